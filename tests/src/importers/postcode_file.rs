use fingerpost::{PostcodeFile, PostcodeLookup};

pub(super) fn check(bytes: &[u8]) {
    let Ok(file) = PostcodeFile::open(bytes) else { return };
    for text in ["NP10 8YW", "NP20 4XY", "BT1 5GS", "GIR 0AA", "EC1A 1BB"] {
        let postcode = text.parse().expect("a postcode");
        assert!(file.point(&postcode).is_none() || file.ended(&postcode).is_none(), "in use, or no longer");
    }
    let table = file.to_table();
    assert!(table.len() <= file.len() && table.ended_len() <= file.ended_len(), "no postcode comes of nothing");
    let written = table.to_compact(file.edition(), file.report());
    let again = PostcodeFile::open(written.as_slice()).expect("what is written can be opened");
    assert!(again.to_table() == table, "what is written is read again");
}
