//! Starts the process of the story, kills it, and reads the story back from what it kept.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use fingerpost::{Casebook, Catalogue, ReferralId, ReferralView, SqliteStore};

use super::child::{DONE, REFERRAL, key};
use super::steps::moment;
use crate::text::{heading, title, wrapped};

/// Runs the story in a process of its own, and reads it back.
pub(crate) fn run(folder: &Path, catalogue: &Catalogue) -> Result<(), Box<dyn std::error::Error>> {
    title("One referral, from the shortlist to what comes next");
    let home = tempdir()?;
    let store = home.join("casebook.db");
    let mut child = Command::new(std::env::current_exe()?)
        .args([folder.as_os_str(), "--story".as_ref(), store.as_os_str()])
        .stdout(Stdio::piped())
        .spawn()?;
    let lines = child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines);
    let mut whole = false;
    for line in lines {
        let line = line?;
        whole = line == DONE;
        if whole {
            break;
        }
        println!("{line}");
    }
    // No goodbye: what was answered must have been kept.
    child.kill()?;
    child.wait()?;
    if !whole {
        return Err("the story broke off".into());
    }
    read_back(&store, catalogue)?;
    std::fs::remove_dir_all(&home)?;
    Ok(())
}

fn read_back(store: &Path, catalogue: &Catalogue) -> Result<(), Box<dyn std::error::Error>> {
    heading("The process was killed; this is read back from its store");
    let casebook = Casebook::new(Arc::new(SqliteStore::open(store, key())?));
    let report = casebook.verify()?;
    wrapped(
        "",
        &format!("{} entries, {}.", report.entries, if report.sound { "every one as it was written" } else { "NOT SOUND" }),
    );
    let id = ReferralId::new(REFERRAL)?;
    let view = casebook.view(&id, moment("2027-05-11T09:00:00Z")?)?;
    println!();
    for step in &view.transitions {
        let from = step.from.map_or_else(String::new, |from| format!("{} → ", from.as_str().replace('_', " ")));
        let to = step.to.as_str().replace('_', " ");
        wrapped(
            &format!("{:<12}", crate::page::short_day(step.at.uk_date())),
            &format!("{from}{to}, by the {}", step.role.as_str().replace('_', " ")),
        );
    }
    settled(&view);
    super::sharing::share(&casebook, catalogue)?;
    heading("What is to do on Tuesday 11 May 2027");
    for item in casebook.work(moment("2027-05-11T09:00:00Z")?, "2027-05-31".parse()?)? {
        let late = if item.overdue { ", overdue" } else { "" };
        wrapped("  · ", &format!("{} (by {}{late})", item.sentence, crate::page::short_day(item.due)));
    }
    Ok(())
}

fn settled(view: &ReferralView) {
    println!();
    for barrier in &view.barriers {
        let role = barrier.commitment.as_ref().map(|promised| promised.accommodation.label()).unwrap_or_default();
        wrapped("  ✓ ", &format!("{}: {role}, {}", barrier.need, barrier.status.as_str().replace('_', " ")));
    }
    if let Some(exit) = &view.exit {
        let what = exit.description.as_ref().map_or("", |text| text.as_str());
        wrapped("  ↗ ", &format!("next: {what}"));
    }
}

/// A new folder that only this user may read.
fn tempdir() -> std::io::Result<std::path::PathBuf> {
    let home = std::env::temp_dir().join(format!("fingerpost-demo-{}", std::process::id()));
    std::fs::create_dir_all(&home)?;
    Ok(home)
}
