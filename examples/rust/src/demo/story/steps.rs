//! What happens, in order: who does what, when.

use fingerpost::{
    AccommodationKind, Action, ActivityId, Actor, ActorId, ActorRole, BarrierKind, Client, Commitment, ConsentManner,
    ConsentScope, ContactManner, Evidence, EvidenceKind, ExitPlan, Matcher, NonEmpty, OnwardKind, PartnerId, Pence,
    ReferralRoute, ResponsibleParty, Result, SessionOutcome, Timestamp,
};

/// Where the client wants to go.
pub(super) const ACTIVITY: &str = "cathedral-stones";

/// One step: when, who, what they do, and how it is told.
pub(super) struct Step {
    pub(super) at: &'static str,
    pub(super) actor: Actor,
    pub(super) action: Action,
    pub(super) told: String,
}

/// Who the people are. Pseudonyms and roles, never names.
struct Cast {
    link_worker: Actor,
    client: Actor,
    provider: Actor,
}

/// The whole story for one client.
pub(super) fn steps(matcher: &Matcher, client: &Client) -> Result<Vec<Step>> {
    let activity = ActivityId::new(ACTIVITY)?;
    let proposal = matcher.propose(client, &activity, moment("2026-11-23T09:30:00Z")?)?;
    let cast = Cast {
        link_worker: Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7")?),
        client: Actor {
            recorded_by: Some(ActorId::new("lw-7")?),
            ..Actor::new(ActorRole::Client, ActorId::new(client.id.as_str())?)
        },
        provider: Actor {
            partner: Some(PartnerId::new("newport-cathedral")?),
            title: Some(NonEmpty::new("welcome team leader")?),
            ..Actor::new(ActorRole::Provider, ActorId::new("nc-3")?)
        },
    };
    let name = proposal.answer.activity_name.clone();
    let version = proposal.stamp.version.clone();
    let mut steps = vec![
        step(
            "2026-11-23T09:00:00Z",
            &cast.link_worker,
            identified(client),
            "The surgery asks whether somebody could look after c-101.",
        ),
        step(
            "2026-11-23T09:05:00Z",
            &cast.link_worker,
            Action::BeginConversation { manner: ContactManner::FaceToFace },
            "The link worker sits down with them.",
        ),
        consent(&cast, "2026-11-23T09:20:00Z", ConsentScope::Discuss, "They are happy to talk about what might suit."),
        consent(
            &cast,
            "2026-11-23T09:21:00Z",
            ConsentScope::ShareMinimum,
            "They agree that the provider is told what it must know, and no more.",
        ),
        consent(
            &cast,
            "2026-11-23T09:22:00Z",
            ConsentScope::ContactAt3Months,
            "They may be asked in three months how things are.",
        ),
        step(
            "2026-11-23T09:30:00Z",
            &cast.link_worker,
            Action::Shortlist { proposals: vec![proposal] },
            "The shortlist is kept with every reason.",
        ),
        step(
            "2026-11-23T09:40:00Z",
            &cast.client,
            Action::Choose { activity: activity.clone() },
            format!("They choose “{name}”. What stands in the way becomes the barriers of the referral."),
        ),
        step(
            "2026-11-23T09:45:00Z",
            &cast.link_worker,
            Action::Offer { respond_by: "2026-11-30".parse()? },
            "It is offered to the provider.",
        ),
        step(
            "2026-11-24T10:00:00Z",
            &cast.provider,
            Action::Accept { hold_until: moment("2026-12-04T17:00:00Z")?, overtakes: None },
            "The provider can take them, and holds a place until 4 December.",
        ),
        step("2026-11-24T10:30:00Z", &cast.link_worker, confirm()?, "The link worker confirms the place."),
    ];
    for (barrier, accommodation, says) in [
        (BarrierKind::StepFreeEntrance, AccommodationKind::Ramp, "the ramp at the north door is put out before every session"),
        (BarrierKind::WalkDistance, AccommodationKind::DropOff, "cars may stop at the north door"),
        (BarrierKind::EntryPrice, AccommodationKind::FundedPlace, "a funded place is kept for the whole season"),
    ] {
        let evidence =
            Evidence { says: Some(NonEmpty::new(says)?), ..Evidence::new(EvidenceKind::Statement, "2026-11-25".parse()?) };
        let promised = Commitment::new(
            barrier.clone(),
            activity.clone(),
            version.clone(),
            accommodation,
            ResponsibleParty::Provider,
            evidence,
        );
        steps.push(step(
            "2026-11-25T11:00:00Z",
            &cast.provider,
            Action::AddressBarrier { commitment: promised },
            format!("The provider commits: {says}."),
        ));
        steps.push(step(
            "2026-11-25T15:00:00Z",
            &cast.client,
            Action::AcceptAccommodation { barrier },
            "They say: that will do.",
        ));
    }
    steps.extend(later(&cast)?);
    Ok(steps)
}

fn later(cast: &Cast) -> Result<Vec<Step>> {
    let came = |on: &str| -> Result<Action> { Ok(Action::RecordSession { on: on.parse()?, outcome: SessionOutcome::Attended }) };
    let missed = Action::RecordSession { on: "2027-01-13".parse()?, outcome: SessionOutcome::ToldInAdvance };
    let plan = ExitPlan {
        step: Some(OnwardKind::Volunteer),
        description: Some(NonEmpty::new("pouring tea at the same mornings, as one of the team")?),
        ..ExitPlan::new(NonEmpty::new("welcome team leader")?, Pence(0), "2027-02-24".parse()?)
    };
    let next = Action::CheckNextStep { affordable: fingerpost::Answer::Yes, reachable: fingerpost::Answer::Yes };
    Ok(vec![
        step("2026-11-26T09:00:00Z", &cast.link_worker, confirm()?, "The link worker confirms the place again."),
        step("2026-12-02T12:30:00Z", &cast.provider, came("2026-12-02")?, "They come for the first time."),
        step("2026-12-16T12:30:00Z", &cast.provider, came("2026-12-16")?, "They come again."),
        step("2027-01-13T12:30:00Z", &cast.provider, missed, "They telephoned beforehand: a cold."),
        step("2027-01-27T12:30:00Z", &cast.provider, came("2027-01-27")?, "They are back."),
        step(
            "2027-02-03T10:00:00Z",
            &cast.link_worker,
            Action::PlanExit { plan },
            "What comes next: pouring tea, with the welcome team.",
        ),
        step(
            "2027-02-10T13:00:00Z",
            &cast.link_worker,
            next,
            "The lift and the funded place end with the prescription: the next step is free, and the bus goes there.",
        ),
        step(
            "2027-02-10T13:05:00Z",
            &cast.link_worker,
            Action::Complete { last_session: "2027-02-10".parse()? },
            "The referral is completed.",
        ),
    ])
}

fn identified(client: &Client) -> Action {
    let (client, need) = (client.id.clone(), client.need);
    Action::Identify { client, need, route: ReferralRoute::GeneralPractice, policy: None, continues: None }
}

fn consent(cast: &Cast, at: &'static str, scope: ConsentScope, told: &str) -> Step {
    step(at, &cast.client, Action::GiveConsent { scope, manner: ConsentManner::Spoken, until: None }, told)
}

fn confirm() -> Result<Action> {
    Ok(Action::Confirm { first_session: "2026-12-02".parse()? })
}

fn step(at: &'static str, actor: &Actor, action: Action, told: impl Into<String>) -> Step {
    Step { at, actor: actor.clone(), action, told: told.into() }
}

pub(super) fn moment(text: &str) -> Result<Timestamp> {
    text.parse()
}
