//! Sessions, pauses, contacts, feedback, concerns.

use fingerpost::{Action, ContactManner, FeedbackTopic, NonEmpty, PersonalText, ReasonCode, SessionOutcome};

use super::Moves;
use crate::world::people::{client, link_worker, provider, referrer, stranger};
use crate::world::scene::id;
use crate::world::stock::day;

pub(super) fn moves(moves: &mut Moves) {
    for &outcome in SessionOutcome::ALL {
        moves.add(format!("record_session {outcome}"), move |_, _, now| {
            (provider(), Action::RecordSession { on: day(now, 0), outcome })
        });
        moves.add(format!("correct_session {outcome}"), move |_, _, now| {
            (link_worker(), Action::CorrectSession { on: day(now, 0), outcome })
        });
    }
    let outcome = SessionOutcome::Attended;
    moves.add("record_session to come", move |_, _, now| (provider(), Action::RecordSession { on: day(now, 1), outcome }));
    moves.add("correct_session of another day", move |_, _, now| {
        (provider(), Action::CorrectSession { on: day(now, 1), outcome })
    });
    for (days, reason) in [(14, ReasonCode::HealthWorse), (14, ReasonCode::NoAnswer), (-1, ReasonCode::HealthWorse)] {
        moves.add(format!("pause {days} {reason}"), move |_, _, now| {
            (client(), Action::Pause { return_by: day(now, days), reason })
        });
    }
    for days in [7, -1] {
        moves.add(format!("resume {days}"), move |_, _, now| (link_worker(), Action::Resume { next_session: day(now, days) }));
    }
    for reached in [true, false] {
        moves.add(format!("record_contact {reached}"), move |_, _, _| {
            (link_worker(), Action::RecordContact { manner: ContactManner::Telephone, reached })
        });
    }
    feedback(moves);
    concerns(moves);
}

fn feedback(moves: &mut Moves) {
    let words = || PersonalText::from("too fast for me");
    moves.add("give_feedback", move |_, _, _| {
        (client(), Action::GiveFeedback { topic: FeedbackTopic::Pace, words: words(), share_words: true })
    });
    for (name, who) in [("provider", provider()), ("stranger", stranger())] {
        moves.add(format!("read_feedback, {name}"), move |_, known, _| {
            (who.clone(), Action::ReadFeedback { feedback: known.feedback.clone().unwrap_or_else(|| id("none")) })
        });
    }
    moves.add("answer_feedback", |_, known, _| {
        let feedback = known.feedback.clone().unwrap_or_else(|| id("none"));
        (provider(), Action::AnswerFeedback { feedback, done: NonEmpty::new("a slower group").unwrap() })
    });
}

fn concerns(moves: &mut Moves) {
    for who in [client(), referrer()] {
        moves.add(format!("raise_concern, {}", who.role), move |_, _, _| {
            (who.clone(), Action::RaiseConcern { words: PersonalText::from("not eating") })
        });
    }
    moves.add("read_concern", |_, known, _| {
        (link_worker(), Action::ReadConcern { concern: known.concern.clone().unwrap_or_else(|| id("none")) })
    });
}
