//! The measures there are.

use std::sync::OnceLock;

use serde::Deserialize;

use super::measure_check::check;
use super::{Instrument, Measure, MeasureSettings};
use crate::ground::error::{Code, FingerpostError, Issue, Result};

/// The built-in measures, as a file.
const BUILTIN: &str = include_str!("../../../data/measures.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    measures: Vec<Measure>,
}

/// A set of measures, checked. Immutable.
///
/// Wording is embedded only where it is open (the questions of the Office for National Statistics). Whoever holds a licence for another
/// loads its wording with [`configured_with`](Measures::configured_with).
///
/// ```
/// use fingerpost::{Instrument, ItemWording, Measures, MeasureSettings, NonEmpty};
///
/// let measures = Measures::builtin();
/// assert!(measures.get(&Instrument::Ons4).unwrap().items[0].wording.is_some());
/// assert!(measures.get(&Instrument::Swemwbs).unwrap().items[0].wording.is_none());
///
/// let licensed = measures.configured_with(vec![MeasureSettings {
///     licence_reference: Some(NonEmpty::new("our registration 123")?),
///     wordings: vec![ItemWording::new(NonEmpty::new("1")?, NonEmpty::new("the first question, as licensed")?)],
///     ..MeasureSettings::new(Instrument::Swemwbs)
/// }])?;
/// assert!(licensed.get(&Instrument::Swemwbs).unwrap().items[0].wording.is_some());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    measures: Vec<Measure>,
}

impl Measures {
    /// The measures that come with this library. Read once, then shared.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILT: OnceLock<Measures> = OnceLock::new();
        // The file is part of the build, and a test reads it: what could not be read would be no measures.
        BUILT.get_or_init(|| {
            let measures = serde_json::from_str::<File>(BUILTIN).map(|file| file.measures).unwrap_or_default();
            Self::of(measures).unwrap_or(Self { measures: Vec::new() })
        })
    }

    /// These measures alone.
    ///
    /// # Errors
    /// `outcome.measure-*` for every rule a measure breaks; all of them are among the error's issues.
    pub fn of(measures: Vec<Measure>) -> Result<Self> {
        let mut issues = Vec::new();
        for (place, measure) in measures.iter().enumerate() {
            let path = format!("/measures/{place}");
            if measures.iter().take(place).any(|earlier| earlier.instrument == measure.instrument) {
                let detail = format!("`{}` stands twice", measure.instrument);
                issues.push(Issue::error(Code::OutcomeMeasureDuplicate, format!("{path}/instrument"), detail));
            }
            check(measure, &path, &mut issues);
        }
        let Some(first) = issues.first().cloned() else { return Ok(Self { measures }) };
        Err(FingerpostError::invalid(first.code, first.detail).at(first.path).with_issues(issues))
    }

    /// These measures and more: a programme's own, whose names are best extensions (`x-<organisation>:<slug>`).
    ///
    /// # Errors
    /// As [`Measures::of`]; positions in paths count the measures that were here first.
    pub fn extended_with(&self, measures: Vec<Measure>) -> Result<Self> {
        Self::of(self.measures.iter().cloned().chain(measures).collect())
    }

    /// These measures, with what a deployment says of them: bands, important changes, licensed wording.
    ///
    /// # Errors
    /// [`Code::OutcomeMeasureUnknown`] for a measure that is not here, [`Code::OutcomeMeasureItem`] for a scale or item it does not have,
    /// [`Code::OutcomeMeasureLicence`] for licensed wording without a licence, and as [`Measures::of`].
    pub fn configured_with(&self, settings: Vec<MeasureSettings>) -> Result<Self> {
        let mut measures = self.measures.clone();
        for (place, settings) in settings.into_iter().enumerate() {
            let path = format!("/settings/{place}");
            let Some(measure) = measures.iter_mut().find(|measure| measure.instrument == settings.instrument) else {
                return Err(unknown(&settings.instrument).at(format!("{path}/instrument")));
            };
            set(measure, settings, &path)?;
        }
        Self::of(measures)
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, instrument: &Instrument) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.instrument == *instrument)
    }

    /// One of them, or the error that says that it is not here.
    pub(crate) fn require(&self, instrument: &Instrument) -> Result<&Measure> {
        self.get(instrument).ok_or_else(|| unknown(instrument))
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Measure] {
        &self.measures
    }
}

fn unknown(instrument: &Instrument) -> FingerpostError {
    let detail = format!("nothing is known of how `{instrument}` is scored; declare it as a measure");
    FingerpostError::not_found(Code::OutcomeMeasureUnknown, instrument.as_str(), detail)
}

fn set(measure: &mut Measure, settings: MeasureSettings, path: &str) -> Result<()> {
    let missing = |place: String, detail: &str| Err(FingerpostError::invalid(Code::OutcomeMeasureItem, detail).at(place));
    if !settings.bands.is_empty() || settings.important_change.is_some() {
        let only = measure.scales.len() == 1;
        let wanted = |id: &str| settings.scale.as_ref().map_or(only, |scale| scale.as_str() == id);
        let Some(scale) = measure.scales.iter_mut().find(|scale| wanted(scale.id.as_str())) else {
            return missing(format!("{path}/scale"), "the measure has no such scale, or several and none is named");
        };
        if !settings.bands.is_empty() {
            scale.bands = settings.bands;
        }
        scale.important_change = settings.important_change.or(scale.important_change.take());
    }
    measure.licence_reference = settings.licence_reference.or(measure.licence_reference.take());
    let says = settings.introduction.is_some() || !settings.wordings.is_empty();
    if says && measure.needs_licence && measure.licence_reference.is_none() {
        let detail = "the wording of a licensed measure needs the number of the licence";
        return Err(FingerpostError::invalid(Code::OutcomeMeasureLicence, detail).at(format!("{path}/licence_reference")));
    }
    measure.introduction = settings.introduction.or(measure.introduction.take());
    for (place, wording) in settings.wordings.into_iter().enumerate() {
        let Some(item) = measure.items.iter_mut().find(|item| item.id == wording.item) else {
            return missing(format!("{path}/wordings/{place}/item"), "the measure has no such item");
        };
        item.wording = Some(wording.text);
    }
    Ok(())
}
