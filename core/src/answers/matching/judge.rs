//! One case judged: findings become a verdict with reasons, a plan, questions and a score.

use std::borrow::Cow;

use super::case::Case;
use super::constraints::CONSTRAINTS;
use super::finding::{Effect, Finding};
use super::signals::SIGNALS;
use super::ways_out::sort;
use super::wording::{question, sentence, spoken};
use crate::model::barrier::Stance;
use crate::model::verdict::{Match, Outcome, Plan, PlanStep, Question, Reason, Session, Verdict};

/// A judged case: the answer, and the findings that alone rule it out.
pub(crate) struct Judged {
    pub(crate) answer: Match,
    pub(crate) ruled_out_by: Vec<&'static str>,
}

/// A finding with the rule that made it.
type Told = (&'static str, Finding);

/// What the rules that decide find, in the order reasons are told.
fn decide(case: &Case<'_>) -> Vec<Told> {
    CONSTRAINTS
        .iter()
        .flat_map(|rule| rule.check.all(case).into_iter().map(|found| (rule.rule, found.or_about(&rule.barrier))))
        .collect()
}

/// The findings that alone rule a case out, each once where they stand together.
fn ruled_out_by(decided: &[Told]) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = decided.iter().filter(|(_, found)| found.rules_out()).map(|(_, found)| found.key).collect();
    keys.dedup();
    keys
}

/// Judges a case.
pub(crate) fn judge(case: &Case<'_>) -> Judged {
    let decided = decide(case);
    let ruled_out_by = ruled_out_by(&decided);
    let verdict = verdict(&decided);
    let plan = plan(case, &decided);
    let questions = questions(case, &decided);

    let scored: Vec<Told> =
        SIGNALS.iter().flat_map(|rule| rule.score.all(case).into_iter().map(|found| (rule.rule, found))).collect();
    let still = still_to_do(case, &plan, &questions);
    let points = scored.into_iter().chain(still).filter(|(_, found)| found.points != 0);

    let mut decided = decided;
    decided.sort_by_key(|(_, found)| order(found.outcome));
    let reasons: Vec<Reason> = decided.into_iter().chain(points).map(|told| reason(case, told)).collect();
    let score = reasons.iter().fold(0_i64, |sum, reason| sum.saturating_add(reason.points));

    let site = case.site;
    let (activity, partner) = (case.activity, case.partner);
    let shown = usize::try_from(case.policy.sessions_shown).unwrap_or(usize::MAX);
    let sessions = case
        .sessions()
        .fitting
        .iter()
        .take(shown)
        .map(|session| Session::new(session.starts, session.ends, session.starts_local, session.ends_local));
    let answer = Match {
        questions,
        site: site.map(|site| site.id.clone()),
        site_name: site.map(|site| site.name.to_string()),
        metres: case.metres,
        sessions: sessions.collect(),
        ..Match::new(
            activity.id.clone(),
            activity.name.to_string(),
            partner.id.clone(),
            partner.name.to_string(),
            verdict,
            score,
            reasons,
            plan,
        )
    };
    Judged { answer, ruled_out_by }
}

/// What is not met is told first, then what is not known, then what is met.
const fn order(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotMet => 0,
        Outcome::Unknown => 1,
        Outcome::Met => 2,
        Outcome::Scored => 3,
    }
}

/// What all findings come to.
fn verdict(decided: &[Told]) -> Verdict {
    let any = |holds: fn(&Finding) -> bool| decided.iter().any(|(_, found)| holds(found));
    if any(Finding::rules_out) {
        Verdict::Unsuitable
    } else if any(|found| found.outcome == Outcome::Unknown) {
        Verdict::Undetermined
    } else if any(|found| found.outcome == Outcome::NotMet) {
        Verdict::SuitableWithPlan
    } else {
        Verdict::Suitable
    }
}

/// Every barrier that somebody can remove, once, with the ways out of all findings about it.
fn plan(case: &Case<'_>, decided: &[Told]) -> Plan {
    let mut steps: Vec<PlanStep> = Vec::new();
    for (_, found) in decided {
        let Some(Effect::Barrier { kind, ways_out }) = &found.effect else { continue };
        if ways_out.is_empty() {
            continue;
        }
        if let Some(step) = steps.iter_mut().find(|step| step.barrier == *kind) {
            let more = ways_out.iter().filter(|way| !step.ways_out.contains(way)).cloned();
            step.ways_out = step.ways_out.iter().cloned().chain(more).collect();
            sort(&mut step.ways_out);
            continue;
        }
        let row = case.catalogue.barriers().get(kind);
        let need = row.map_or_else(|| kind.to_string(), |row| row.need.to_string());
        steps.push(PlanStep::new(kind.clone(), need, ways_out.clone()));
    }
    Plan { steps }
}

/// A question for every unknown.
fn questions(case: &Case<'_>, decided: &[Told]) -> Vec<Question> {
    let ask = |(rule, found): &Told| {
        let ask = found.ask.as_ref()?;
        let text = question(found.key, &words(case, found));
        // A provider is not to learn from a question that somebody is kept apart from somebody.
        let rule = if *rule == "safeguarding_conflict" { "distance" } else { rule };
        let barrier = ask.barrier.clone();
        Some(Question { barrier, ..Question::new(ask.to, text, ask.path.clone(), rule.to_owned(), case.activity.id.clone()) })
    };
    decided.iter().filter_map(ask).collect()
}

/// What is still to arrange and to ask costs points, so that of two good matches the readier one comes first.
fn still_to_do(case: &Case<'_>, plan: &Plan, questions: &[Question]) -> Vec<Told> {
    let weights = &case.policy.weights;
    let arrange = plan.steps.iter().map(|step| {
        let offered = step.ways_out.iter().any(|way| way.stance == Some(Stance::Offered));
        let (key, points) = match offered {
            true => ("to_arrange.offered", weights.to_arrange_offered),
            false => ("to_arrange.barrier", weights.to_arrange),
        };
        let ways = step.ways_out.iter().filter(|way| way.stance == Some(Stance::Offered)).map(|way| way.label.clone());
        let finding = Finding::scored(key, points).word("need", step.need.as_str());
        ("to_arrange", finding.word("ways", spoken::list(ways.collect())))
    });
    let ask = questions
        .iter()
        .map(|question| ("to_ask", Finding::scored("to_ask.question", weights.to_ask).word("question", question.text.as_str())));
    arrange.chain(ask).collect()
}

/// The words every sentence may use, and the finding's own.
pub(in crate::answers) fn words<'c>(case: &Case<'c>, found: &'c Finding) -> Vec<(&'static str, Cow<'c, str>)> {
    let place = case.site.map(|site| Cow::Owned(format!(" at {}", site.name))).unwrap_or_default();
    let of_all = [("activity", Cow::Borrowed(case.activity.name.as_str())), ("place", place)];
    of_all.into_iter().chain(found.words.iter().map(|(name, word)| (*name, Cow::Borrowed(word.as_str())))).collect()
}

fn reason(case: &Case<'_>, (rule, found): Told) -> Reason {
    let said = sentence(found.key, &words(case, &found));
    let barrier = match found.effect {
        Some(Effect::Barrier { kind, .. }) => Some(kind),
        _ => None,
    };
    Reason {
        facts: found.facts,
        barrier,
        ..Reason::new(rule.to_owned(), found.key.to_owned(), found.outcome, found.points, said)
    }
}
