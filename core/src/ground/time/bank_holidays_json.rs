//! Reading lists of bank holidays: the layout of this crate, and the file of gov.uk.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{BankHolidays, Date, UkDivision};
use crate::ground::error::{Code, FingerpostError, Result};

/// The layout of this crate: one row a day, and the years that are complete.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFile {
    #[serde(rename = "source")]
    _source: String,
    first_year: i16,
    last_year: i16,
    days: Vec<OwnDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnDay {
    date: Date,
    name: String,
    divisions: Vec<UkDivision>,
}

/// `https://www.gov.uk/bank-holidays.json`. Fields that do not matter here are passed over.
#[derive(Deserialize)]
struct GovUkFile {
    #[serde(rename = "england-and-wales")]
    england_and_wales: GovUkDivision,
    scotland: GovUkDivision,
    #[serde(rename = "northern-ireland")]
    northern_ireland: GovUkDivision,
}

#[derive(Deserialize)]
struct GovUkDivision {
    events: Vec<GovUkEvent>,
}

#[derive(Deserialize)]
struct GovUkEvent {
    date: Date,
    title: String,
}

impl BankHolidays {
    /// Reads a list: the file of gov.uk as it is, or the layout of this crate (`core/data/bank-holidays.json`).
    ///
    /// The file of gov.uk does not say which years it covers. A year counts as covered for a division where the list
    /// has a bank holiday in its January and in its December, as every complete year has.
    ///
    /// # Errors
    /// [`Code::TimeBankHolidays`] where the text is neither.
    pub fn from_json(text: &str) -> Result<Self> {
        // The layouts share no field, so the one that knows a field of the text is the one to blame for the rest.
        if text.contains("\"first_year\"") {
            return serde_json::from_str(text).map_err(|error| wrong(&error)).and_then(Self::from_own);
        }
        let file: GovUkFile = serde_json::from_str(text).map_err(|error| wrong(&error))?;
        let mut list = Self::none();
        list.read_gov_uk(UkDivision::EnglandAndWales, file.england_and_wales);
        list.read_gov_uk(UkDivision::Scotland, file.scotland);
        list.read_gov_uk(UkDivision::NorthernIreland, file.northern_ireland);
        Ok(list)
    }

    fn from_own(file: OwnFile) -> Result<Self> {
        let years = file.first_year..=file.last_year;
        if years.is_empty() || file.first_year < 0 {
            return Err(FingerpostError::import(Code::TimeBankHolidays, "/last_year", "the years are not in order"));
        }
        let mut list = Self::none();
        for division in UkDivision::ALL {
            list.of_mut(*division).years.extend(years.clone());
        }
        for (position, day) in file.days.into_iter().enumerate() {
            for division in day.divisions {
                if list.of_mut(division).days.insert(day.date, day.name.clone()).is_some() {
                    let detail = format!("`{}` is named twice for one division", day.date);
                    return Err(FingerpostError::import(Code::TimeBankHolidays, format!("/days/{position}"), detail));
                }
            }
        }
        Ok(list)
    }

    fn read_gov_uk(&mut self, division: UkDivision, read: GovUkDivision) {
        let list = self.of_mut(division);
        list.days.extend(read.events.into_iter().map(|event| (event.date, event.title)));
        let months: BTreeSet<_> = list.days.keys().map(|day| (day.year(), day.month())).collect();
        let whole = months.iter().filter(|(year, month)| *month == 1 && months.contains(&(*year, 12)));
        list.years.extend(whole.map(|(year, _)| *year));
    }
}

fn wrong(error: &serde_json::Error) -> FingerpostError {
    let place = format!("line {} column {}", error.line(), error.column());
    FingerpostError::import(Code::TimeBankHolidays, place, "the text is no list of bank holidays")
}
