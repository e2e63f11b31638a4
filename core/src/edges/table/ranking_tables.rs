//! What rankings say, as tables. Several rankings stand below each other, told apart by the client.

use super::Table;
use super::columns::Rows;
use crate::model::verdict::{Excluded, Match, Ranking, Reason};

/// How many activities got each verdict: one row a ranking.
#[must_use]
pub fn counts(rankings: &[Ranking]) -> Table {
    Rows::of(rankings)
        .text("client", |ranking| Some(&ranking.client))
        .moment("at", |ranking| Some(ranking.at))
        .verdicts(|ranking| &ranking.counts)
        .text("doorstep", |ranking| ranking.doorstep.place.as_ref().map(|place| &place.site))
        .table()
}

/// The shortlists: one row a match, the first of a ranking having rank 1.
#[must_use]
pub fn matches(rankings: &[Ranking]) -> Table {
    let rows: Vec<(&Ranking, i64, &Match)> = rankings
        .iter()
        .flat_map(|ranking| (1..).zip(&ranking.shortlist).map(move |(rank, found)| (ranking, rank, found)))
        .collect();
    Rows::of(&rows)
        .text("client", |row| Some(&row.0.client))
        .moment("at", |row| Some(row.0.at))
        .whole("rank", |row| Some(row.1))
        .text("activity", |row| Some(&row.2.activity))
        .text("activity_name", |row| Some(&row.2.activity_name))
        .text("partner", |row| Some(&row.2.partner))
        .text("partner_name", |row| Some(&row.2.partner_name))
        .text("site", |row| row.2.site.as_ref())
        .text("site_name", |row| row.2.site_name.as_ref())
        .text("verdict", |row| Some(row.2.verdict))
        .whole("score", |row| Some(row.2.score))
        .whole("metres", |row| row.2.metres)
        .moment("next_session", |row| row.2.sessions.first().map(|session| session.starts))
        .words("barriers", |row| row.2.plan.steps.iter().map(|step| &step.barrier).collect())
        .words("questions", |row| row.2.questions.iter().map(|question| &question.text).collect())
        .table()
}

/// The reasons of every match on the shortlists: one row a reason.
#[must_use]
pub fn reasons(rankings: &[Ranking]) -> Table {
    let rows: Vec<(&Ranking, &Match, &Reason)> = rankings
        .iter()
        .flat_map(|ranking| ranking.shortlist.iter().map(move |found| (ranking, found)))
        .flat_map(|(ranking, found)| found.reasons.iter().map(move |reason| (ranking, found, reason)))
        .collect();
    Rows::of(&rows)
        .text("client", |row| Some(&row.0.client))
        .moment("at", |row| Some(row.0.at))
        .text("activity", |row| Some(&row.1.activity))
        .text("rule", |row| Some(&row.2.rule))
        .text("finding", |row| Some(&row.2.finding))
        .text("outcome", |row| Some(row.2.outcome))
        .whole("points", |row| Some(row.2.points))
        .text("sentence", |row| Some(&row.2.sentence))
        .text("barrier", |row| row.2.barrier.as_ref())
        .table()
}

/// What does not suit: one row an activity and client.
#[must_use]
pub fn excluded(rankings: &[Ranking]) -> Table {
    let rows: Vec<(&Ranking, &Excluded)> =
        rankings.iter().flat_map(|ranking| ranking.excluded.iter().map(move |one| (ranking, one))).collect();
    Rows::of(&rows)
        .text("client", |row| Some(&row.0.client))
        .moment("at", |row| Some(row.0.at))
        .text("activity", |row| Some(&row.1.activity))
        .text("activity_name", |row| Some(&row.1.activity_name))
        .words("findings", |row| row.1.findings.iter().collect())
        .text("sentence", |row| Some(&row.1.sentence))
        .table()
}
