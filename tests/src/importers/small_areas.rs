use fingerpost::{SmallAreaColumns, SmallAreas, read_small_areas, small_area_tables};

pub(super) fn check(bytes: &[u8]) {
    for name in small_area_tables() {
        let columns = SmallAreaColumns::known(&name).expect("a name of the list");
        let Ok(found) = read_small_areas(bytes, &columns) else { continue };
        let areas = u32::try_from(found.areas.len()).expect("few");
        let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
        assert!(areas <= found.rows_read && found.placed <= areas);
        assert!(areas + told >= found.rows_read, "every row is an area, or spoken of");
        assert!(found.issues.len() <= 1_000);
        let mut known = SmallAreas::new(found.areas.clone()).expect("what is read can be kept");
        let joined = known.join(found.areas).expect("and joined");
        assert_eq!((joined.matched, joined.added.len(), joined.unmatched.len(), joined.replaced.len()), (areas, 0, 0, 0));
    }
}
