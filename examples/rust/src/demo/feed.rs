//! What a council's feed gives before anybody has telephoned.

use std::error::Error;
use std::path::Path;

use fingerpost::{
    Catalogue, NonEmpty, OpenReferralOptions, Policy, Severity, SuggestedFact, UkDivision, freshness_report, read_open_referral,
    suggest_for_directory,
};

use crate::text::{title, wrapped};

/// Reads the feed that comes with the examples, and says what to do with it.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/feed/services.json");
    let options = OpenReferralOptions {
        licence: Some(NonEmpty::new("OGL-UK-3.0")?),
        fetched_on: Some("2026-11-20".parse()?),
        ..OpenReferralOptions::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales)
    };
    let page = std::fs::read(&file)?;
    let feed = read_open_referral(&[&page], &options)?;
    title(&format!("A council's feed: {} services read, {} left out", feed.services_read, feed.services_left_out));
    wrapped(
        "",
        "The page examples/data/feed/services.json, read as Open Referral UK 3.0. Some of it is wrong in the ways real feeds are.",
    );
    let (notices, faults): (Vec<_>, Vec<_>) = feed.issues.iter().partition(|issue| issue.severity == Severity::Notice);
    println!("\nTo put right at the council ({} notices besides):", notices.len());
    for issue in faults {
        wrapped("  · ", &format!("{}, at {}", issue.detail, issue.path));
    }
    let local: Vec<&str> = feed.paths.iter().filter(|path| !path.standard).map(|path| path.path.as_str()).collect();
    println!("\nThe council's own fields, kept as they are and written back:");
    wrapped("  · ", &local.join(", "));
    println!("\nWhat the descriptions seem to say, for somebody to read and accept:");
    for record in suggest_for_directory(&feed.directory) {
        for suggestion in &record.suggestions {
            if matches!(suggestion.fact, SuggestedFact::Feature { .. } | SuggestedFact::Times { .. }) {
                wrapped("  · ", &format!("“{}” ({})", suggestion.words.expose(), suggestion.confidence));
            }
        }
    }
    let catalogue = Catalogue::new(feed.directory)?;
    let report = freshness_report(catalogue.directory(), &Policy::default(), "2026-11-23".parse()?, 30);
    println!("\nWhom to telephone before anybody is sent there:");
    for call in report.calls.iter().take(2) {
        wrapped("  ☎ ", &call.sentence);
        for fact in call.facts.iter().take(3) {
            wrapped("      ? ", &fact.question);
        }
    }
    Ok(())
}
