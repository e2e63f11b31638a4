//! Evidence: measures, plans, change, the funnel, costs, and what comes after.

use std::sync::Arc;

use fingerpost::{
    Activity, ChangeQuestion, Date, DisclosureRule, EvaluationFacts, EvaluationPlan, EvaluationPolicy, FingerpostError,
    FundingScenario, FunnelQuestion, Instrument, Measure, MeasureSettings, OutcomeReading, Partner, Pence, ReadingColumns,
    ReferralId, ReferralView, WellbyQuestion,
};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

use crate::catalogue::Catalogue;
use crate::cross::{give, take};
use crate::errors::raise;
use crate::evidence_paths::paths;
use crate::evidence_plain::Plain;
use crate::guard::{away, here};

/// A set of measures. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Measures {
    core: fingerpost::Measures,
}

fn rule_of(py: Python<'_>, rule: Option<&Bound<'_, PyAny>>) -> PyResult<DisclosureRule> {
    rule.map_or_else(|| Ok(DisclosureRule::default()), |rule| here(py, || take(rule)))
}

/// Readings that are held here, so that many questions cost one reading. The Python class `HeldReadings` wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Readings {
    core: Arc<Vec<OutcomeReading>>,
}

#[pymethods]
impl Readings {
    fn __len__(&self) -> usize {
        self.core.len()
    }

    /// The one with a place, as plain data.
    fn get<'py>(&self, py: Python<'py>, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let reading = self.core.get(place).ok_or_else(|| PyIndexError::new_err("there are not so many readings"))?;
        give(py, reading)
    }
}

/// Readings held here, or as plain data.
fn readings(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Arc<Vec<OutcomeReading>>> {
    match data.cast::<Readings>() {
        Ok(held) => Ok(Arc::clone(&held.get().core)),
        Err(_) => here(py, || take(data)).map(Arc::new),
    }
}

#[pymethods]
impl Measures {
    /// The built-in measures.
    #[staticmethod]
    fn builtin() -> Self {
        Self { core: fingerpost::Measures::builtin().clone() }
    }

    /// These measures and more, given as plain data.
    fn extended_with(&self, py: Python<'_>, measures: &Bound<'_, PyAny>) -> PyResult<Self> {
        let measures: Vec<Measure> = here(py, || take(measures))?;
        Ok(Self { core: away(py, || self.core.extended_with(measures))? })
    }

    /// These measures with what a deployment says of them.
    fn configured_with(&self, py: Python<'_>, settings: &Bound<'_, PyAny>) -> PyResult<Self> {
        let settings: Vec<MeasureSettings> = here(py, || take(settings))?;
        Ok(Self { core: away(py, || self.core.configured_with(settings))? })
    }

    /// All of them as plain data.
    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.core.all())
    }

    /// What a reading comes to.
    fn score<'py>(&self, py: Python<'py>, reading: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let reading: OutcomeReading = here(py, || take(reading))?;
        give(py, &away(py, || fingerpost::score_reading(&self.core, &reading))?)
    }

    /// What many readings come to.
    fn score_all<'py>(&self, py: Python<'py>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let readings = readings(py, data)?;
        let scored =
            || readings.iter().map(|reading| fingerpost::score_reading(&self.core, reading)).collect::<Result<Vec<_>, _>>();
        give(py, &away(py, scored)?)
    }

    /// Every finding about readings.
    fn issues<'py>(&self, py: Python<'py>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let readings = readings(py, data)?;
        give(py, &away(py, || Ok(fingerpost::reading_issues(&self.core, &readings)))?)
    }

    /// The usual columns of a table of answers.
    fn usual_columns<'py>(&self, py: Python<'py>, instruments: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let instruments: Vec<Instrument> = here(py, || take(instruments))?;
        give(py, &ReadingColumns::usual(&self.core, &instruments))
    }

    /// Readings from a table.
    fn read<'py>(&self, py: Python<'py>, text: &[u8], columns: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let columns: ReadingColumns = here(py, || take(columns))?;
        give(py, &away(py, || fingerpost::read_readings(text, &columns, &self.core))?)
    }

    /// Readings from a table, held here, and what there is to say of it: the same without the readings.
    fn hold<'py>(&self, py: Python<'py>, text: &[u8], columns: &Bound<'py, PyAny>) -> PyResult<(Readings, Bound<'py, PyAny>)> {
        let columns: ReadingColumns = here(py, || take(columns))?;
        let mut read = away(py, || fingerpost::read_readings(text, &columns, &self.core))?;
        let core = Arc::new(std::mem::take(&mut read.readings));
        Ok((Readings { core }, give(py, &read)?))
    }

    /// What one client answered over time.
    fn client_change<'py>(&self, py: Python<'py>, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let readings = readings(py, data)?;
        give(py, &away(py, || fingerpost::client_change(&self.core, &readings))?)
    }

    /// How the scores of a cohort differ between two points.
    fn change(
        &self,
        py: Python<'_>,
        data: &Bound<'_, PyAny>,
        cohort: Vec<String>,
        question: &Bound<'_, PyAny>,
    ) -> PyResult<OutcomeChange> {
        let readings = readings(py, data)?;
        let question: ChangeQuestion = here(py, || take(question))?;
        let change = || {
            let cohort = cohort.into_iter().map(ReferralId::new).collect::<Result<Vec<_>, FingerpostError>>()?;
            fingerpost::paired_change(&self.core, &readings, &cohort, &question)
        };
        Ok(OutcomeChange { core: away(py, change)? })
    }

    /// What to ask at an activity.
    fn plan<'py>(
        &self,
        py: Python<'py>,
        facts: &Bound<'py, PyAny>,
        policy: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let facts: EvaluationFacts = here(py, || take(facts))?;
        let policy = policy.map_or_else(|| Ok(EvaluationPolicy::default()), |policy| here(py, || take(policy)))?;
        give(py, &away(py, || fingerpost::evaluation_plan(&facts, &policy, &self.core))?)
    }
}

/// What is due to be asked of a client, all as plain data.
#[pyfunction]
pub(crate) fn due_measures<'py>(
    py: Python<'py>,
    plan: &Bound<'py, PyAny>,
    view: &Bound<'py, PyAny>,
    data: &Bound<'py, PyAny>,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let (plan, view) = here(py, || Ok((take::<EvaluationPlan>(plan)?, take::<ReferralView>(view)?)))?;
    let readings = readings(py, data)?;
    let on: Date = on.parse().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::due_measures(&plan, &view, &readings, on)))?)
}

/// The facts of an activity in a directory, all as plain data.
#[pyfunction]
pub(crate) fn evaluation_facts<'py>(
    py: Python<'py>,
    activity: &Bound<'py, PyAny>,
    partner: &Bound<'py, PyAny>,
    people: u32,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let (activity, partner) = here(py, || Ok((take::<Activity>(activity)?, take::<Option<Partner>>(partner)?)))?;
    let on: Date = on.parse().map_err(|error| raise(py, &error))?;
    give(py, &fingerpost::evaluation_facts(&activity, partner.as_ref(), people, on))
}

/// The policy where nothing else is said, as plain data.
#[pyfunction]
pub(crate) fn evaluation_policy(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    give(py, &EvaluationPolicy::default())
}

/// The figure of HM Treasury, as plain data.
#[pyfunction]
pub(crate) fn wellby_figure(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    give(py, &fingerpost::wellby_figure())
}

/// Declares a class that holds a raw result and hands out its fields, and nothing else.
macro_rules! raw_class {
    ($name:ident, $what:literal) => {
        #[doc = $what]
        #[pyclass(frozen, module = "fingerpost._fingerpost")]
        pub(crate) struct $name {
            pub(crate) core: fingerpost::$name,
        }
    };
}

raw_class!(OutcomeChange, "A change of many. The Python class of the same name wraps it.");
raw_class!(Funnel, "A funnel. The Python class of the same name wraps it.");
raw_class!(Ladder, "A ladder. The Python class of the same name wraps it.");
raw_class!(AreaFragility, "How much of an area hangs on which money. The Python class of the same name wraps it.");

#[pymethods]
impl OutcomeChange {
    /// Its fields as plain data.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core.plain(py)
    }

    /// Every claim, and whether the data carry it.
    fn claims<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, &self.core.claims())
    }

    /// What may be published of it under a rule given as plain data, or the default one.
    fn published<'py>(&self, py: Python<'py>, rule: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let rule = rule_of(py, rule)?;
        give(py, &away(py, || self.core.published(&rule))?)
    }

    /// The same in WELLBYs, as they may be published under a rule given as plain data, or the default one.
    fn published_wellbys<'py>(
        &self,
        py: Python<'py>,
        question: &Bound<'py, PyAny>,
        rule: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let question: WellbyQuestion = here(py, || take(question))?;
        let rule = rule_of(py, rule)?;
        give(py, &away(py, || fingerpost::wellbys(&self.core, &question))?.published(&rule))
    }

    /// The same in WELLBYs.
    fn wellbys<'py>(&self, py: Python<'py>, question: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let question: WellbyQuestion = here(py, || take(question))?;
        away(py, || fingerpost::wellbys(&self.core, &question))?.plain(py)
    }
}

#[pymethods]
impl Funnel {
    /// The funnel of views given as plain data, or of paths held here.
    #[new]
    fn new(py: Python<'_>, views: &Bound<'_, PyAny>, question: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (paths, question) = (paths(views)?, here(py, || take::<FunnelQuestion>(question))?);
        Ok(Self { core: away(py, || fingerpost::funnel_of_paths(&paths, &question))? })
    }

    /// Its fields as plain data.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core.plain(py)
    }

    /// What may be published of it under a rule given as plain data, or the default one.
    fn published<'py>(&self, py: Python<'py>, rule: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let rule = rule_of(py, rule)?;
        give(py, &away(py, || self.core.published(&rule))?)
    }

    /// What it cost, in pence.
    fn costs<'py>(&self, py: Python<'py>, total: i64) -> PyResult<Bound<'py, PyAny>> {
        away(py, || fingerpost::costs(&self.core, Pence(total)))?.plain(py)
    }

    /// What may be published of costs.
    fn published_costs<'py>(&self, py: Python<'py>, total: i64, rule: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let rule = rule_of(py, rule)?;
        give(py, &away(py, || fingerpost::costs(&self.core, Pence(total)))?.published(&rule))
    }
}

#[pymethods]
impl Ladder {
    /// The ladder of views given as plain data, or of paths held here.
    #[new]
    fn new(py: Python<'_>, views: &Bound<'_, PyAny>, on: &str) -> PyResult<Self> {
        let paths = paths(views)?;
        let on: Date = on.parse().map_err(|error| raise(py, &error))?;
        Ok(Self { core: away(py, || Ok(fingerpost::ladder_of_paths(&paths, on)))? })
    }

    /// What may be published of it under a rule given as plain data, or the default one.
    fn published<'py>(&self, py: Python<'py>, rule: Option<&Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let rule = rule_of(py, rule)?;
        give(py, &away(py, || self.core.published(&rule))?)
    }

    /// Its fields as plain data.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core.plain(py)
    }
}

#[pymethods]
impl AreaFragility {
    /// How much of a catalogue hangs on which money.
    #[new]
    fn new(py: Python<'_>, catalogue: &Catalogue, views: &Bound<'_, PyAny>, scenario: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (views, scenario) = here(py, || Ok((take::<Vec<ReferralView>>(views)?, take::<FundingScenario>(scenario)?)))?;
        Ok(Self { core: away(py, || fingerpost::area_fragility(&catalogue.inner, &views, &scenario))? })
    }

    /// Its fields as plain data.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core.plain(py)
    }
}
