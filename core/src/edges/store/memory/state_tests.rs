use super::MemoryStore;
use super::state::mixed;
use crate::edges::store::{Append, Entry, Store, StreamId, StreamKind};

#[test]
fn the_hash_is_the_published_one() {
    // Test values of FNV-1a with 64 bits, from the draft that describes it.
    for (text, hash) in [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] {
        assert_eq!(mixed(0, text.as_bytes()), hash, "{text}");
    }
    assert_eq!(mixed(1, b""), 0xcbf2_9ce4_8422_2324, "what came before counts");
}

#[test]
fn nothing_of_an_erased_subject_stays_in_memory() {
    let store = MemoryStore::new();
    for subject in ["c-1", "c-2"] {
        let stream = StreamId::new(StreamKind::Referral, format!("of {subject}"));
        let entry = Entry::new("said".to_owned(), b"Mair from the mill".to_vec());
        store.append(&[Append { subject: Some(subject.to_owned()), ..Append::new(stream, 0, vec![entry]) }]).unwrap();
    }
    assert_eq!(store.erase("c-1").unwrap().entries, 1);
    let state = store.state().unwrap();
    let [gone, stays] = state.streams.as_slice() else { panic!("two streams") };
    assert!(gone.ids.is_empty() && gone.entries.iter().all(|entry| entry.id.is_empty() && entry.payload.is_empty()));
    assert!(!stays.erased && stays.ids.len() == 1 && stays.entries[0].payload == b"Mair from the mill");
}
