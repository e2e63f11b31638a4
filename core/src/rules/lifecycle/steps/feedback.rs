//! What the client says, on its way to the provider's record and back.

use crate::ground::error::Code;
use crate::ground::id::EventId;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::model::referral::{Actor, Feedback, FeedbackStatus, FeedbackTopic, ReferralEvent};
use crate::rules::lifecycle::{Refused, Standing, require};

pub(in crate::rules::lifecycle) fn give(
    standing: &mut Standing,
    event: &ReferralEvent,
    topic: FeedbackTopic,
    words: &PersonalText,
    share_words: bool,
) {
    let Some(chosen) = &standing.chosen else { return };
    let stamp = &chosen.proposal.stamp;
    let (activity, partner) = (stamp.activity.clone(), stamp.partner.clone());
    let on = event.at.uk_date();
    standing.feedback.push(Feedback {
        share_words,
        words: Some(words.clone()),
        ..Feedback::new(event.id.clone(), on, topic, activity, partner, FeedbackStatus::Unread)
    });
}

/// The provider has read it. Reading twice is no fault.
pub(in crate::rules::lifecycle) fn read(standing: &mut Standing, actor: &Actor, id: &EventId) -> Result<(), Refused> {
    let feedback = theirs(standing, actor, id)?;
    if feedback.status == FeedbackStatus::Unread {
        feedback.status = FeedbackStatus::Read;
    }
    Ok(())
}

/// The provider says what was done about it. A later answer stands in place of an earlier one.
pub(in crate::rules::lifecycle) fn answer(
    standing: &mut Standing,
    actor: &Actor,
    id: &EventId,
    done: &NonEmpty,
) -> Result<(), Refused> {
    let feedback = theirs(standing, actor, id)?;
    feedback.status = FeedbackStatus::Answered;
    feedback.done = Some(done.clone());
    Ok(())
}

fn theirs<'a>(standing: &'a mut Standing, actor: &Actor, id: &EventId) -> Result<&'a mut Feedback, Refused> {
    let missing = || Refused::new(Code::ReferralNoSuchFeedback, "the referral has no such feedback");
    let feedback = standing.feedback.iter_mut().find(|feedback| feedback.id == *id).ok_or_else(missing)?;
    let right = actor.partner.as_ref() == Some(&feedback.partner);
    require(right, Code::ReferralWrongProvider, "the feedback is for another partner")?;
    Ok(feedback)
}
