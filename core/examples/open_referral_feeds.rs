//! Writes feeds for another program to check: `cargo run -p fingerpost --features strategies --example open_referral_feeds -- FOLDER
//! [FILE…]`. Random areas from a fixed seed, in both editions, each with and without the extension; and each file read and written
//! again.

use std::io::{Error, Result};
use std::path::Path;

use fingerpost::{
    Directory, KeptRecord, NonEmpty, OpenReferralOptions, OpenReferralOutput, OpenReferralWriting, UkDivision,
    read_open_referral, strategies, write_open_referral,
};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How many random areas.
const AREAS: usize = 100;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or_else(|| Error::other("the first argument names a folder"))?;
    let mut runner = TestRunner::deterministic();
    for number in 0..AREAS {
        let area = strategies::catalogue().new_tree(&mut runner).map_err(|reason| Error::other(reason.to_string()))?.current();
        write(Path::new(&folder), &format!("area-{number}"), area.directory(), &[])?;
    }
    for (number, file) in arguments.enumerate() {
        let options = OpenReferralOptions::new(NonEmpty::new("somewhere").map_err(Error::other)?, UkDivision::EnglandAndWales);
        let found =
            read_open_referral(&[&std::fs::read(&file)?], &options).map_err(|error| Error::other(format!("{file}: {error}")))?;
        write(Path::new(&folder), &format!("file-{number}"), &found.directory, &found.kept)?;
    }
    Ok(())
}

fn write(folder: &Path, name: &str, directory: &Directory, kept: &[KeptRecord]) -> Result<()> {
    for version in OpenReferralOutput::ALL {
        for without_extension in [false, true] {
            let writing = OpenReferralWriting { version: Some(*version), without_extension, ..OpenReferralWriting::new() };
            let feed = write_open_referral(directory, kept, &writing);
            for (page, text) in feed.pages.iter().enumerate() {
                let plain = if without_extension { "plain" } else { "whole" };
                std::fs::write(folder.join(format!("{name}-{version}-{plain}-{page}.json")), text)?;
            }
        }
    }
    Ok(())
}
