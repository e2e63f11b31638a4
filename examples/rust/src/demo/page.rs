//! The pages a link worker reads.

use fingerpost::{
    Catalogue, Client, Date, Match, Matcher, Outcome, PlanStep, Ranking, ResponsibleParty, Result, Session, Severity, Stance, Verdict,
};

use crate::text::{heading, title, wrapped};

/// What the area offers.
pub(crate) fn area(catalogue: &Catalogue) {
    let directory = catalogue.directory();
    title(&format!("{}: {} activities by {} partners at {} sites", directory.area, catalogue.activities().len(), catalogue.partners().len(), catalogue.sites().len()));
    if let Some(note) = &directory.note {
        wrapped("", note.as_str());
    }
    let warnings = catalogue.issues().iter().filter(|issue| issue.severity == Severity::Warning);
    let warnings: Vec<_> = warnings.collect();
    if let Some(first) = warnings.first() {
        println!();
        wrapped("", &format!("{} things in the directory deserve a look, for instance:", warnings.len()));
        wrapped("  · ", &format!("{} ({})", first.detail, first.path));
    }
}

/// The answer for one client.
pub(crate) fn ranking(matcher: &Matcher, client: &Client, ranking: &Ranking) -> Result<()> {
    title(&format!("Client {} on {}", ranking.client, day(ranking.at.uk_date())));
    asked_for(matcher, client);
    let counts = &ranking.counts;
    println!();
    wrapped(
        "",
        &format!(
            "Of {} activities {} suit as they are, {} with a plan, {} need an answer first, and {} do not suit.",
            counts.total, counts.suitable, counts.suitable_with_plan, counts.undetermined, counts.unsuitable
        ),
    );

    heading("Shortlist");
    for (place, answer) in ranking.shortlist.iter().enumerate() {
        shortlisted(place + 1, answer);
    }
    questions(ranking);
    excluded(matcher, client, ranking)?;

    heading("On the doorstep");
    wrapped("", &ranking.doorstep.sentence);
    if let Some(sight) = ranking.doorstep.place.as_ref().and_then(|place| place.description.as_ref()) {
        wrapped("  ", sight);
    }
    Ok(())
}

fn asked_for(matcher: &Matcher, client: &Client) {
    let catalogue = matcher.catalogue();
    let liked: Vec<_> = client.interests.iter().map(|interest| catalogue.vocabulary().label(&interest.theme).to_lowercase()).collect();
    let needs = client.requirements.iter().filter_map(|need| catalogue.barriers().get(&need.barrier));
    let needs: Vec<_> = needs.map(|row| row.need.to_string()).collect();
    if !liked.is_empty() {
        wrapped("Likes  ", &liked.join(" · "));
    }
    if !needs.is_empty() {
        wrapped("Needs  ", &needs.join(" · "));
    }
}

fn shortlisted(place: usize, answer: &Match) {
    let at = answer.site_name.as_deref().map(|site| format!(", {site}")).unwrap_or_default();
    println!("\n{place}. {} — {}{at}", answer.activity_name, answer.partner_name);
    println!("   {} · {} points", verdict(answer.verdict), answer.score);
    if !answer.sessions.is_empty() {
        let dates: Vec<_> = answer.sessions.iter().map(session).collect();
        wrapped("   Next:    ", &dates.join("; "));
    }
    let good = |outcome| answer.reasons.iter().filter(move |reason| reason.outcome == outcome && reason.points >= 0);
    for reason in good(Outcome::Met).filter(|reason| reason.rule != "running") {
        wrapped("   ✓ ", &reason.sentence);
    }
    for reason in good(Outcome::Scored) {
        wrapped(&format!("   + {:>3}  ", reason.points), &reason.sentence);
    }
    for reason in answer.reasons.iter().filter(|reason| reason.outcome == Outcome::NotMet) {
        wrapped("   ! ", &reason.sentence);
    }
    for step in &answer.plan.steps {
        arranged(step);
    }
    for question in &answer.questions {
        wrapped("   ? ", &question.text);
    }
}

fn arranged(step: &PlanStep) {
    let ways = step.ways_out.iter().map(|way| {
        let who: Vec<_> = way.by.iter().map(|party| who(*party)).collect();
        let said = match way.stance {
            Some(Stance::Offered) => ", already offered",
            Some(Stance::OnRequest) => ", on request",
            _ => "",
        };
        format!("{} ({}{said})", way.label, who.join(" or "))
    });
    wrapped("   → arrange: ", &ways.collect::<Vec<_>>().join("; "));
}

fn questions(ranking: &Ranking) {
    if ranking.questions.is_empty() {
        return;
    }
    heading("To ask");
    for list in &ranking.questions {
        println!("{}", list.partner_name.as_deref().unwrap_or("The client"));
        for question in &list.questions {
            wrapped("  ? ", &question.text);
        }
    }
}

fn excluded(matcher: &Matcher, client: &Client, ranking: &Ranking) -> Result<()> {
    heading("Not suitable, and why");
    for row in &ranking.exclusions {
        let alone = if row.alone > 0 { format!(" ({} by that alone)", row.alone) } else { String::new() };
        println!("  {:>3}  {}{alone}", row.activities, row.label);
    }
    let Some(one) = ranking.excluded.iter().max_by_key(|one| one.findings.len()) else { return Ok(()) };
    let answer = matcher.explain(client, &one.activity, ranking.at)?;
    println!();
    wrapped("", &format!("In detail: {} — {}", answer.activity_name, answer.partner_name));
    for reason in answer.reasons.iter().filter(|reason| matches!(reason.outcome, Outcome::NotMet | Outcome::Unknown)) {
        let mark = if reason.outcome == Outcome::NotMet { "  ✗ " } else { "  ? " };
        wrapped(mark, &reason.sentence);
        for fact in reason.facts.iter().filter(|fact| !fact.says.is_empty()) {
            let source = fact.source.map(|source| format!(", {}", source.as_str().replace('_', " "))).unwrap_or_default();
            let checked = fact.checked_on.map(|date| format!(", checked {}", day(date))).unwrap_or_default();
            wrapped("      ", &format!("{}: {}{source}{checked}", fact.path, fact.says));
        }
    }
    Ok(())
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Suitable => "suits as it is",
        Verdict::SuitableWithPlan => "suits with a plan",
        Verdict::Undetermined => "ask first",
        Verdict::Unsuitable => "does not suit",
    }
}

fn who(party: ResponsibleParty) -> &'static str {
    match party {
        ResponsibleParty::Provider => "the provider",
        ResponsibleParty::LinkWorker => "you",
        ResponsibleParty::Funder => "a funder",
        ResponsibleParty::Client => "the client",
    }
}

fn session(session: &Session) -> String {
    let starts = session.starts_local;
    format!("{} {}–{}", day(starts.date()), starts.time(), session.ends_local.time())
}

fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = date.weekday().to_string();
    let name: String = name.chars().take(3).enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c }).collect();
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1))).copied().unwrap_or("");
    format!("{name} {} {month} {}", date.day(), date.year())
}
