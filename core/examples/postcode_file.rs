//! Writes the compact file of postcodes from the ONS Postcode Directory, or from the files of Code-Point Open:
//!
//! ```text
//! cargo run --release -p fingerpost --example postcode_file -- ONSPD_NOV_2025_UK.csv postcodes.fpp "ONS Postcode Directory" 2025-11-01
//! cargo run --release -p fingerpost --example postcode_file -- CODE_POINT_OPEN_FOLDER postcodes.fpp "OS Code-Point Open" 2025-05-01
//! ```
//!
//! The name of the source and the day of its edition are written into the file; either may be left out. What was kept and what was
//! not is printed. The file is read back before it counts as written.

use std::fs;
use std::io::{BufReader, Error, Result, Write, stdout};
use std::path::{Path, PathBuf};

use fingerpost::{LoadReport, NonEmpty, PostcodeEdition, PostcodeFile, PostcodeTable};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(source), Some(target)) = (arguments.first(), arguments.get(1)) else {
        return Err(Error::other("usage: postcode_file SOURCE TARGET [NAME OF THE SOURCE] [DAY OF ITS EDITION]"));
    };
    let (table, report, known) = load(Path::new(source))?;
    let name = arguments.get(2).map_or(known, String::as_str);
    let edition = PostcodeEdition {
        date: arguments.get(3).map(|day| day.parse()).transpose().map_err(Error::other)?,
        ..PostcodeEdition::new(NonEmpty::new(name).map_err(Error::other)?)
    };
    let bytes = table.to_compact(&edition, &report);
    fs::write(target, &bytes)?;
    let file = PostcodeFile::open(fs::read(target)?).map_err(Error::other)?;
    say(&file, &report, bytes.len())
}

/// A file is a directory of the ONS; a folder holds files of Code-Point Open.
fn load(source: &Path) -> Result<(PostcodeTable, LoadReport, &'static str)> {
    let open = |path: &Path| fs::File::open(path).map(|file| BufReader::with_capacity(1 << 20, file));
    if !source.is_dir() {
        let (table, report) = PostcodeTable::from_onspd_csv(open(source)?).map_err(Error::other)?;
        return Ok((table, report, "ONS Postcode Directory"));
    }
    let mut paths: Vec<PathBuf> = fs::read_dir(source)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")));
    paths.sort();
    let (mut table, mut sum) = (PostcodeTable::new(), LoadReport::default());
    for path in paths {
        let report = table.extend_code_point_open_csv(open(&path)?).map_err(Error::other)?;
        sum.add(report);
    }
    Ok((table, sum, "OS Code-Point Open"))
}

fn say(file: &PostcodeFile<Vec<u8>>, report: &LoadReport, bytes: usize) -> Result<()> {
    let mut out = stdout().lock();
    let edition = file.edition();
    let day = edition.date.map_or_else(|| "a day not said".to_owned(), |day| day.to_string());
    writeln!(out, "{}, edition of {day}: {} rows", edition.source.as_str(), report.rows)?;
    writeln!(out, "{:>10} postcodes in use, with their points", file.len())?;
    writeln!(out, "{:>10} no longer in use, marked, without points", file.ended_len())?;
    writeln!(
        out,
        "{:>10} rows of Northern Ireland left out: the source has them on the Irish Grid only",
        report.skipped_northern_ireland
    )?;
    writeln!(out, "{:>10} rows left out without a position", report.without_position)?;
    writeln!(out, "{:>10} rows left out that cannot be read", report.malformed)?;
    for issue in &report.first_issues {
        writeln!(out, "           {}: {}", issue.path, issue.detail)?;
    }
    writeln!(out, "{bytes:>10} bytes written")
}
