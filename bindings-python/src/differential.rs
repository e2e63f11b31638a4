//! Many histories at once, told event by event: for comparing the library with another reading of the rule book.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::{ActorRole, Code, FingerpostError, Referral, ReferralEvent};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::Serialize;

use crate::guard::away;

/// What one event came to: its refusal, and the referral afterwards as it stands at the event's own moment.
#[derive(Default, Serialize)]
struct Told {
    code: Option<&'static str>,
    state: Option<&'static str>,
    barriers: BTreeMap<String, &'static str>,
    questions: Vec<(String, String, bool)>,
    gate: BTreeSet<&'static str>,
    allowed: BTreeMap<&'static str, Vec<&'static str>>,
}

/// Tells histories, given as a JSON list of lists of events, event by event, each as `Referral.record` would.
///
/// The answer is JSON: for each history a list with one object an event: `code` (null where it was accepted), `state`,
/// `barriers` (kind and status), `questions` (rule, path, whether answered; sorted), `gate` (sorted codes of everything
/// that keeps it shut) and `allowed` (role and events). State, barriers, questions and gate are those at the event's own
/// moment, `allowed` goes by what is written down; after a refusal the referral is as before. Until something has begun,
/// `state` is null and the rest is empty.
#[pyfunction]
pub(crate) fn replay_histories<'py>(py: Python<'py>, json: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    let told = away(py, || {
        let histories: Vec<Vec<ReferralEvent>> = serde_json::from_slice(json).map_err(|error| unread(&error))?;
        let told: Vec<Vec<Told>> = histories.into_iter().map(history).collect();
        serde_json::to_vec(&told).map_err(|error| unread(&error))
    })?;
    Ok(PyBytes::new(py, &told))
}

/// This crosses to nobody but tests, with histories that tests have made up.
fn unread(error: &serde_json::Error) -> FingerpostError {
    let path = format!("(line {} column {})", error.line(), error.column());
    FingerpostError::import(Code::ImportJsonType, path, "this is not a list of histories of events")
}

fn history(events: Vec<ReferralEvent>) -> Vec<Told> {
    let mut referral: Option<Referral> = None;
    let told = events.into_iter().map(|event| {
        let at = event.at;
        let next = match &referral {
            None => Referral::begin(event),
            Some(referral) => referral.record(event),
        };
        let code = next.as_ref().err().map(|error| error.code().as_str());
        if let Ok(next) = next {
            referral = Some(next);
        }
        referral.as_ref().map_or_else(|| Told { code, ..Told::default() }, |referral| standing(referral, at, code))
    });
    told.collect()
}

fn standing(referral: &Referral, at: fingerpost::Timestamp, code: Option<&'static str>) -> Told {
    let view = referral.view(at);
    let mut questions: Vec<(String, String, bool)> =
        view.questions.into_iter().map(|question| (question.rule, question.path, question.answer.is_some())).collect();
    questions.sort();
    let allowed = |role: &ActorRole| (role.as_str(), referral.allowed(*role).into_iter().map(|event| event.as_str()).collect());
    Told {
        code,
        state: Some(view.state.as_str()),
        barriers: view.barriers.iter().map(|barrier| (barrier.barrier.to_string(), barrier.status.as_str())).collect(),
        questions,
        gate: referral.gate(at).iter().map(|issue| issue.code.as_str()).collect(),
        allowed: ActorRole::ALL.iter().map(allowed).collect(),
    }
}
