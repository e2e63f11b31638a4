//! How many instructions an index takes, built, opened and asked, held to what was written down. Times are not held to anything: machines differ.
//!
//! `make test-cost` builds the program and runs this; without it there is nothing to count.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::BTreeMap;
use std::process::Command;

use fingerpost_tests::root;
use serde::{Deserialize, Serialize};

/// How many people are asked about.
const PEOPLE: u32 = 50;
/// By how many hundredths a count may differ.
const PERCENT: u64 = 10;

/// The functions whose instructions are counted, each among how many activities: building for one activity, opening a saved index with a first
/// answer, an answer with all verdicts counted, one that names only what suits, and one with every reason.
const COUNTED: [(&str, &[u32]); 5] = [
    ("built", &[2_000]),
    ("opened", &[2_000]),
    ("answered", &[2_000, 10_000]),
    ("named", &[2_000, 10_000]),
    ("reasoned", &[2_000]),
];

/// What was counted, and by which compiler: another makes other code.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Written {
    rustc: String,
    /// Instructions each time, by the function and the number of activities.
    instructions: BTreeMap<String, BTreeMap<u32, u64>>,
}

fn output(command: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(command).args(arguments).output().ok()?;
    let text = [output.stdout, output.stderr].concat();
    output.status.success().then(|| String::from_utf8_lossy(&text).into_owned())
}

/// The instructions of one time of many, to three figures.
fn counted(program: &str, function: &str, activities: u32) -> Option<u64> {
    let arguments = [activities.to_string(), PEOPLE.to_string(), function.to_owned()];
    let toggle = format!("--toggle-collect=index_cost::{function}*");
    let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null", &toggle, program];
    let told = output("valgrind", &[&tool[..], &arguments.each_ref().map(String::as_str)].concat())?;
    let number = |after: &str, before: char| -> Option<u64> {
        told.lines().find_map(|line| line.split_once(after)?.1.split(before).next()?.trim().parse().ok())
    };
    let each = number("Collected : ", '\n')? / number(&format!("{function}: "), ' ')?;
    let figure = 10_u64.pow(each.max(1).ilog10().saturating_sub(2));
    Some(each / figure * figure)
}

#[test]
fn an_index_takes_as_many_instructions_as_were_written_down() {
    let Ok(program) = std::env::var("FINGERPOST_COST") else {
        println!("skipped: FINGERPOST_COST names no program to count the instructions of (make test-cost)");
        return;
    };
    if output("valgrind", &["--version"]).is_none() {
        println!("skipped: there is no valgrind here");
        return;
    }
    let path = root().join("tests/golden/cost.json");
    let rustc = output("rustc", &["--version"]).unwrap().trim().to_owned();
    let of =
        |function: &str, sizes: &[u32]| sizes.iter().map(|size| (*size, counted(&program, function, *size).unwrap())).collect();
    let found = || COUNTED.map(|(function, sizes)| (function.to_owned(), of(function, sizes))).into();
    if std::env::var_os("FINGERPOST_REWRITE").is_some() {
        let written = Written { rustc, instructions: found() };
        std::fs::write(path, serde_json::to_string_pretty(&written).unwrap() + "\n").unwrap();
        return;
    }
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: no counts were written down yet (FINGERPOST_REWRITE=1 make test-cost)");
        return;
    };
    let written: Written = serde_json::from_str(&text).unwrap();
    if written.rustc != rustc {
        println!("skipped: the counts were written down for {}, and this is {rustc}", written.rustc);
        return;
    }
    let found: BTreeMap<String, BTreeMap<u32, u64>> = found();
    for (function, sizes) in &written.instructions {
        for (size, was) in sizes {
            let is = found[function][size];
            assert!(
                is.abs_diff(*was) * 100 <= was * PERCENT,
                "`{function}` among {size} activities takes {is} instructions each time, and took {was}"
            );
        }
    }
}
