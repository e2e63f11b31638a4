//! The floor plan holds: rooms use rooms of their own floor and of those below, never of one above.
//!
//! The floors stand in `ARCHITECTURE.md` and in `core/src/lib.rs`. What is checked is the text of the sources, so that an
//! upward path is found even where it compiles.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::path::PathBuf;

use fingerpost_tests::{files, root, short, text};

/// The floors, the ground first.
const FLOORS: &[&str] = &["ground", "model", "rules", "answers", "edges"];

/// Modules that stand beside the house: what they may see is everything, and nothing inside the house may see them.
const OUTSIDE: &[&str] = &["strategies"];

/// The longest file, in lines.
const LONGEST: usize = 400;

/// Files that may be longer, and why.
const LONG: &[(&str, &str)] = &[("core/src/ground/error/code.rs", "one table, a row a code")];

/// Front doors with more than docs, modules and re-exports, and why.
const REGISTRIES: &[(&str, &str)] = &[
    ("core/src/answers/matching/constraints/mod.rs", "the list of constraints: a line a rule"),
    ("core/src/answers/matching/signals/mod.rs", "the list of signals: a line a rule"),
    ("core/src/answers/matching/wording/mod.rs", "the one way into the sentences"),
];

/// Names that say nothing.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc", "shared"];

/// One source file: where it stands, its module path, its text without comments and strings.
struct Source {
    path: PathBuf,
    module: Vec<String>,
    code: String,
    lines: usize,
    is_test: bool,
}

fn sources() -> Vec<Source> {
    let base = root().join("core/src");
    let found: Vec<Source> = files(&base, ".rs").into_iter().map(|path| source(&base, path)).collect();
    assert!(found.len() > 100, "the sources are found: {}", found.len());
    found
}

fn source(base: &std::path::Path, path: PathBuf) -> Source {
    let inside = path.strip_prefix(base).expect("a file below core/src").with_extension("");
    let mut module: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| last == "mod" || last == "lib") {
        module.pop();
    }
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let is_test = name.ends_with("_tests") || name.ends_with("_properties");
    let text = text(&path);
    Source { code: bare(&text), lines: text.lines().count(), path, module, is_test }
}

/// The code without line comments and without what stands in strings.
fn bare(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let mut inside = false;
        let mut before = ' ';
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            if !inside && letter == '/' && letters.peek() == Some(&'/') {
                break;
            }
            let character = before == '\'' && letters.peek() == Some(&'\'');
            if letter == '"' && before != '\\' && !character {
                inside = !inside;
            }
            if !inside {
                code.push(letter);
            }
            before = if before == '\\' && letter == '\\' { ' ' } else { letter };
        }
        code.push('\n');
    }
    code
}

/// The paths a source names from the root of the crate: `crate::…`, with every branch of `{…}`, `$crate::…` of macros, and
/// `super::…` worked out. Paths are whole, the names they end in among them.
fn paths(source: &Source) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let code = &source.code;
    for (start, _) in code.match_indices("crate::") {
        if code[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        branches(&code[start + "crate::".len()..], Vec::new(), &mut found);
    }
    for (start, _) in code.match_indices("super::") {
        if code[..start].ends_with("super::") {
            continue;
        }
        let mut rest = &code[start..];
        let mut base = source.module.clone();
        while let Some(after) = rest.strip_prefix("super::") {
            base.pop();
            rest = after;
        }
        branches(rest, base, &mut found);
    }
    found
}

/// Reads `a::b::{c, d::e}` into `a::b::c` and `a::b::d::e`; what follows the path, as read so far.
fn branches<'t>(text: &'t str, mut base: Vec<String>, found: &mut Vec<Vec<String>>) -> &'t str {
    let mut rest = text.trim_start();
    loop {
        if let Some(mut inner) = rest.strip_prefix('{') {
            loop {
                inner = inner.trim_start();
                if let Some(after) = inner.strip_prefix('}') {
                    return after;
                }
                inner = branches(inner, base.clone(), found).trim_start();
                if let Some(after) = inner.strip_prefix(',') {
                    inner = after;
                } else if let Some(after) = inner.strip_prefix("as ") {
                    inner = after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == ' ');
                } else if !inner.starts_with('}') {
                    return inner;
                }
            }
        }
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        base.push(name.to_owned());
        match after.strip_prefix("::") {
            Some(next) => rest = next,
            None => {
                found.push(base);
                return after;
            }
        }
    }
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| *floor == name)
}

/// What is wrong with one path named by a source, if anything.
fn upward(from: &[String], to: &[String]) -> Option<String> {
    let (own, other) = (from.first()?, to.first()?);
    let said = || format!("`{}` uses `{}`", from.join("::"), to.join("::"));
    if OUTSIDE.contains(&own.as_str()) {
        return None;
    }
    if OUTSIDE.contains(&other.as_str()) {
        return Some(format!("{}, which stands outside the house", said()));
    }
    let (own_floor, other_floor) = (floor(own)?, floor(other)?);
    if other_floor > own_floor {
        return Some(format!("{}, which is a floor above", said()));
    }
    let rooms = own_floor == other_floor && own == "edges" && from.len() > 1 && to.len() > 1 && from[1] != to[1];
    rooms.then(|| format!("{}, another room of the edges", said()))
}

#[test]
fn no_path_leads_upward() {
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for source in sources().iter().filter(|source| !source.is_test) {
        for path in paths(source) {
            looked_at += 1;
            wrong.extend(upward(&source.module, &path).map(|what| format!("{}: {what}", short(&source.path))));
        }
    }
    assert!(looked_at > 800, "paths are found: {looked_at}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_check_sees_an_upward_path_in_every_form() {
    let seen = |module: &str, code: &str| {
        let module: Vec<String> = module.split("::").map(str::to_owned).collect();
        let source = Source { path: PathBuf::new(), module, code: bare(code), lines: 0, is_test: false };
        paths(&source).iter().filter_map(|path| upward(&source.module, path)).count()
    };
    assert_eq!(seen("ground::money", "use crate::model::client::Client;"), 1);
    assert_eq!(seen("model::client", "use crate::{ground::id::ClientId, answers::matching::Matcher};"), 1);
    assert_eq!(seen("model::client", "fn f() -> crate::edges::exchange::json::Fault { todo() }"), 1);
    assert_eq!(seen("ground::money", "use super::super::model::client::Client;"), 1);
    assert_eq!(seen("model::client", "use super::super::{ground::id::ClientId as Id, edges::exchange};"), 1);
    assert_eq!(seen("ground::id", "macro_rules! m { () => { $crate::model::X } }"), 1);
    assert_eq!(seen("edges::store", "use crate::edges::exchange::json;"), 1);
    assert_eq!(seen("model::client", "use crate::strategies::clients;"), 1);
    assert_eq!(
        seen("model::client", "// use crate::answers::matching;\nuse crate::ground::id;\nlet a = \"crate::edges::x\";"),
        0
    );
    assert_eq!(seen("answers::matching", "use crate::model::{client::{Client, Goal}, site::Site};"), 0);
    assert_eq!(seen("edges::exchange::json", "use super::super::exchange::source;"), 0);
    assert_eq!(seen("strategies::clients", "use crate::answers::matching::Policy;"), 0);
}

#[test]
fn every_module_has_a_floor() {
    for source in sources() {
        let Some(first) = source.module.first() else { continue };
        assert!(floor(first).is_some() || OUTSIDE.contains(&first.as_str()), "{}: `{first}` is on no floor", short(&source.path));
    }
}

#[test]
fn names_say_what_is_inside() {
    for source in sources() {
        for part in &source.module {
            assert!(!EMPTY_NAMES.contains(&part.as_str()), "{}: `{part}` says nothing", short(&source.path));
        }
    }
}

#[test]
fn only_place_names_geo() {
    for source in sources() {
        let named = source.code.contains("geo::") || source.code.contains("use geo;");
        let inside = short(&source.path).starts_with("core/src/ground/place/");
        assert!(inside || !named, "{} names `geo`", short(&source.path));
    }
}

#[test]
fn files_stay_short() {
    let all = sources();
    for source in all.iter().filter(|source| !source.is_test) {
        let path = short(&source.path);
        let reason = LONG.iter().find(|(long, _)| *long == path);
        match reason {
            None => assert!(source.lines <= LONGEST, "{path} has {} lines; split it, or list it with a reason", source.lines),
            Some(_) => assert!(source.lines > LONGEST, "{path} has become short: take it off the list"),
        }
    }
    for (path, _) in LONG {
        assert!(all.iter().any(|source| short(&source.path) == *path), "{path} is gone: take it off the list");
    }
    let mut lengths: Vec<usize> = all.iter().filter(|source| !source.is_test).map(|source| source.lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= 150, "the median of all files is {median} lines");
}

#[test]
fn the_front_door_holds_no_logic() {
    let all = sources();
    let is_front = |source: &&Source| short(&source.path).ends_with("/lib.rs") || short(&source.path).ends_with("/mod.rs");
    let words = ["fn ", "struct ", "enum ", "impl ", "impl<", "trait ", "const ", "static ", "macro_rules", "let ", "match "];
    let is_registry = |source: &&Source| REGISTRIES.iter().any(|(path, _)| *path == short(&source.path));
    for source in all
        .iter()
        .filter(is_front)
        .filter(|source| !is_registry(source))
        .filter(|source| !OUTSIDE.contains(&source.module.first().map_or("", String::as_str)))
    {
        for line in source.code.lines() {
            let plain =
                line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
            // The README is compiled with the documentation tests, on a struct that exists for nothing else.
            let is_readme = plain == "struct Readme;";
            let logic = !is_readme && words.iter().any(|word| plain.starts_with(word));
            assert!(!logic, "{}: `{}` belongs into a file of its own", short(&source.path), line.trim());
        }
    }
}
