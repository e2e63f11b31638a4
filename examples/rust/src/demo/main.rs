//! What a link worker wants to see: for two clients of a real area, what suits, what to arrange, what to ask, and why not;
//! then one referral, from the shortlist to what comes next, and what leaves of it; and what a council's feed gives.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that talks to a person")]

mod feed;
mod page;
mod story;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fingerpost::{Catalogue, Client, FingerpostError, Matcher, Policy, Timestamp};

/// The Monday morning of the demonstration: the library never looks at a clock.
const AT: &str = "2026-11-23T09:00:00Z";
/// Whom to show.
const CLIENTS: [&str; 2] = ["c-101", "c-102"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).map_or_else(bundled, PathBuf::from);
    let at: Timestamp = AT.parse()?;
    let catalogue = Catalogue::from_json(&read(&folder.join("directory.json"))?).map_err(told)?;
    let matcher = Matcher::new(catalogue, Policy::default())?;
    if let (Some(word), Some(store)) = (std::env::args_os().nth(2), std::env::args_os().nth(3)) {
        if word != "--story" {
            return Err("usage: demo [FOLDER]".into());
        }
        let client = Client::from_json(&read(&folder.join("clients").join(format!("{}.json", CLIENTS[0])))?).map_err(told)?;
        return Ok(story::tell(&matcher, &client, Path::new(&store)).map_err(told)?);
    }
    page::area(matcher.catalogue());
    for id in CLIENTS {
        let client = Client::from_json(&read(&folder.join("clients").join(format!("{id}.json")))?).map_err(told)?;
        let ranking = matcher.rank(&client, at, u32::MAX)?;
        page::ranking(&matcher, &client, &ranking)?;
    }
    story::run(&folder, matcher.catalogue())?;
    feed::run()
}

/// The data that comes with the examples.
fn bundled() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/newport")
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// An error with every finding behind it, and what to do.
fn told(error: FingerpostError) -> String {
    let mut text = format!("{error}\n  to do: {}", error.fix());
    for issue in error.issues() {
        text.push_str(&format!("\n  {issue}"));
    }
    text
}
