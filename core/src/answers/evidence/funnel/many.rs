//! The funnel of many referrals.

use super::attendance::{SessionAttendance, attendance};
use super::journey::Journey;
use super::loss::{FunnelLoss, Losses};
use super::stage::FunnelStage;
use super::waiting::{WaitEnd, WaitingTimes, waiting_times};
use crate::answers::evidence::going::Going;
use crate::answers::evidence::raw::raw;
use crate::answers::evidence::statistics::normal_quantile;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::record::record;
use crate::ground::time::Date;
use crate::model::referral::{FollowUpPoint, ReferralPath, ReferralState, ReferralView};

record! {
    /// What is asked about referrals on their way.
    rust FunnelQuestion {
        /// The day it is seen from; that of the views.
        on: Date,
        [optional]
        /// More than how many hundredths of sessions are most of them; 50 where left out. Sessions the provider cancelled do not count.
        most_percent: Option<u32>,
        /// How many hundredths of intervals are to hold the truth: 50 to 99; 95 where left out.
        confidence_percent: Option<u32>,
    }
}

raw! {
    /// One stage of the funnel: how many reached it, and what became of those who did not get to the next.
    FunnelStep {
        /// Which.
        stage: FunnelStage,
        /// How many reached it, and every stage before it.
        reached: u32,
        /// How many of these have not got further, and still may.
        under_way: u32,
        /// How many of these will not get further, and why.
        losses: Vec<FunnelLoss>,
    }
}

raw! {
    /// How many of those who completed are in contact with heritage of their own accord, some months after.
    IndependentStep {
        /// When.
        point: FollowUpPoint,
        /// How many completed: the last stage of the funnel.
        completed: u32,
        /// For how many of them the follow-up is not due yet.
        not_due: u32,
        /// How many are in contact, of those who were reached.
        independent: u32,
        /// How many are not.
        stopped: u32,
        /// Of how many nobody knows: not reached, not asked, or not willing to be.
        unknown: u32,
    }
}

impl IndependentStep {
    /// How many are independent at least: nobody of whom nobody knows.
    #[must_use]
    pub const fn at_least(&self) -> u32 {
        self.independent
    }

    /// How many are independent at most: everybody of whom nobody knows.
    #[must_use]
    pub const fn at_most(&self) -> u32 {
        self.independent.saturating_add(self.unknown)
    }
}

raw! {
    /// How far referrals got, why they ended where they ended, how long people waited, who came when.
    Funnel {
        /// The day it is seen from.
        on: Date,
        /// How many referrals are in it.
        referrals: u32,
        /// How many were entered in error, and are in nothing else.
        entered_in_error: u32,
        /// Stage by stage.
        steps: Vec<FunnelStep>,
        /// What became of those who completed.
        independent: Vec<IndependentStep>,
        /// How long people wait for the first session.
        waiting: WaitingTimes,
        /// Who came to which session.
        attendance: Vec<SessionAttendance>,
        /// How many came at least once.
        people_attended: u32,
        /// How many times anybody came.
        sessions_attended: u32,
    }
}

/// The funnel of referrals, as their views show them.
///
/// ```
/// use fingerpost::{FunnelQuestion, FunnelStage, funnel};
///
/// let found = funnel(&[], &FunnelQuestion::new("2026-11-23".parse()?))?;
/// assert_eq!((*found.steps()[0].stage(), *found.steps()[0].reached()), (FunnelStage::Identified, 0));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::EvidenceQuestion`] where a figure of the question cannot be, [`Code::EvidenceMoment`] where a view is of a later day.
pub fn funnel(views: &[ReferralView], question: &FunnelQuestion) -> Result<Funnel> {
    funnel_of(views, question)
}

/// The same of paths, as [`read_paths`](crate::read_paths) finds them in tables.
///
/// # Errors
/// As for [`funnel`].
pub fn funnel_of_paths(paths: &[ReferralPath], question: &FunnelQuestion) -> Result<Funnel> {
    funnel_of(paths, question)
}

fn funnel_of<G: Going>(views: &[G], question: &FunnelQuestion) -> Result<Funnel> {
    let wrong = |code, place: String, detail: &str| Err(FingerpostError::invalid(code, detail).at(place));
    let most = question.most_percent.unwrap_or(50);
    if most > 99 {
        return wrong(
            Code::EvidenceQuestion,
            "/most_percent".to_owned(),
            "most of the sessions are more than 0 to 99 hundredths",
        );
    }
    let confidence = question.confidence_percent.unwrap_or(95);
    if !(50..=99).contains(&confidence) {
        let detail = "an interval holds the truth 50 to 99 times in a hundred";
        return wrong(Code::EvidenceQuestion, "/confidence_percent".to_owned(), detail);
    }
    if let Some(place) = views.iter().position(|view| view.seen_at().uk_date() > question.on) {
        let detail = "the view is of a later day than the one that is asked about";
        return wrong(Code::EvidenceMoment, format!("/views/{place}/at"), detail);
    }
    let counted = || views.iter().filter(|view| view.standing().0 != ReferralState::EnteredInError);
    let journeys: Vec<Journey<'_>> = counted().map(|view| Journey::of(view, most)).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let attendance = attendance(counted());
    Ok(Funnel {
        on: question.on,
        referrals: count(journeys.len()),
        entered_in_error: count(views.len() - journeys.len()),
        steps: FunnelStage::ALL.iter().map(|stage| step(*stage, &journeys)).collect(),
        independent: [FollowUpPoint::Month3, FollowUpPoint::Month6, FollowUpPoint::Month12]
            .map(|point| independent(point, &journeys, question.on))
            .to_vec(),
        waiting: waiting_times(
            journeys.iter().map(|journey| wait(journey, question.on)).collect(),
            normal_quantile(f64::from(confidence) / 100.0),
        ),
        people_attended: count(journeys.iter().filter(|journey| journey.first_attended.is_some()).count()),
        sessions_attended: attendance.iter().map(|session| session.attended).sum(),
        attendance,
    })
}

fn step(stage: FunnelStage, journeys: &[Journey<'_>]) -> FunnelStep {
    let mut found = FunnelStep { stage, reached: 0, under_way: 0, losses: Vec::new() };
    let mut losses = Losses::default();
    for journey in journeys.iter().filter(|journey| journey.stage >= stage) {
        found.reached += 1;
        match &journey.closed {
            _ if journey.stage > stage || stage == FunnelStage::Completed => {}
            Some((state, reason, _)) => losses.add(*state, *reason),
            None => found.under_way += 1,
        }
    }
    found.losses = losses.sorted();
    found
}

fn independent(point: FollowUpPoint, journeys: &[Journey<'_>], on: Date) -> IndependentStep {
    let mut found = IndependentStep { point, completed: 0, not_due: 0, independent: 0, stopped: 0, unknown: 0 };
    for journey in journeys.iter().filter(|journey| journey.stage == FunnelStage::Completed) {
        found.completed += 1;
        let standing = journey.follow_ups.iter().find(|standing| standing.point == point);
        let said = standing.and_then(|standing| standing.found.as_ref()).filter(|said| said.reached);
        let due = standing.is_some_and(|standing| standing.due <= on);
        *match said.and_then(|said| said.in_contact) {
            Some(true) => &mut found.independent,
            Some(false) => &mut found.stopped,
            None if due => &mut found.unknown,
            None => &mut found.not_due,
        } += 1;
    }
    found
}

/// How long somebody waited, and how that ended.
fn wait(journey: &Journey<'_>, on: Date) -> (i32, WaitEnd) {
    let days = |end: Date| journey.identified_on.days_until(end).max(0);
    match (journey.first_attended, &journey.closed) {
        (Some(day), _) => (days(day), WaitEnd::Came),
        (None, Some((_, _, day))) => (days(*day), WaitEnd::Left),
        (None, None) => (days(on), WaitEnd::Open),
    }
}
