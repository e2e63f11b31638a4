//! What is known of a partner and runs out: its training, whom it hosts, and what was said of it as a whole.

use std::collections::BTreeMap;

use super::entries::{RecordKind, RecordRef};
use super::fresh_facts::{Look, Stamped, Weight, count};
use super::stale::{FactKind, StaleFact, StaleWhy};
use crate::ground::time::Date;
use crate::model::catalogue::pointer;
use crate::model::partner::{Partner, TrainingTopic};

/// Something with a first and perhaps a last day.
struct Term {
    path: String,
    from: Date,
    until: Option<Date>,
}

impl Term {
    fn holds_on(&self, on: Date) -> bool {
        self.from <= on && self.until.is_none_or(|last| on <= last)
    }
}

impl Look<'_> {
    pub(super) fn at_partner(&mut self, partner: &Partner, weight: Weight) {
        let of = RecordRef::new(RecordKind::Partner, 0, partner.id.to_string(), partner.name.to_string());
        let name = partner.name.as_str();
        let volunteers = partner.volunteers.as_ref().and_then(|known| known.provenance.as_ref());
        let whole =
            (FactKind::Partner, &["provenance"][..], format!("Is what we have of {name} still right, and whom do we call?"));
        let people = (FactKind::Volunteers, &["volunteers"][..], format!("How many volunteers does {name} have now?"));
        for ((kind, parts, question), stamp) in [(whole, partner.provenance.as_ref()), (people, volunteers)] {
            let Some(stamp) = stamp else { continue };
            let path = pointer(&[&["partners", partner.id.as_str()], parts].concat());
            let shelf_days = self.policy.record_shelf_days;
            let stamp = stamp.clone();
            let fact = Stamped { kind, of: &of, path, stamp, shelf_days, safety: false, weight, question };
            self.at(fact, None, Some(&partner.id));
        }
        self.at_training(partner, &of, weight);
        self.at_hosting(partner, &of, weight);
    }

    /// Of the training of a role in one topic, the piece that holds longest: one that does is enough.
    fn at_training(&mut self, partner: &Partner, of: &RecordRef, weight: Weight) {
        let mut held: BTreeMap<(&str, &str), Vec<Term>> = BTreeMap::new();
        for (index, record) in partner.training.iter().enumerate() {
            let path = pointer(&["partners", partner.id.as_str(), "training", &index.to_string()]);
            let term = Term { path, from: record.completed_on, until: record.expires_on };
            held.entry((record.topic.as_str(), record.role.as_str())).or_default().push(term);
        }
        for ((topic, role), terms) in held {
            let subject = topic.replace('_', " ");
            let question = format!("Has the {role} been trained in {subject} again, and until when does that hold?");
            let safety = [TrainingTopic::Safeguarding.as_str(), TrainingTopic::FirstAid.as_str()].contains(&topic);
            self.at_terms(FactKind::Training, of, terms, safety, weight, &question, partner);
        }
    }

    /// Of what is hosted at one place, the arrangement that lasts longest.
    fn at_hosting(&mut self, partner: &Partner, of: &RecordRef, weight: Weight) {
        let mut hosted: BTreeMap<(&str, &str), Vec<Term>> = BTreeMap::new();
        for (index, hosting) in partner.hosting.iter().enumerate() {
            let path = pointer(&["partners", partner.id.as_str(), "hosting", &index.to_string()]);
            let term = Term { path, from: hosting.since, until: hosting.until };
            hosted.entry((hosting.site.as_str(), hosting.guest.as_str())).or_default().push(term);
        }
        for ((_, guest), terms) in hosted {
            let question = format!("Does {} still host this: {guest}?", partner.name);
            self.at_terms(FactKind::Hosting, of, terms, false, weight, &question, partner);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "each says another thing of one fact")]
    fn at_terms(
        &mut self,
        kind: FactKind,
        of: &RecordRef,
        terms: Vec<Term>,
        safety: bool,
        weight: Weight,
        question: &str,
        partner: &Partner,
    ) {
        let on = self.on;
        self.looked_at += count(terms.len());
        // What has no last day lasts longest.
        let lasts = |term: &&Term| (term.until.is_none(), term.until);
        let best = terms.iter().filter(|term| term.holds_on(on)).max_by_key(lasts);
        let past = || terms.iter().filter(|term| term.from <= on).max_by_key(lasts);
        let ahead = || terms.iter().min_by_key(|term| term.from);
        let Some(term) = best.or_else(past).or_else(ahead) else { return };
        let why = match () {
            () if term.from > on => StaleWhy::DatedAhead,
            () if !term.holds_on(on) => StaleWhy::Expired,
            () if self.ends_soon(term.until) => StaleWhy::EndsSoon,
            () => return,
        };
        let fact = StaleFact::new(
            kind,
            of.clone(),
            term.path.clone(),
            why,
            safety,
            weight.activities,
            weight.sessions,
            question.to_owned(),
        );
        self.push(fact, Some(term.from), term.until, Some(&partner.id));
    }
}
