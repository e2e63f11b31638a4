use fingerpost::{Postcode, PostcodeLookup, PostcodeTable};

/// What a table holds stands in the file in the eyes of another reader, and comes back from a file of our own.
pub(super) fn check(bytes: &[u8]) {
    for read in [PostcodeTable::from_onspd_csv(bytes), PostcodeTable::from_code_point_open_csv(bytes)] {
        let Ok((table, report)) = read else { continue };
        assert!(table.len() as u64 <= u64::from(report.rows), "no postcode comes of nothing");
        let known: Vec<_> = cells(bytes).into_iter().filter_map(|code| Some((code, table.point(&code)?))).collect();
        assert_eq!(known.len(), table.len(), "a postcode that no cell holds");
        let lines = known.iter().map(|(code, point)| format!("{code},{},{}\n", point.latitude(), point.longitude()));
        let own: String = std::iter::once("pcds,lat,long\n".to_owned()).chain(lines).collect();
        let (again, _) = PostcodeTable::from_onspd_csv(own.as_bytes()).expect("our own file is taken");
        for (code, before) in known {
            let after = again.point(&code).expect("the postcode is there again");
            let moved = (before.latitude() - after.latitude()).abs().max((before.longitude() - after.longitude()).abs());
            assert!(moved < 1e-4, "{before:?} has become {after:?}");
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(postcode) = text.parse::<Postcode>()
    {
        assert_eq!(postcode.to_string().parse(), Ok(postcode));
    }
}

/// The postcodes that stand in a file, each once: whatever lies between commas, with quotation marks taken as an end or taken away,
/// and ends of lines taken as an end or as a space.
fn cells(bytes: &[u8]) -> Vec<Postcode> {
    let text = String::from_utf8_lossy(bytes);
    let bare = text.replace('"', "");
    let short: &[char] = &[',', '"'];
    let all: &[char] = &[',', '"', '\n', '\r'];
    let ways = [(&*text, short), (&*text, all), (&*bare, short), (&*bare, all)];
    let mut found: Vec<Postcode> =
        ways.into_iter().flat_map(|(text, ends)| text.split(ends)).filter_map(|cell| cell.trim().parse().ok()).collect();
    found.sort_by_key(ToString::to_string);
    found.dedup();
    found
}
