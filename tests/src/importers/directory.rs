use fingerpost::{Catalogue, read_directory, write_directory};

pub(super) fn check(bytes: &[u8]) {
    let Ok(directory) = read_directory(bytes) else { return };
    super::json_elsewhere(bytes);
    assert_eq!(read_directory(write_directory(&directory).as_bytes()).as_ref(), Ok(&directory));
    if let Ok(catalogue) = Catalogue::new(directory) {
        assert!(Catalogue::from_json(catalogue.to_json().as_bytes()).is_ok(), "a catalogue reads back");
    }
}
