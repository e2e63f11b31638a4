//! Python and Kotlin have the same surface, but for what `docs/parity.md` names with a reason.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fingerpost_tests::{root, text};

type Names = BTreeSet<String>;

/// Types, free functions, members (`Type.member`, in snake case) and words (`Type.WORD`) of one package.
#[derive(Default)]
struct Surface {
    names: Names,
    /// Types that are plain texts: of these only the words are compared.
    texts: Names,
}

fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len())]
}

/// The name of a class. Those of a namespace (`actions.Offer`) are the ways of one type (`Action.Offer`).
fn class_of(line: &str) -> String {
    let name = word(line);
    let way = line[name.len()..].strip_prefix('.').map(word);
    way.map_or_else(|| name.to_owned(), |way| format!("{}.{way}", singular(name)))
}

/// The type whose ways a namespace has: `place_changes` has those of `PlaceChange`.
fn singular(namespace: &str) -> String {
    let words = namespace.trim_end_matches('s').split('_');
    words.map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect()
}

/// The lines of Python's listing; a line that is indented further belongs to the one before it.
fn joined(listing: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in listing.lines() {
        let indent = line.len() - line.trim_start().len();
        let member = indent == 4 && (line.trim_start().starts_with("def ") || line.trim() == word(line.trim()));
        match lines.last_mut() {
            Some(last) if indent > 0 && !member => last.push_str(&format!(" {}", line.trim())),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Reads `class`, `type`, `def` and members. The fields of a record are the arguments of its constructor; what an error
/// of one kind has, every error has.
fn python(listing: &str) -> Surface {
    let mut found = Surface::default();
    let (mut class, mut fields, mut own) = (String::new(), false, false);
    for line in joined(listing) {
        if let Some(rest) = line.strip_prefix("class ") {
            class = class_of(rest);
            found.names.insert(class.clone());
            own = !rest.contains("(FingerpostError");
            fields = rest.contains("(Record") || rest.contains("(Exception");
        } else if let Some((name, is)) = line.strip_prefix("type ").and_then(|rest| rest.split_once(" = ")) {
            found.texts.insert(name.to_owned());
            found.names.insert(name.to_owned());
            if !is.ends_with("str") {
                let words = is.split('\'').skip(1).step_by(2);
                found.names.extend(words.map(|word| format!("{name}.{}", word.to_uppercase().replace('-', "_"))));
            }
        } else if let Some(rest) = line.strip_prefix("def ") {
            found.names.insert(word(rest).to_owned());
        } else if let (Some(rest), true) = (line.strip_prefix("    "), own) {
            let name = word(rest.strip_prefix("def ").unwrap_or(rest));
            if !name.starts_with("__") {
                found.names.insert(format!("{class}.{}", name.trim_end_matches('_')));
            } else if let (Some(rest), true) = (rest.strip_prefix("def __init__("), fields) {
                let ends = rest.match_indices(": ").map(|(end, _)| &rest[..end]);
                let names = ends.map(|until| &until[until.rfind([' ', '(']).map_or(0, |start| start + 1)..]);
                found.names.extend(names.map(|field| format!("{class}.{}", field.trim_end_matches('_'))));
            }
        }
    }
    found
}

/// Kotlin's list has one name a line, spelt as Python would.
fn kotlin(listing: &str) -> Surface {
    Surface { names: listing.lines().map(str::to_owned).collect(), texts: Names::new() }
}

/// What is called otherwise in Kotlin: one name of Python, and what stands for it.
type Renames = BTreeMap<String, Names>;

/// The surface of Python under Kotlin's names. The members of a type move with it.
fn renamed(python: &Surface, renames: &Renames) -> Surface {
    let names = |name: &String| -> Names {
        let moved = |class: &str, member: &str| Some(format!("{}.{member}", renames.get(class)?.first()?));
        match (renames.get(name), name.split_once('.').and_then(|(class, member)| moved(class, member))) {
            (Some(to), _) => to.clone(),
            (None, Some(to)) => Names::from([to]),
            (None, None) => Names::from([name.clone()]),
        }
    };
    Surface { names: python.names.iter().flat_map(names).collect(), texts: python.texts.iter().flat_map(names).collect() }
}

/// The names that one surface has and the other lacks. Members are compared for types that both have, words for
/// vocabularies that list theirs on both sides.
fn lacking(own: &Surface, other: &Surface) -> Names {
    let is_word = |member: &str| !member.contains(char::is_lowercase);
    let lists = |surface: &Surface, class: &str| {
        let head = format!("{class}.");
        surface.names.iter().any(|name| name.strip_prefix(&head).is_some_and(is_word))
    };
    let counts = |name: &&String| match name.rsplit_once('.') {
        None => true,
        Some((class, member)) if own.texts.contains(class) || other.texts.contains(class) => {
            is_word(member) && lists(own, class) && lists(other, class)
        }
        Some((class, _)) => other.names.contains(class),
    };
    own.names.difference(&other.names).filter(counts).cloned().collect()
}

/// The rows of one table of the page, as the names in its first two columns. Every row must have a reason.
fn rows(page: &str, heading: &str) -> Vec<[Names; 2]> {
    let part = page.split("\n## ").find(|part| part.starts_with(heading)).expect("the page has the heading");
    let rows = part.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert!(cells.len() == 3 && cells[2].len() > 20, "no reason: {row}");
        [0, 1].map(|column| cells[column].split('`').skip(1).step_by(2).map(str::to_owned).collect())
    });
    cells.collect()
}

/// Everything the page does not say, or says wrongly, about two surfaces.
fn wrong(python: &Surface, kotlin: &Surface, page: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut renames = Renames::new();
    for [from, to] in rows(page, "The same under another name") {
        assert!(from.len() == 1 && !to.is_empty(), "one name of Python, and what stands for it: {from:?} {to:?}");
        let here = |names: &Names, in_it: &Surface, not_in: &Surface| {
            names.iter().all(|name| in_it.names.contains(name) && !not_in.names.contains(name))
        };
        if !here(&from, python, kotlin) || !here(&to, kotlin, python) {
            wrong.push(format!("not another name for the same: {from:?} {to:?}"));
        }
        renames.extend(from.into_iter().map(|name| (name, to.clone())));
    }
    let python = renamed(python, &renames);
    let only = rows(page, "On one side only");
    for (side, found) in [lacking(&python, kotlin), lacking(kotlin, &python)].iter().enumerate() {
        let told: Names = only.iter().flat_map(|row| row[side].clone()).collect();
        let what = ["Python", "Kotlin"][side];
        wrong.extend(found.difference(&told).map(|name| format!("only in {what}, and no reason is given: {name}")));
        wrong.extend(told.difference(found).map(|name| format!("said to be only in {what}, which is not so: {name}")));
    }
    wrong
}

#[test]
fn every_difference_has_a_reason() {
    let listing = |file: &str| fs::read_to_string(root().join(file));
    let (Ok(first), Ok(second)) = (listing("bindings-python/api/fingerpost.api"), listing("bindings-kotlin/api/names.txt"))
    else {
        println!("skipped: the listings of both packages are needed, and one is not committed yet");
        return;
    };
    let (python, kotlin) = (python(&first), kotlin(&second));
    assert!(python.names.len() > 300 && kotlin.names.len() > 300, "{} and {}", python.names.len(), kotlin.names.len());
    let wrong = wrong(&python, &kotlin, &text(&root().join("docs/parity.md")));
    assert!(wrong.is_empty(), "docs/parity.md is not right:\n{}", wrong.join("\n"));
}

const PAGE: &str = "# Page\n\n## The same under another name\n\n| Python | Kotlin | why |\n|---|---|---|\n\
                    | `OldError` | `NewException` | as every error of that language |\n\
                    | `free` | `A.free`, `A.freed` | members there, functions here |\n\n\
                    ## On one side only\n\n| only in Python | only in Kotlin | why |\n|---|---|---|\n";

fn small() -> (Surface, Surface) {
    let listing = "class A(Record)\n    def __init__(self, *, group_limit: int, from_:\n        int = 0) -> None\n    def go(self) -> int\n\
                   class OldError(Exception)\n    def __init__(self, detail: str, *, code: str)\n    size\n\
                   type W = 'a' |\n    'b-c'\ntype T = 'x' | str\ndef free(a: int) -> int\n";
    let names = "A\nA.free\nA.freed\nA.from\nA.go\nA.group_limit\nNewException\nNewException.code\nNewException.detail\n\
                 NewException.size\nT\nT.Known\nW\nW.A\nW.B_C\nW.of\n";
    (python(listing), kotlin(names))
}

#[test]
fn what_is_the_same_is_seen_to_be() {
    let (python, kotlin) = small();
    assert_eq!(wrong(&python, &kotlin, PAGE), Vec::<String>::new());
}

#[test]
fn every_lost_name_is_seen() {
    let compared = |name: &&String| !["T.Known", "W.of"].contains(&name.as_str());
    let names: Vec<String> = small().1.names.iter().filter(compared).cloned().collect();
    for name in names {
        let (python, mut kotlin) = small();
        kotlin.names.remove(&name);
        assert!(!wrong(&python, &kotlin, PAGE).is_empty(), "{name} is missed by nobody");
    }
    for name in small().0.names {
        let (mut python, kotlin) = small();
        python.names.remove(&name);
        assert!(!wrong(&python, &kotlin, PAGE).is_empty(), "{name} is missed by nobody");
    }
}

#[test]
fn a_row_that_is_not_so_is_seen() {
    let (python, kotlin) = small();
    let said = |row: &str| wrong(&python, &kotlin, &format!("{PAGE}{row}\n"));
    assert_eq!(said("| `A.go` | | a reason of some length |"), ["said to be only in Python, which is not so: A.go"]);
    assert!(std::panic::catch_unwind(|| rows(&format!("{PAGE}| `A.go` | | why |\n"), "On one side only")).is_err());
}
