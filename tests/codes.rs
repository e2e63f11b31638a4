//! Codes: every one is on the page, in use, and nothing on a page is a code that does not exist.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::BTreeSet;

use fingerpost::Code;
use fingerpost_tests::codes_page::codes_page;
use fingerpost_tests::{assert_committed, files, root, short, text};

#[test]
fn the_page_is_made_from_the_table() {
    assert_committed(&root().join("docs/codes.md"), &codes_page());
}

#[test]
fn every_code_has_a_name_a_cause_an_example_and_a_fix() {
    let mut names = BTreeSet::new();
    for code in Code::ALL {
        let name = code.as_str();
        assert!(names.insert(name), "{name} stands twice");
        let (room, fault) = name.split_once('.').unwrap_or_else(|| panic!("{name} has no dot"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(plain(room) && plain(fault), "{name} is not written in lower case and hyphens");
        for said in [code.cause(), code.fix()] {
            assert!(!said.ends_with('.') && said.len() >= 10, "{name}: `{said}`");
            let first = said.chars().next().expect("a sentence");
            assert!(!first.is_uppercase() || said.starts_with("JSON"), "{name}: `{said}`");
        }
        assert!(!code.example().is_empty(), "{name} has no example");
    }
}

#[test]
fn every_code_is_in_use() {
    let mut sources = String::new();
    for path in files(&root().join("core/src"), ".rs") {
        let name = short(&path);
        if !name.ends_with("/error/code.rs") && !name.ends_with("_tests.rs") && !name.contains("/strategies/") {
            let code = text(&path);
            // What stands after `//` is no use.
            sources.extend(code.lines().map(|line| format!("{}\n", line.split("//").next().unwrap_or_default())));
        }
    }
    let used: BTreeSet<&str> = sources
        .match_indices("Code::")
        .map(|(start, found)| &sources[start + found.len()..])
        .map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())])
        .collect();
    let unused: Vec<_> = Code::ALL.iter().filter(|code| !used.contains(format!("{code:?}").as_str())).collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}: take them out of the table");
}

#[test]
fn every_code_on_a_page_exists() {
    let known: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let rooms: BTreeSet<&str> = known.iter().filter_map(|name| name.split('.').next()).collect();
    let mut pages = files(&root().join("docs"), ".md");
    pages.extend(
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"]
            .map(|name| root().join(name))
            .into_iter()
            .filter(|path| path.exists()),
    );
    let mut unknown = Vec::new();
    for page in &pages {
        let text = text(page);
        for quoted in text.split('`').skip(1).step_by(2) {
            let Some((room, fault)) = quoted.split_once('.') else { continue };
            let shaped = rooms.contains(room)
                && fault.contains('-')
                && fault.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            if shaped && !known.contains(quoted) {
                unknown.push(format!("{}: `{quoted}`", short(page)));
            }
        }
    }
    assert!(unknown.is_empty(), "no such codes:\n{}", unknown.join("\n"));
}
