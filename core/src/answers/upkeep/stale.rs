//! The freshness report.

use super::RecordRef;
use crate::ground::id::PartnerId;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::Date;
use crate::model::feature::FeatureKind;

words! {
    /// What kind of fact has to be checked.
    closed FactKind {
        /// That an activity runs as described.
        Running = "running",
        /// Its price, where that has a stamp of its own.
        Price = "price",
        /// How many places are free.
        Places = "places",
        /// A feature of a site or an activity.
        Feature = "feature",
        /// What a provider said it would do about a barrier.
        Accommodation = "accommodation",
        /// That another partner is there, who raises the level of need.
        CoDelivery = "co_delivery",
        /// Which check was seen for a role.
        Safeguarding = "safeguarding",
        /// What a role was trained in, and until when.
        Training = "training",
        /// Whom a partner hosts, and until when.
        Hosting = "hosting",
        /// How many volunteers a partner has.
        Volunteers = "volunteers",
        /// What is known of a partner as a whole, and how to reach it.
        Partner = "partner",
        /// That an activity that runs has sessions to come.
        Sessions = "sessions",
    }
}

words! {
    /// Why a fact has to be checked.
    closed StaleWhy {
        /// It is past its shelf life, or its last day: matching counts it as unknown, or as not there.
        Expired = "expired",
        /// It has no date: matching counts it as unknown.
        NoDate = "no_date",
        /// Its date lies ahead: matching counts it as unknown until then.
        DatedAhead = "dated_ahead",
        /// It is believed today and will not be for much longer.
        EndsSoon = "ends_soon",
    }
}

record! {
    /// One fact to check.
    StaleFact {
        /// What kind of fact.
        kind: FactKind,
        /// The record it stands in.
        of: RecordRef,
        /// Where it stands: a JSON Pointer that names records by id.
        path: String,
        /// Why it has to be checked.
        why: StaleWhy,
        /// Whether somebody's safety rests on it: checks of leaders, support for high need, getting in and about.
        safety: bool,
        /// How many activities rest on it.
        activities: u32,
        /// How many patterns of sessions those activities have.
        sessions: u32,
        /// The question to ask.
        question: String,
        [optional]
        /// Which feature, where it is one.
        feature: Option<FeatureKind>,
        /// When it was last checked; of training and hosting the day from which it holds.
        checked_on: Option<Date>,
        /// The last day it is or was believed.
        believed_until: Option<Date>,
    }
}

record! {
    /// Everything one partner can answer: one call settles it.
    PartnerCall {
        /// What to say to whoever makes the call.
        sentence: String,
        /// The questions, those to ask first in front.
        facts: Vec<StaleFact>,
        /// How many of them safety rests on.
        safety: u32,
        [optional]
        /// Which partner; none for places nobody runs.
        partner: Option<PartnerId>,
        /// Its name.
        name: Option<String>,
    }
}

record! {
    /// One of the facts to check before all others.
    VerifyFirst {
        /// Its place, from 1.
        place: u32,
        /// The fact.
        fact: StaleFact,
        /// Why it comes here.
        sentence: String,
        [optional]
        /// Whom to ask.
        partner: Option<PartnerId>,
    }
}

record! {
    /// What in a directory is no longer believed, or soon will not be, and whom to ask.
    FreshnessReport {
        /// The day the report is for.
        on: Date,
        /// How many facts with a shelf life were looked at.
        looked_at: u32,
        /// How many count as unknown today.
        stale: u32,
        /// How many more will before long.
        ending_soon: u32,
        /// The calls to make, the weightiest first.
        calls: Vec<PartnerCall>,
        /// The facts to check first.
        verify_first: Vec<VerifyFirst>,
    }
}
