//! A score that was worked out elsewhere.

use crate::ground::error::{Code, Issue};
use crate::ground::number::Hundredths;
use crate::model::outcome::{Measure, Scale};

/// The score a reading was given, where the scale can have it; a finding where it cannot.
pub(super) fn possible(measure: &Measure, scale: &Scale, text: &str) -> Result<Hundredths, Issue> {
    let wrong = |detail: String| Issue::error(Code::OutcomeScoreImpossible, "/score", detail);
    let score: Hundredths = text.parse().map_err(|_| wrong("a score is a number with at most two decimals".to_owned()))?;
    let Some((lowest, highest)) = measure.range(scale.id.as_str()) else {
        return Err(wrong("the scale has no range".to_owned()));
    };
    if score < lowest || score > highest {
        return Err(wrong(format!("a score is {lowest} to {highest} here")));
    }
    if !scale.conversion.is_empty() && !scale.conversion.iter().any(|line| line.score == score) {
        // A sum that was never turned into a score would be read as one.
        let detail = if scale.conversion.iter().any(|line| line.raw == score) {
            "no answers add up to this score; it may be the sum, before the table turns it into a score"
        } else {
            "no answers add up to this score"
        };
        return Err(wrong(detail.to_owned()));
    }
    let whole_answers = scale.missing_allowed == 0 && scale.kind != crate::model::outcome::ScaleKind::Mean;
    if scale.conversion.is_empty() && whole_answers && score.0 % 100 != 0 {
        return Err(wrong("answers are whole numbers, and so is their sum".to_owned()));
    }
    Ok(score)
}
