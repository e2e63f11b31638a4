//! A backup that is put in the place of its store brings nobody back who was erased since.

use std::fs;
use std::sync::Arc;

use super::{filled, key, open, stream, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, Casebook, MemoryStore, SqliteStore, Store};
use crate::ground::error::Code;
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::activity::ReferralRoute;
use crate::model::client::NeedLevel;
use crate::model::referral::{Action, Actor, ActorRole, PlaceChange, PlaceEvent, ReferralEvent};

/// A backup of the filled store, opened in its place after the store has erased a subject and somebody it never knew; and the list of
/// these erasures.
fn put_back(folder: &Scratch) -> (SqliteStore, Vec<String>) {
    let store = filled(folder);
    assert!(store.erasures().unwrap().is_empty());
    store.backup(&folder.path("copy")).unwrap();
    store.erase("c-1").unwrap();
    store.erase("c-9").unwrap();
    let list = store.erasures().unwrap();
    store.close().unwrap();
    fs::rename(folder.path("copy"), folder.path("store")).unwrap();
    (open(folder), list)
}

#[test]
fn who_was_erased_since_is_erased_again() {
    let folder = Scratch::new();
    let (store, list) = put_back(&folder);
    assert_eq!(list.len(), 2);
    assert!(texts(&store)[0].is_ok(), "the backup holds them");
    let report = store.erase_again(&list).unwrap();
    assert_eq!((report.already, report.entries), (false, 20));
    assert_eq!(report.streams, [stream("r-1"), stream("r-3")]);
    assert!(report.files_searched >= 1);
    let found = texts(&store);
    assert_eq!((&found[0], &found[2]), (&Err("store.erased".to_owned()), &Err("store.erased".to_owned())));
    assert!(found[1].is_ok() && found[3].is_ok());
    for subject in ["c-1", "c-9"] {
        let append = Append { subject: Some(subject.to_owned()), ..Append::new(stream("again"), 0, Vec::new()) };
        assert_eq!(store.append(&[append]).unwrap_err().code(), Code::StoreErased, "{subject}");
    }
    assert_eq!(store.erasures().unwrap(), list, "the list is the same of every copy");
    assert!(store.erase_again(&list).unwrap().already);
    assert!(store.erase_again(&[]).unwrap().already);
    assert!(store.verify().unwrap().sound);
}

#[test]
fn the_list_outlives_a_change_of_the_key() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-1").unwrap();
    let list = store.erasures().unwrap();
    store.rotate(crate::edges::store::StoreKey::from_bytes([8; 32])).unwrap();
    assert_eq!(store.erasures().unwrap(), list);
    assert!(store.erase_again(&list).unwrap().already);
}

#[test]
fn a_list_of_another_store_erases_nobody_and_says_so() {
    let (folder, other) = (Scratch::new(), Scratch::new());
    let store = filled(&folder);
    let stranger = filled(&other);
    stranger.erase("c-1").unwrap();
    store.erase("c-2").unwrap();
    let (own, foreign) = (store.erasures().unwrap().remove(0), stranger.erasures().unwrap().remove(0));
    let cut = own[..own.len() - 1].to_owned();
    let louder = own.to_uppercase();
    let signed = own.replacen("fpe1:", "fpe1:+", 1);
    // The mark belongs to one subject: under another hash it says nothing.
    store.erase("c-9").unwrap();
    let exchanged = store.erasures().unwrap()[1][..own.len() - 16].to_owned() + &own[own.len() - 16..];
    for wrong in [foreign, cut, louder, signed, exchanged, String::new(), "fpe1:".to_owned(), "fpe1:\u{e9}".repeat(40)] {
        let error = store.erase_again(&[own.clone(), wrong.clone()]).unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::StoreErasureFormat, "/1"), "{wrong}");
    }
    assert!(texts(&store)[0].is_ok());
    assert_eq!(store.erasures().unwrap()[0], own, "first who was known first");
}

#[test]
fn a_list_says_nothing_of_anybody() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-1").unwrap();
    let list = store.erasures().unwrap();
    assert_eq!(list[0].len(), "fpe1:".len() + 64 + 1 + 16);
    let other = Scratch::new();
    let stranger = filled(&other);
    stranger.erase("c-1").unwrap();
    assert_ne!(stranger.erasures().unwrap(), list, "the same pseudonym has another text in another store");
}

#[test]
fn a_list_from_which_a_row_was_taken_is_refused() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-2").unwrap();
    super::raw(&folder).execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM subjects WHERE id = 2").unwrap();
    assert_eq!(store.erasures().unwrap_err().code(), Code::StoreDamaged);
}

#[test]
fn a_list_with_somebody_else_in_it_is_refused() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-2").unwrap();
    // As many as before, and another: the number alone does not tell.
    super::raw(&folder).execute_batch("UPDATE subjects SET erased = 1 - erased WHERE id IN (1, 2)").unwrap();
    assert_eq!(store.erasures().unwrap_err().code(), Code::StoreDamaged);
}

#[test]
fn nobody_is_erased_by_half_where_something_of_theirs_is_missing() {
    for gone in ["DELETE FROM history WHERE stream = 1 AND sequence = 2", "DELETE FROM streams WHERE id = 1"] {
        let folder = Scratch::new();
        let store = filled(&folder);
        super::raw(&folder).execute_batch(&format!("PRAGMA foreign_keys = OFF; {gone}")).unwrap();
        assert_eq!(store.erase("c-1").unwrap_err().code(), Code::StoreDamaged, "{gone}");
        let erased: i64 =
            super::raw(&folder).query_row("SELECT count(*) FROM subjects WHERE erased = 1", [], |row| row.get(0)).unwrap();
        assert_eq!(erased, 0, "{gone}");
    }
}

#[test]
fn a_store_in_memory_has_no_backups_to_put_back() {
    let store = MemoryStore::new();
    store.erase("c-1").unwrap();
    assert_eq!(store.erasures().unwrap_err().code(), Code::StoreNoFile);
    assert_eq!(store.erase_again(&[]).unwrap_err().code(), Code::StoreNoFile);
}

#[test]
fn what_is_put_back_is_read_only_only_where_it_was_opened_so() {
    let folder = Scratch::new();
    let (store, list) = put_back(&folder);
    store.close().unwrap();
    let reader = SqliteStore::open_read_only(folder.path("store"), key()).unwrap();
    assert_eq!(reader.erase_again(&list).unwrap_err().code(), Code::StoreReadOnly);
}

/// A casebook with a referral that holds the only place of an activity.
fn holding(folder: &Scratch, at: Timestamp) -> Casebook {
    let casebook = Casebook::new(Arc::new(open(folder)));
    let actor = |role| Actor::new(role, ActorId::new("a-1").unwrap());
    let identify = Action::Identify {
        client: ClientId::new("c-104").unwrap(),
        need: NeedLevel::Low,
        route: ReferralRoute::GeneralPractice,
        policy: None,
        continues: None,
    };
    let referral = ReferralId::new("r-1").unwrap();
    let begun = ReferralEvent::new(EventId::new("e-1").unwrap(), referral.clone(), at, actor(ActorRole::LinkWorker), identify);
    casebook.record(begun).unwrap();
    let hold = PlaceChange::Hold { referral, until: at.plus_minutes(1_000).unwrap(), overtakes: None };
    for (id, change) in [("p-1", PlaceChange::Set { places: 1 }), ("p-2", hold)] {
        let (id, activity) = (EventId::new(id).unwrap(), ActivityId::new("tapes").unwrap());
        casebook.record_places(PlaceEvent::new(id, activity, at, actor(ActorRole::Provider), change)).unwrap();
    }
    casebook
}

#[test]
fn the_places_they_held_in_the_backup_are_free_again() {
    let folder = Scratch::new();
    let at: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
    let casebook = holding(&folder, at);
    casebook.backup(&folder.path("copy")).unwrap();
    casebook.erase(&ClientId::new("c-104").unwrap(), at).unwrap();
    let list = casebook.erasures().unwrap();
    let copy = SqliteStore::open(folder.path("copy"), key()).unwrap();
    let restored = Casebook::new(Arc::new(copy));
    let free = || restored.places(&ActivityId::new("tapes").unwrap(), at).unwrap().free;
    assert_eq!(free(), Some(0));
    assert_eq!(restored.erase_again(&list, at).unwrap().entries, 1);
    assert_eq!(free(), Some(1));
    assert_eq!(restored.referral(&ReferralId::new("r-1").unwrap()).unwrap_err().code(), Code::StoreErased);
}
