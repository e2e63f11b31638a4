//! Evidence for one client and one activity: measures, scores, change over time, plans, what is due.

use std::sync::Arc;

use fingerpost::{
    Activity, ClientChange, Date, DueMeasure, EvaluationFacts, EvaluationPlan, EvaluationPolicy, FingerpostError, Instrument,
    Issue, Measure, MeasureSettings, OutcomeReading, Partner, ReadingColumns, ReadingImport, ReferralView, ScoredReading,
};

/// A set of measures, checked. It may be used from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Measures {
    core: fingerpost::Measures,
}

#[uniffi::export]
impl Measures {
    /// The built-in measures.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self { core: fingerpost::Measures::builtin().clone() })
    }

    /// These measures and more: a programme's own.
    ///
    /// # Errors
    /// `outcome.measure-*` for every rule a measure breaks.
    pub fn extended_with(&self, measures: Vec<Measure>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: self.core.extended_with(measures)? }))
    }

    /// These measures, with what a deployment says of them: bands, changes that count, licensed wording.
    ///
    /// # Errors
    /// `outcome.measure-*` where a measure, scale or item is not here, or wording needs a licence.
    pub fn configured_with(&self, settings: Vec<MeasureSettings>) -> Result<Arc<Self>, FingerpostError> {
        Ok(Arc::new(Self { core: self.core.configured_with(settings)? }))
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Vec<Measure> {
        self.core.all().to_vec()
    }

    /// What readings come to, in their order.
    ///
    /// # Errors
    /// `outcome.measure-unknown` where nothing is known of how a measure is scored.
    pub fn score_all(&self, readings: Vec<OutcomeReading>) -> Result<Vec<ScoredReading>, FingerpostError> {
        readings.iter().map(|reading| fingerpost::score_reading(&self.core, reading)).collect()
    }

    /// Every finding about readings, one by one and across them, each with its place.
    ///
    /// # Errors
    /// The code of the field that breaks its rule.
    pub fn issues(&self, readings: Vec<OutcomeReading>) -> Result<Vec<Issue>, FingerpostError> {
        Ok(fingerpost::reading_issues(&self.core, &readings))
    }

    /// What one client answered over time, each score beside the first. For them and their link worker.
    ///
    /// # Errors
    /// `outcome.measure-unknown` where nothing is known of how a measure is scored.
    pub fn client_change(&self, readings: Vec<OutcomeReading>) -> Result<Vec<ClientChange>, FingerpostError> {
        fingerpost::client_change(&self.core, &readings)
    }

    /// What to ask at an activity: in proportion, within the minutes people have, and nothing that could never be published.
    ///
    /// # Errors
    /// `plan.policy` where the policy cannot be, `outcome.measure-unknown` for a measure that is not here.
    pub fn plan(&self, facts: EvaluationFacts, policy: EvaluationPolicy) -> Result<EvaluationPlan, FingerpostError> {
        fingerpost::evaluation_plan(&facts, &policy, &self.core)
    }

    /// The usual columns of a table of answers.
    ///
    /// # Errors
    /// The code of a measure that is no word.
    pub fn columns(&self, instruments: Vec<Instrument>) -> Result<ReadingColumns, FingerpostError> {
        Ok(ReadingColumns::usual(&self.core, &instruments))
    }

    /// Reads a table of answers from the bytes of a CSV file.
    ///
    /// # Errors
    /// `import.*` where the table lacks a column that is asked for, and what else can be wrong with a file as a whole.
    pub fn read(&self, bytes: Vec<u8>, columns: ReadingColumns) -> Result<ReadingImport, FingerpostError> {
        fingerpost::read_readings(&bytes, &columns, &self.core)
    }
}

/// What is due to be asked of a client on a day, by the plan of the activity, and not answered yet.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn due_of_plan(
    plan: EvaluationPlan,
    view: ReferralView,
    readings: Vec<OutcomeReading>,
    on: Date,
) -> Result<Vec<DueMeasure>, FingerpostError> {
    Ok(fingerpost::due_measures(&plan, &view, &readings, on))
}

/// The facts of an activity in a directory.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn evaluation_facts_of(
    activity: Activity,
    partner: Option<Partner>,
    people: u32,
    on: Date,
) -> Result<EvaluationFacts, FingerpostError> {
    Ok(fingerpost::evaluation_facts(&activity, partner.as_ref(), people, on))
}

/// The policy where nothing else is said.
#[uniffi::export]
#[must_use]
pub fn usual_evaluation_policy() -> EvaluationPolicy {
    EvaluationPolicy::default()
}
