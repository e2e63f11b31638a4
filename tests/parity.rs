//! Python and Kotlin have the same surface, but for what `docs/parity.md` names with a reason.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, reason = "tests may fail loudly")]

use std::collections::BTreeSet;
use std::fs;

use fingerpost_tests::{root, text};

type Names = BTreeSet<String>;

/// Types, free functions and members (`Type.member`, in snake case) of one package; and types that are plain texts.
#[derive(Default)]
struct Surface {
    names: Names,
    words: Names,
}

fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len())]
}

fn snake(name: &str) -> String {
    let mut made = String::new();
    for (i, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && i > 0 {
            made.push('_');
        }
        made.extend(letter.to_lowercase());
    }
    made
}

/// Reads `class`, `type`, `def` and members; a line that is indented further belongs to the one before it.
fn python(listing: &str) -> Surface {
    let mut lines: Vec<String> = Vec::new();
    for line in listing.lines() {
        let indent = line.len() - line.trim_start().len();
        let member = indent == 4 && (line.trim_start().starts_with("def ") || line.trim() == word(line.trim()));
        match lines.last_mut() {
            Some(last) if indent > 0 && !member => last.push_str(&format!(" {}", line.trim())),
            _ => lines.push(line.to_owned()),
        }
    }
    let mut found = Surface::default();
    let mut class = String::new();
    for line in &lines {
        if let Some(rest) = line.strip_prefix("class ") {
            class = word(rest).to_owned();
            found.names.insert(class.clone());
        } else if let Some(rest) = line.strip_prefix("type ") {
            found.words.insert(word(rest).to_owned());
            found.names.insert(word(rest).to_owned());
        } else if let Some(rest) = line.strip_prefix("def ") {
            found.names.insert(word(rest).to_owned());
        } else if let Some(rest) = line.strip_prefix("    def __init__(self, *, ") {
            let fields =
                rest.match_indices(": ").map(|(at, _)| &rest[rest[..at].rfind([' ', '(']).map_or(0, |start| start + 1)..at]);
            found.names.extend(fields.map(|field| format!("{class}.{}", field.trim_end_matches('_'))));
        } else if let Some(rest) = line.strip_prefix("    ") {
            let name = word(rest.strip_prefix("def ").unwrap_or(rest));
            if !name.starts_with("__") {
                found.names.insert(format!("{class}.{}", name.trim_end_matches('_')));
            }
        }
    }
    found
}

/// Reads `org.fingerpost.Type  fun name(…)` and its kin; what stands in a companion or an extension belongs to the type.
fn kotlin(listing: &str) -> Surface {
    let mut found = Surface::default();
    for line in listing.lines() {
        let line = line.replace("org.fingerpost.ffi.", "org.fingerpost.");
        let Some(rest) = line.strip_prefix("org.fingerpost") else { continue };
        let (owner, said) = rest.split_once(' ').unwrap_or((rest, ""));
        let said = said.trim_start();
        let member = said.strip_prefix("fun ").or_else(|| said.strip_prefix("val ")).or_else(|| said.strip_prefix("var "));
        if let Some(path) = owner.strip_prefix('.') {
            let mut parts = path.split('.');
            let class = parts.next().unwrap_or_default();
            if !class.starts_with(char::is_uppercase) {
                continue;
            }
            found.names.insert(class.to_owned());
            if let (Some(member), None | Some("Companion")) = (member, parts.next()) {
                found.names.insert(format!("{class}.{}", snake(word(member))));
            }
        } else if let Some(alias) = said.strip_prefix("typealias ") {
            found.names.insert(word(alias).to_owned());
        } else if let Some(member) = member {
            let plain = member.trim_start_matches("List<");
            match plain.strip_prefix("org.fingerpost.") {
                Some(extended) => {
                    let class = word(extended);
                    let after =
                        extended[class.len()..].trim_start_matches('>').trim_start_matches(".Companion").trim_start_matches('.');
                    found.names.insert(format!("{class}.{}", snake(word(after))));
                }
                None if !plain.contains(").") && member[word(member).len()..].starts_with(['(', ':']) => {
                    found.names.insert(snake(word(member)));
                }
                None => {}
            }
        }
    }
    found
}

/// The names that one surface has and the other lacks. Members are compared for types that both have.
fn lacking(own: &Surface, other: &Surface) -> Names {
    let counts = |name: &&String| {
        let class = name.split_once('.').map(|(class, _)| class);
        class.is_none_or(|class| other.names.contains(class) && !own.words.contains(class) && !other.words.contains(class))
    };
    own.names.difference(&other.names).filter(counts).cloned().collect()
}

/// The names in a column of the page's table, and whether every row has a reason.
fn column(page: &str, column: usize) -> Names {
    let rows = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| only"));
    let mut names = Names::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert!(cells.len() == 3 && cells[2].len() > 20, "no reason: {row}");
        names.extend(cells[column].split('`').skip(1).step_by(2).map(str::to_owned));
    }
    names
}

#[test]
fn every_difference_has_a_reason() {
    let listing = |binding: &str| fs::read_to_string(root().join(format!("{binding}/api/fingerpost.api")));
    let (Ok(first), Ok(second)) = (listing("bindings-python"), listing("bindings-kotlin")) else {
        println!("skipped: the listings of both packages are needed, and one is not committed yet");
        return;
    };
    let (python, kotlin) = (python(&first), kotlin(&second));
    assert!(python.names.len() > 300 && kotlin.names.len() > 300, "{} and {}", python.names.len(), kotlin.names.len());
    let page = text(&root().join("docs/parity.md"));
    for (what, found, named) in
        [("Python", lacking(&python, &kotlin), column(&page, 0)), ("Kotlin", lacking(&kotlin, &python), column(&page, 1))]
    {
        let missing: Vec<_> = found.difference(&named).collect();
        assert!(missing.is_empty(), "only in {what}, and docs/parity.md does not say why: {missing:?}");
        let stale: Vec<_> = named.difference(&found).collect();
        assert!(stale.is_empty(), "docs/parity.md says only in {what}, which is not so: {stale:?}");
    }
}

#[test]
fn a_difference_is_seen() {
    let python = python(
        "class A(Record)\n    def __init__(self, *, group_limit: int, from_:\n        int = 0) -> None\n    def go(self) -> int\n    size\ntype W = 'a' |\n    'b'\ndef free(a: int) -> int\n",
    );
    let kotlin = kotlin(
        "org.fingerpost.A  val groupLimit: UInt\norg.fingerpost  fun org.fingerpost.A.go(): Int\norg.fingerpost.W.Companion  val all: Int\norg.fingerpost.ffi.B  fun close(): Unit\n",
    );
    assert!(lacking(&python, &kotlin).iter().eq(["A.from", "A.size", "free"]), "{:?}", lacking(&python, &kotlin));
    assert!(lacking(&kotlin, &python).iter().eq(["B"]), "{:?}", lacking(&kotlin, &python));
}
