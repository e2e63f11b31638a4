//! What the client's consent lets leave. Every writer asks here, and none decides by itself.

use super::options::{FhirOptions, FhirPurpose};
use crate::ground::error::{Code, FingerpostError, Refusal, Result};
use crate::model::barrier::BarrierKind;
use crate::model::client::NeedLevel;
use crate::model::referral::{ConsentGiven, ConsentScope, ReasonCode, ReferralView};

/// What may leave, once it is known that anything may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Disclosure {
    /// The scopes it rests on, the one it needs first.
    pub(super) scopes: Vec<ConsentScope>,
    /// Activity, provider and place; who acts; reasons; sessions; barriers and promises; the next step.
    pub(super) account: bool,
    /// The level of need, what speaks of risk among the barriers, and that there are concerns.
    pub(super) risk: bool,
    /// Scores, answers and follow-ups.
    pub(super) outcomes: bool,
    /// The words of concerns.
    pub(super) words: bool,
}

impl Disclosure {
    /// What may leave of a referral at the moment of its view.
    ///
    /// # Errors
    /// `referral.consent-missing` with the scope that is not there, was withdrawn or has run out.
    pub(super) fn of(view: &ReferralView, options: &FhirOptions) -> Result<Self> {
        let holds = |scope: ConsentScope| consent(view, scope).is_some();
        let purpose = options.purpose;
        let mut scopes = vec![purpose.scope()];
        if purpose == FhirPurpose::Provider && (risk_is_needed(view) || holds(ConsentScope::ShareRisk)) {
            scopes.push(ConsentScope::ShareRisk);
        }
        if let Some(scope) = scopes.iter().find(|scope| !holds(**scope)) {
            return Err(missing(view, *scope));
        }
        let account = purpose != FhirPurpose::CodesOnly;
        let risk = match purpose {
            FhirPurpose::Provider => scopes.contains(&ConsentScope::ShareRisk),
            FhirPurpose::GeneralPractice => true,
            FhirPurpose::CodesOnly => false,
        };
        let outcomes = purpose == FhirPurpose::GeneralPractice;
        Ok(Self { scopes, account, risk, outcomes, words: risk && options.words })
    }

    /// Whether a reason may be told: what speaks of somebody's health is part of the risk.
    pub(super) const fn tells_why(&self, reason: ReasonCode) -> bool {
        let of_health =
            matches!(reason, ReasonCode::HealthWorse | ReasonCode::Recovered | ReasonCode::Anxious | ReasonCode::Deceased);
        self.account && (self.risk || !of_health)
    }

    /// Whether a barrier may be told of: one that speaks of risk is part of the risk.
    pub(super) fn tells_of(&self, barrier: &BarrierKind) -> bool {
        self.account && (self.risk || *barrier != BarrierKind::NeedExceedsSupport)
    }
}

/// The consent to a scope that holds on the day of the view.
pub(super) fn consent(view: &ReferralView, scope: ConsentScope) -> Option<&ConsentGiven> {
    let on = view.at.uk_date();
    view.consents.iter().find(|given| given.scope == scope && given.since <= on && given.until.is_none_or(|last| on <= last))
}

/// Where the need is high or complex, the provider must know the risk: the minimum alone is not shared then.
const fn risk_is_needed(view: &ReferralView) -> bool {
    matches!(view.need, NeedLevel::High | NeedLevel::Complex)
}

fn missing(view: &ReferralView, scope: ConsentScope) -> FingerpostError {
    let refusal = Refusal { state: view.state.to_string(), event: "export".to_owned(), allowed: vec!["give_consent".to_owned()] };
    let detail = format!("the client has not consented to `{scope}`, or has withdrawn the consent");
    FingerpostError::refused(Code::ReferralConsentMissing, refusal, detail).at(format!("/consents/{scope}"))
}
