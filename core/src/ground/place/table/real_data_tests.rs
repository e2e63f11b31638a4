//! The whole country, where the directory of November 2025 is at hand. Ignored by default; the figures are those of
//! `cargo test --release -p fingerpost the_whole_country -- --ignored --nocapture`.
#![expect(clippy::print_stdout, reason = "this test is run to read its figures")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::{PostcodeLookup, PostcodeTable};
use crate::ground::place::Postcode;

const FILE: &str = "data/uk-geography/onspd_nov2025_pcd_lad_bng.csv.gz";

fn shared() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("FINGERPOST_SHARED").map_or_else(beside, PathBuf::from)
}

#[test]
#[ignore = "reads 2.7 million rows"]
fn the_whole_country() {
    let path = shared().join(FILE);
    let text = match Command::new("gzip").arg("-dc").arg(&path).output() {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout).unwrap(),
        _ => return println!("skipped: {FILE} or the program gzip is not here"),
    };

    let start = Instant::now();
    let (table, report) = PostcodeTable::from_onspd_csv(text.as_bytes()).unwrap();
    let seconds = start.elapsed().as_secs_f64();
    println!("loaded {} rows in {seconds:.2} s: {:.0} rows/s", report.rows, f64::from(report.rows) / seconds);
    println!("{} postcodes, {} bytes of rows", table.len(), table.row_bytes());
    println!("{report:?}");
    assert_eq!(report.rows, 2_720_556);
    assert_eq!(report.skipped_northern_ireland, 63_132);
    // The only postcodes of another shape are those of Newport before 1984: `NPT 8YW`.
    assert_eq!(report.malformed, 2_417);

    let postcodes: Vec<Postcode> = text.lines().skip(1).filter_map(|line| Postcode::new(line.split(',').next()?).ok()).collect();
    let start = Instant::now();
    let found = postcodes.iter().filter_map(|postcode| table.point(postcode)).count();
    println!("{:.0} ns a lookup", start.elapsed().as_secs_f64() * 1e9 / postcodes.len() as f64);
    assert_eq!(found, table.len());
    assert_eq!(u32::try_from(found).unwrap(), report.kept);
}
