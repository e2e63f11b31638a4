use std::path::PathBuf;

use proptest::prelude::*;

use super::{read_client, read_clients, read_directory, read_policy, write_client, write_clients, write_directory, write_policy};
use crate::answers::matching::Policy;
use crate::edges::exchange::generated_tests::{clients, directories, texts};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn directories_come_back_the_same(directory in directories()) {
        let text = write_directory(&directory);
        let again = read_directory(text.as_bytes()).unwrap();
        prop_assert_eq!(write_directory(&again), text);
        prop_assert_eq!(again, directory);
    }

    #[test]
    fn clients_come_back_the_same(client in clients()) {
        prop_assert!(read_client(write_client(&client).as_bytes()).unwrap() == client);
        let list = vec![client.clone(), client];
        prop_assert!(read_clients(write_clients(&list).as_bytes()).unwrap() == list);
    }

    #[test]
    fn a_directory_cut_short_is_refused_with_a_place(directory in directories(), at in any::<prop::sample::Index>()) {
        let text = write_directory(&directory);
        let end = text.trim_end().len();
        let cut = &text.as_bytes()[..at.index(end)];
        let error = read_directory(cut).unwrap_err();
        prop_assert!(matches!(error.code(), Code::ImportJsonSyntax | Code::ImportEncoding), "{}", error);
    }

    #[test]
    fn texts_come_back_the_same(text in texts()) {
        prop_assert_eq!(super::read::read::<NonEmpty>(super::write::write(&text).as_bytes()).unwrap(), text);
    }
}

#[test]
fn policies_come_back_the_same() {
    assert_eq!(read_policy(write_policy(&Policy::default()).as_bytes()).unwrap(), Policy::default());
}

/// A list of texts that have broken programs before, one a line, where somebody has put it beside the repository.
#[test]
fn naughty_texts() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("FINGERPOST_SHARED").map_or(beside, PathBuf::from);
    let Ok(list) = std::fs::read_to_string(folder.join("data/naughty-strings/blns.txt")) else {
        println!("skipped: data/naughty-strings is not beside the repository");
        return;
    };
    for text in list.lines().filter_map(|line| NonEmpty::new(line).ok()) {
        assert_eq!(super::read::read::<NonEmpty>(super::write::write(&text).as_bytes()).unwrap(), text);
    }
}
