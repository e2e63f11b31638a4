//! Bad inputs: which code, and exactly where. `¶` marks the place in each; it is taken out before reading.

use fingerpost::{Code, FhirReadOptions, read_fhir};

mod answers;
mod bundles;
mod people;
mod requests;
mod tasks;
mod whole;

/// A text with its mark, what is said of it, and the pointer to the place.
type Row = (String, Code, &'static str);

/// The text without its mark, and the line and column the mark stood at.
fn unmarked(text: &str) -> (String, String) {
    let before = text.split('¶').next().unwrap();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    (text.replacen('¶', "", 1), format!("(line {line} column {column})"))
}

fn holds((text, code, pointer): &Row) -> Result<(), String> {
    let (plain, position) = unmarked(text);
    let place = if pointer.is_empty() { position } else { format!("{pointer} {position}") };
    let told = match read_fhir(plain.as_bytes(), &FhirReadOptions::new()) {
        Err(error) => vec![(error.code(), error.path().to_owned())],
        Ok(import) => import.issues.iter().map(|issue| (issue.code, issue.path.clone())).collect(),
    };
    if told.contains(&(*code, place.clone())) {
        Ok(())
    } else {
        Err(format!("{text}\n  wanted {code} at {place}\n  told {told:?}"))
    }
}

#[test]
fn every_bad_input_is_told_with_its_code_and_place() {
    let rows: Vec<Row> = [whole::rows(), bundles::rows(), requests::rows(), tasks::rows(), people::rows(), answers::rows()]
        .into_iter()
        .flatten()
        .collect();
    let wrong: Vec<String> = rows.iter().filter_map(|row| holds(row).err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    let mut texts: Vec<&String> = rows.iter().map(|(text, ..)| text).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), rows.len(), "each row is another fault");
    println!("{} bad inputs", rows.len());
    assert!(rows.len() >= 200, "{} rows", rows.len());
}

#[test]
fn no_finding_repeats_what_the_file_says_of_a_person() {
    let rows: Vec<Row> = [requests::rows(), tasks::rows(), people::rows(), bundles::rows()].into_iter().flatten().collect();
    for (text, ..) in rows {
        let canary = unmarked(&text)
            .0
            .replace("Jones", "Canaryjones")
            .replace("wibble", "Canary Wibble")
            .replace("9999999999", "07700900123");
        let Ok(import) = read_fhir(canary.as_bytes(), &FhirReadOptions::new()) else { continue };
        for issue in &import.issues {
            let told = format!("{issue} {issue:?}");
            assert!(!told.contains("Canary") && !told.contains("07700900123"), "{told}");
        }
        let debug = format!("{:?} {:?}", import.people, import.updates);
        assert!(!debug.contains("Canaryjones"), "{debug}");
    }
}
