//! One measure, as data.

use super::{Instrument, Scale, ScaleKind};
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// One question of a measure: its number and its range. The wording is there only where it may be passed on.
    MeasureItem {
        /// Its id, as the measure numbers it: `1`, `anxious`.
        id: NonEmpty,
        /// The lowest answer.
        lowest: i32,
        /// The highest answer.
        highest: i32,
        [optional]
        /// Whether a high answer counts as a low one.
        reversed: bool,
        /// What it is about, in a word or two of our own.
        topic: Option<NonEmpty>,
        /// The question, where it may be passed on, or has been loaded by whoever holds a licence.
        wording: Option<NonEmpty>,
    }
}

record! {
    /// A measure as data: items, scales, who owns it and where every rule was read.
    ///
    /// `docs/evidence.md` has the measures there are. A programme declares its own under a name of its own (`x-gwent:belonging`).
    Measure {
        /// Which.
        instrument: Instrument,
        /// Its name, for people.
        name: NonEmpty,
        /// Its questions.
        items: Vec<MeasureItem>,
        /// Its scores.
        scales: Vec<Scale>,
        /// Where items, ranges and rules were read.
        source: NonEmpty,
        [optional]
        /// On what terms it may be used.
        licence: Option<NonEmpty>,
        /// The line that has to be shown wherever it is used.
        copyright: Option<NonEmpty>,
        /// Whether its wording must not be passed on without a licence, a registration or its owner's word.
        needs_licence: bool,
        /// Under which licence its wording was loaded: a number of registration.
        licence_reference: Option<NonEmpty>,
        /// From which age it may be asked; none known where left out.
        from_age: Option<u32>,
        /// About how many seconds it takes to answer; none known where left out.
        seconds: Option<u32>,
        /// What is said before the questions, where it may be passed on.
        introduction: Option<NonEmpty>,
    }
}

impl Measure {
    /// One of its items.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&MeasureItem> {
        self.items.iter().find(|item| item.id.as_str() == id)
    }

    /// One of its scales.
    #[must_use]
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id.as_str() == id)
    }

    /// The lowest and the highest score of one of its scales; none where there is no such scale.
    ///
    /// ```
    /// use fingerpost::{Hundredths, Instrument, Measures};
    ///
    /// let swemwbs = Measures::builtin().get(&Instrument::Swemwbs).unwrap();
    /// assert_eq!(swemwbs.range("score"), Some((Hundredths(700), Hundredths(3500))));
    /// ```
    #[must_use]
    pub fn range(&self, scale: &str) -> Option<(Hundredths, Hundredths)> {
        let scale = self.scale(scale)?;
        let (lowest, highest) = self.raw_range(scale)?;
        Some((scale.converted(lowest)?, scale.converted(highest)?))
    }

    /// The lowest and the highest sum or mean of the items of a scale.
    pub(crate) fn raw_range(&self, scale: &Scale) -> Option<(Hundredths, Hundredths)> {
        let items: Vec<&MeasureItem> = scale.items.iter().map(|id| self.item(id.as_str())).collect::<Option<_>>()?;
        let sum = |end: fn(&MeasureItem) -> i32| items.iter().map(|item| Hundredths::whole(end(item)).0).sum::<i64>();
        let (lowest, highest) = (sum(|item| item.lowest), sum(|item| item.highest));
        let parts = match scale.kind {
            ScaleKind::Mean => i64::try_from(items.len()).ok().filter(|count| *count > 0)?,
            ScaleKind::Sum | ScaleKind::Category => 1,
        };
        Some((Hundredths(half_away(lowest, parts)), Hundredths(half_away(highest, parts))))
    }
}

/// A quotient rounded to the nearest whole, the half away from zero. `parts` is above zero.
pub(crate) const fn half_away(whole: i64, parts: i64) -> i64 {
    let size = (2 * whole.abs() + parts) / (2 * parts);
    if whole < 0 { -size } else { size }
}
