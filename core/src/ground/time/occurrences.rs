//! The sessions of a timing.

use serde::{Deserialize, Serialize};

use super::{
    BankHolidayPolicy, BankHolidays, Date, Dates, Ending, Horizon, Hours, Occurrence, OccurrenceDoubt, Timestamp, Timing,
    UkDivision,
};
use crate::ground::error::Result;

/// The sessions of a timing, one after another, made as they are asked for. Made by [`occurrences`].
#[derive(Debug, Clone)]
pub struct Occurrences<'a> {
    timing: &'a Timing,
    division: Option<UkDivision>,
    holidays: &'a BankHolidays,
    dates: Dates,
    from: Timestamp,
    left: u32,
    limited: bool,
}

/// Sessions, and whether these are all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OccurrenceList {
    /// The sessions, by their begin.
    pub occurrences: Vec<Occurrence>,
    /// How the list came to its end.
    pub ending: Ending,
}

/// The sessions that begin at or after a moment, as far as the horizon.
///
/// A session without known hours is given while its day is not over. `division` decides which bank holidays count;
/// none is for a place of which it is not known: a day that is a bank holiday in one division only is then in doubt.
///
/// What bank holidays do, by [`BankHolidayPolicy`]:
///
/// | policy | bank holiday | no bank holiday | not known |
/// |---|---|---|---|
/// | `runs` | certain | certain | certain |
/// | `does_not_run` | left out | certain | in doubt |
/// | `unknown` | in doubt | certain | in doubt |
///
/// Extra days are certain: somebody has named them.
///
/// # Errors
/// Those of [`Timing::checked`].
pub fn occurrences<'a>(
    timing: &'a Timing,
    division: impl Into<Option<UkDivision>>,
    holidays: &'a BankHolidays,
    from: Timestamp,
    horizon: Horizon,
) -> Result<Occurrences<'a>> {
    timing.checked()?;
    // The sessions are counted here, after bank holidays; the days behind them need no limit besides the last day.
    let days = Horizon { occurrences: u32::MAX, ..horizon };
    let dates = timing.recurrence.dates_from(from.uk_date(), days)?;
    let division = division.into();
    Ok(Occurrences { timing, division, holidays, dates, from, left: horizon.occurrences, limited: false })
}

impl Timing {
    /// The sessions that begin at or after a moment, in a list: see [`occurrences`].
    ///
    /// # Errors
    /// Those of [`Timing::checked`].
    pub fn upcoming(
        &self,
        division: impl Into<Option<UkDivision>>,
        holidays: &BankHolidays,
        from: Timestamp,
        horizon: Horizon,
    ) -> Result<OccurrenceList> {
        let mut found = occurrences(self, division, holidays, from, horizon)?;
        let list = found.by_ref().collect();
        Ok(OccurrenceList { occurrences: list, ending: found.ending().unwrap_or(Ending::Complete) })
    }
}

/// What bank holidays do to one day.
enum Day {
    Certain,
    Doubt(OccurrenceDoubt),
    LeftOut,
}

impl Occurrences<'_> {
    /// How they came to their end; none while there may be more to come.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        if self.limited { Some(Ending::Limit) } else { self.dates.ending() }
    }

    fn is_holiday(&self, date: Date) -> Option<bool> {
        if let Some(division) = self.division {
            return self.holidays.is_holiday(division, date);
        }
        let mut all = UkDivision::ALL.iter().map(|division| self.holidays.is_holiday(*division, date));
        let first = all.next().flatten()?;
        all.all(|other| other == Some(first)).then_some(first)
    }

    fn day(&self, date: Date) -> Day {
        let policy = self.timing.recurrence.bank_holidays;
        if policy == BankHolidayPolicy::Runs {
            return Day::Certain;
        }
        match self.is_holiday(date) {
            Some(false) => Day::Certain,
            Some(true) if policy == BankHolidayPolicy::DoesNotRun => Day::LeftOut,
            Some(true) => Day::Doubt(OccurrenceDoubt::BankHoliday),
            None => Day::Doubt(OccurrenceDoubt::BankHolidaysNotKnown),
        }
    }

    /// The session of one day; none where there is none, or it has begun.
    fn session(&self, date: Date, named: bool) -> Option<Occurrence> {
        let doubt = match if named { Day::Certain } else { self.day(date) } {
            Day::Certain => None,
            Day::Doubt(doubt) => Some(doubt),
            Day::LeftOut => return None,
        };
        let day = self.timing.on(date)?;
        let to_come = match day.hours {
            Hours::Known | Hours::EndUnknown => day.starts >= self.from,
            Hours::AllDay | Hours::Unknown => day.ends > self.from,
        };
        to_come.then(|| Occurrence {
            date,
            starts: day.starts,
            ends: day.ends,
            starts_local: day.starts_local,
            ends_local: day.ends_local,
            hours: day.hours,
            certain: doubt.is_none(),
            doubt,
        })
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        while !self.limited {
            let (date, named) = self.dates.next_marked()?;
            let Some(session) = self.session(date, named) else { continue };
            if self.left == 0 {
                self.limited = true;
                break;
            }
            self.left -= 1;
            return Some(session);
        }
        None
    }
}
