use std::collections::HashSet;

use super::{Code, FingerpostError, Issue};

#[test]
fn names_are_unique_lower_case_and_dotted() {
    let names: HashSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    for name in names {
        let (room, fault) = name.split_once('.').unwrap();
        let plain = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        assert!(!room.is_empty() && !fault.is_empty() && plain(room) && plain(fault), "{name}");
    }
}

#[test]
fn texts_follow_the_house_rules() {
    for code in Code::ALL {
        for text in [code.cause(), code.fix()] {
            assert!(!text.is_empty() && !text.ends_with('.'), "{code}: {text}");
            assert!(!text.contains('\n'), "{code}: {text}");
            assert!(!text.starts_with(char::is_uppercase), "{code}: {text}");
        }
        assert!(!code.example().is_empty());
    }
}

#[test]
fn names_read_back() {
    for code in Code::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code));
    }
    assert!("no.such".parse::<Code>().is_err());
}

#[test]
fn an_error_carries_code_place_and_findings() {
    let issue = Issue::error(Code::IdEmpty, "/partners/0/id", "the id is empty");
    let error = FingerpostError::invalid(Code::IdEmpty, "one fault").at("/partners").with_issues(vec![issue.clone()]);
    assert_eq!(error.to_string(), "one fault [id.empty] at /partners");
    assert_eq!(error.issues(), [issue]);
    assert_eq!(error.fix(), Code::IdEmpty.fix());
}
