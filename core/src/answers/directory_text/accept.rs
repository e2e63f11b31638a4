//! From a suggestion a person has accepted to a value of the model.

use serde::{Deserialize, Serialize};

use super::suggestion::{BookingSaid, FactSuggestion, FrequencySaid, PriceBasis, PriceSaid, SuggestedFact, TimesSaid};
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::ground::time::{Date, Freq, Recurrence, Timing};
use crate::model::activity::{Booking, Capacity, Concession, Eligibility, Price, ReferralRoute, SessionPattern};
use crate::model::feature::FeatureFact;
use crate::model::provenance::{Provenance, Source};

/// A value of the model that an accepted suggestion gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(clippy::large_enum_variant, reason = "one value at a time, and a box would not cross to Kotlin")]
pub enum AcceptedValue {
    /// Among the sessions of an activity.
    Session {
        /// The days and hours.
        pattern: SessionPattern,
    },
    /// The price of an activity, or a part of it.
    Price {
        /// The price.
        price: Price,
    },
    /// The ages of the eligibility of an activity.
    Eligibility {
        /// The ages.
        eligibility: Eligibility,
    },
    /// Among the features of an activity or a site.
    Feature {
        /// The fact.
        fact: FeatureFact,
    },
    /// The capacity of an activity.
    Capacity {
        /// What is known of booking.
        capacity: Capacity,
    },
    /// Among the routes of an activity.
    Route {
        /// By whom people may come.
        route: ReferralRoute,
    },
    /// The telephone number of the contact.
    Telephone {
        /// The number.
        number: PersonalText,
    },
    /// The e-mail address of the contact.
    Email {
        /// The address.
        address: PersonalText,
    },
    /// The website of the partner.
    Website {
        /// The address.
        address: NonEmpty,
    },
}

record! {
    /// What an accepted suggestion gives: a value, or the question that has to be asked before there is one.
    AcceptedFact {
        /// A directory says so, as of the day somebody accepted it.
        provenance: Provenance,
        [optional]
        /// The value; none where the words leave out what the model needs.
        value: Option<AcceptedValue>,
        /// What to ask the provider, where something is left out.
        question: Option<String>,
    }
}

/// Makes of a suggestion a value of the model. Call it when a person has read the words and agrees, and give the day they did.
///
/// The value has the source `directory` and that date. Where the words leave out what the model needs (in which weeks a fortnightly
/// group meets, when terms begin, what `from £5` comes to), there is no value but a question: nothing is filled in.
///
/// ```
/// use fingerpost::{AcceptedValue, DirectoryText, accept, suggest_facts};
///
/// let on = "2026-11-23".parse()?;
/// let text = DirectoryText::new("description".parse()?, "Mondays 10am to 12pm. Fortnightly on Fridays.".into());
/// let found = suggest_facts(&[text]);
/// let mondays = accept(&found[0], on);
/// assert!(matches!(mondays.value, Some(AcceptedValue::Session { .. })));
/// assert_eq!(mondays.provenance.checked_on, Some(on));
/// let fridays = accept(&found[1], on);
/// assert_eq!(fridays.question.as_deref(), Some("It meets every second week: on which date does it meet next?"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn accept(suggestion: &FactSuggestion, on: Date) -> AcceptedFact {
    let provenance = Provenance { source: Source::Directory, checked_on: Some(on) };
    let (value, question) = match &suggestion.fact {
        SuggestedFact::Times { times } => session(times, on),
        SuggestedFact::TermTimeOnly {} => ask("It runs in term time only: between which dates?"),
        SuggestedFact::Price { price } => priced(price, &provenance),
        SuggestedFact::Ages { youngest, oldest } => give(AcceptedValue::Eligibility {
            eligibility: Eligibility { youngest: *youngest, oldest: *oldest, ..Eligibility::new() },
        }),
        SuggestedFact::Feature { feature, answer } => {
            let fact = FeatureFact { checked_on: Some(on), ..FeatureFact::new(feature.clone(), *answer, Source::Directory) };
            give(AcceptedValue::Feature { fact })
        }
        SuggestedFact::WayIn { route: Some(route), .. } => give(AcceptedValue::Route { route: *route }),
        SuggestedFact::WayIn { booking: BookingSaid::NotNeeded, .. } => {
            give(AcceptedValue::Capacity { capacity: Capacity::new(on, Booking::NotNeeded) })
        }
        SuggestedFact::WayIn { booking: BookingSaid::Needed, .. } => {
            ask("It has to be booked: is booking open, and are there places?")
        }
        SuggestedFact::WayIn { booking: BookingSaid::Referral, .. } => ask("It takes people who are referred: by whom?"),
        SuggestedFact::Telephone { number } => give(AcceptedValue::Telephone { number: number.clone() }),
        SuggestedFact::Email { address } => give(AcceptedValue::Email { address: address.clone() }),
        SuggestedFact::Website { address } => give(AcceptedValue::Website { address: address.clone() }),
    };
    AcceptedFact { value, question, ..AcceptedFact::new(provenance) }
}

type Given = (Option<AcceptedValue>, Option<String>);

fn give(value: AcceptedValue) -> Given {
    (Some(value), None)
}

fn ask(question: impl Into<String>) -> Given {
    (None, Some(question.into()))
}

fn session(times: &TimesSaid, on: Date) -> Given {
    if times.for_enquiries {
        return ask("These seem to be the hours for enquiries: when do the sessions take place?");
    }
    if times.term_time_only {
        return ask("It runs in term time only: between which dates?");
    }
    let freq = match times.frequency {
        FrequencySaid::Fortnightly => return ask("It meets every second week: on which date does it meet next?"),
        FrequencySaid::Monthly => Freq::Monthly,
        FrequencySaid::Weekly => Freq::Weekly,
    };
    let recurrence = Recurrence { freq, by_day: times.days.clone(), ..Recurrence::once(on) };
    let timing = Timing { opens: times.opens, closes: times.closes, ..Timing::new(recurrence) };
    give(AcceptedValue::Session { pattern: SessionPattern::new(timing) })
}

fn priced(said: &PriceSaid, provenance: &Provenance) -> Given {
    let stamped = |price: Price| give(AcceptedValue::Price { price: Price { provenance: Some(provenance.clone()), ..price } });
    let sum = said.amount.map(|amount: Pence| amount.to_string()).unwrap_or_default();
    match (said.basis, said.amount) {
        (PriceBasis::Free, _) => stamped(Price::free()),
        (PriceBasis::PerSession, Some(amount)) => stamped(Price { per_session: Some(amount), ..Price::new() }),
        (PriceBasis::WholeCourse, Some(amount)) => stamped(Price { whole_course: Some(amount), ..Price::new() }),
        (PriceBasis::Concession, Some(amount)) => match &said.concession {
            Some(kind) => {
                let concession = Concession { per_session: Some(amount), ..Concession::new(kind.clone()) };
                stamped(Price { concessions: vec![concession], ..Price::new() })
            }
            None => ask(format!("Some people pay {sum}: who, and for what?")),
        },
        (PriceBasis::From, _) => ask(format!("Prices begin at {sum}: what does one session cost?")),
        (PriceBasis::SuggestedDonation, _) => ask("A donation is suggested: can people come who give nothing?"),
        _ => ask(format!("The price is {sum}: is that for one session, or for what?")),
    }
}
