//! What is offered: two activities, in several versions.

use fingerpost::{
    AccommodationKind, ActivityId, ActivityStamp, AspectStamp, BarrierDefinition, BarrierKind, Date, Heading, Match, NonEmpty,
    PartnerId, Plan, PlanStep, Proposal, Question, Remedy, ResponsibleParty, Timestamp, Verdict, WayOut,
};

/// The barriers a world may have: not to be waived and bound to the venue; waivable and asked about; of the beginning; a
/// programme's own.
pub(crate) const BARRIERS: [&str; 4] =
    ["physical.step_free_entrance", "financial.entry_price", "psychological.first_visit_anxiety", "x-gwent:boat"];

/// For each barrier two things that remove it.
const WAYS: [[&str; 2]; 4] = [
    ["ramp", "other_entrance"],
    ["price_waived", "concession"],
    ["accompanied_first_visit", "call_beforehand"],
    ["x-gwent:pontoon", "x-gwent:crane"],
];

pub(crate) fn day(at: Timestamp, days: i32) -> Date {
    at.uk_date().plus_days(days).unwrap()
}

/// What is offered to a client with so many barriers.
#[derive(Debug, Clone)]
pub(crate) struct World {
    /// How many of the barriers the match names.
    pub(crate) barriers: usize,
    pub(crate) kinds: Vec<BarrierKind>,
    pub(crate) tapes: ActivityId,
}

impl World {
    pub(crate) fn new(barriers: usize) -> Self {
        let kinds = BARRIERS.iter().map(|word| word.parse().unwrap()).collect();
        Self { barriers, kinds, tapes: ActivityId::new("tapes").unwrap() }
    }

    pub(crate) fn way(&self, barrier: usize, which: usize) -> AccommodationKind {
        WAYS[barrier][which].parse().unwrap()
    }

    /// The first activity as it is at one of two venues.
    pub(crate) fn at_venue(&self, venue: &str) -> Proposal {
        self.proposal("tapes", venue, 0..self.barriers, true, Verdict::SuitableWithPlan)
    }

    /// The same, with nothing known to stand in the way.
    pub(crate) fn with_nothing_in_the_way(&self, venue: &str) -> Proposal {
        self.proposal("tapes", venue, 0..0, false, Verdict::Suitable)
    }

    /// The same, and it does not suit.
    pub(crate) fn unsuitable(&self, venue: &str) -> Proposal {
        self.proposal("tapes", venue, 0..self.barriers, true, Verdict::Unsuitable)
    }

    pub(crate) fn another_activity(&self) -> Proposal {
        self.proposal("walks", "canal", 0..self.barriers.min(1), false, Verdict::SuitableWithPlan)
    }

    pub(crate) fn unsuitable_activity(&self) -> Proposal {
        self.proposal("caving", "cave", 0..0, false, Verdict::Unsuitable)
    }

    fn proposal(
        &self,
        activity: &str,
        venue: &str,
        barriers: std::ops::Range<usize>,
        safeguarding: bool,
        verdict: Verdict,
    ) -> Proposal {
        let activity = ActivityId::new(activity).unwrap();
        let partner = PartnerId::new("friends").unwrap();
        let asked = |index: usize| index == 1;
        let steps = barriers.clone().filter(|index| !asked(*index)).map(|index| self.step(index)).collect();
        let question = |rule: &str, barrier: Option<BarrierKind>| Question {
            barrier,
            ..Question::new(
                ResponsibleParty::Provider,
                format!("what about {rule}?"),
                format!("/activities/{activity}/{rule}"),
                rule.to_owned(),
                activity.clone(),
            )
        };
        let mut questions: Vec<Question> =
            barriers.filter(|index| asked(*index)).map(|index| question("price", Some(self.kinds[index].clone()))).collect();
        questions.push(question("capacity", None));
        questions.extend(safeguarding.then(|| question("safeguarding_record", None)));
        let name = activity.to_string();
        let answer = Match {
            questions,
            ..Match::new(
                activity.clone(),
                name,
                partner.clone(),
                "Friends of the mill".to_owned(),
                verdict,
                0,
                Vec::new(),
                Plan { steps },
            )
        };
        let aspect = |name: &str, says: &str| AspectStamp::new(name.to_owned(), says.to_owned());
        let aspects = vec![aspect("price", "0"), aspect("venue", venue)];
        let co_partners = vec![PartnerId::new("library").unwrap()];
        let stamp = ActivityStamp { co_partners, ..ActivityStamp::new(activity, partner, format!("v-{venue}"), aspects) };
        Proposal { barriers: vec![self.own_barrier()], ..Proposal::new(answer, stamp) }
    }

    fn step(&self, index: usize) -> PlanStep {
        let ways_out = (0..2)
            .map(|which| WayOut::new(self.way(index, which), vec![ResponsibleParty::Provider], "a way out".to_owned()))
            .collect();
        PlanStep::new(self.kinds[index].clone(), format!("need {index}"), ways_out)
    }

    fn own_barrier(&self) -> BarrierDefinition {
        let remedies = vec![Remedy::new(self.way(3, 0), vec![ResponsibleParty::Provider])];
        let need = NonEmpty::new("dry feet").unwrap();
        BarrierDefinition::new(self.kinds[3].clone(), Heading::Physical, need, Vec::new(), remedies, true)
    }
}
