//! Raw results as plain data, field by field: the core gives them no other way out.

use fingerpost::{
    ActivityId, AreaFragility, ChangeBounds, ChangeQuestion, ChangeShares, Costs, Date, FollowUpPoint, FunderLoss,
    FundingScenario, Funnel, FunnelLoss, FunnelStage, FunnelStep, Hundredths, ImportantChange, IndependentStep, Interval, Issue,
    Ladder, LadderMove, LadderPoint, LadderRung, LossSpread, NonEmpty, OutcomeChange, OutcomePoint, Pence, PointAnswered,
    ProviderStanding, ReasonCode, ReferralState, RungCount, Scale, ScenarioOutcome, ScoreCount, SessionAttendance, WaitingStep,
    WaitingTimes, WellbyFigure, WellbyQuestion, Wellbys,
};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::cross::give;

/// What can be given to Python as plain data.
pub(crate) trait Plain {
    /// It as plain data.
    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

macro_rules! leaves {
    ($($type:ty),+ $(,)?) => {
        $( impl Plain for $type {
            fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                give(py, self)
            }
        } )+
    };
}

leaves!(
    i32,
    u32,
    u64,
    f64,
    ActivityId,
    ChangeQuestion,
    Date,
    FollowUpPoint,
    FundingScenario,
    FunnelStage,
    Hundredths,
    ImportantChange,
    Issue,
    LadderRung,
    NonEmpty,
    OutcomePoint,
    Pence,
    ProviderStanding,
    ReasonCode,
    ReferralState,
    Scale,
    WellbyFigure,
    WellbyQuestion,
);

impl<T: Plain> Plain for Option<T> {
    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_ref().map_or_else(|| Ok(py.None().into_bound(py)), |value| value.plain(py))
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items = self.iter().map(|item| item.plain(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyList::new(py, items)?.into_any())
    }
}

macro_rules! fields {
    ($( $type:ident { $($field:ident),+ $(,)? } )+) => {
        $( impl Plain for $type {
            fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                let dict = PyDict::new(py);
                $( dict.set_item(stringify!($field), Plain::plain(self.$field(), py)?)?; )+
                Ok(dict.into_any())
            }
        } )+
    };
}

fields! {
    Interval { low, high }
    ScoreCount { score, people }
    PointAnswered { point, scored, incomplete, missing }
    ChangeShares { by, improved, unchanged, worse, improved_at_least, improved_at_most, worse_at_least, worse_at_most }
    ChangeBounds { people, lost, if_unchanged, if_worse, at_least, at_most }
    OutcomeChange {
        question, scale, people, pairs, answered, mean_before, mean_after, mean, deviation, interval, bootstrap, effect, effect_before,
        shares, bounds, before, after, at_best_before, issues,
    }
    Wellbys { people, assumed, points_each, wellbys, interval, worth, worth_at_least, worth_at_most, figure }
    FunnelLoss { state, reason, people }
    FunnelStep { stage, reached, under_way, losses }
    IndependentStep { point, completed, not_due, independent, stopped, unknown }
    WaitingStep { day, waiting, came, left, still_waiting, low, high, had_come }
    WaitingTimes { people, came, left, open, median_days, steps }
    SessionAttendance { session, attended, told_in_advance, no_notice, cancelled }
    Funnel {
        on, referrals, entered_in_error, steps, independent, waiting, attendance, people_attended, sessions_attended,
    }
    Costs { total, people_attended, sessions_attended, per_person, per_session }
    RungCount { rung, people, at_most }
    LadderPoint { point, due, unknown, rungs }
    LadderMove { from_point, to_point, from, to, people }
    Ladder { people, points, moves }
    FunderLoss { source, activities, places, people }
    LossSpread { mean, low, middle, high }
    ScenarioOutcome { lines_ending, places, people }
    AreaFragility { scenario, providers, activities, funded, places, people, funders, outcome }
}
