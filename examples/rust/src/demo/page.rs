//! The pages a link worker reads.

use fingerpost::{
    Catalogue, Client, Date, Match, Matcher, Outcome, PlanStep, Ranking, ResponsibleParty, Result, Session, Severity, Stance,
    Verdict,
};

use crate::text::{heading, title, wrapped};

/// What the area offers.
pub(crate) fn area(catalogue: &Catalogue) {
    let directory = catalogue.directory();
    title(&format!(
        "{}: {} activities by {} partners at {} sites",
        directory.area,
        catalogue.activities().len(),
        catalogue.partners().len(),
        catalogue.sites().len()
    ));
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

    let mut place = 0;
    for (verdict, most) in [(Verdict::Suitable, 3), (Verdict::SuitableWithPlan, 2), (Verdict::Undetermined, 2)] {
        let these: Vec<_> = ranking.shortlist.iter().filter(|answer| answer.verdict == verdict).collect();
        if these.is_empty() {
            continue;
        }
        heading(heading_of(verdict));
        for answer in these.iter().take(most) {
            place += 1;
            shortlisted(place, answer);
        }
        if these.len() > most {
            let others: Vec<_> = these.iter().skip(most).map(|answer| answer.activity_name.as_str()).collect();
            println!();
            wrapped("   also: ", &others.join(" · "));
        }
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
    let liked: Vec<_> =
        client.interests.iter().map(|interest| catalogue.vocabulary().label(&interest.theme).to_lowercase()).collect();
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
    let at = answer.site_name.as_deref().map(|site| format!(", at {site}")).unwrap_or_default();
    println!();
    wrapped(&format!("{place}. "), &format!("{} — {}{at} · {} points", answer.activity_name, answer.partner_name, answer.score));
    if !answer.sessions.is_empty() {
        let dates: Vec<_> = answer.sessions.iter().map(session).collect();
        wrapped("   next     ", &dates.join(" · "));
    }
    let told = |outcome| answer.reasons.iter().filter(move |reason| reason.outcome == outcome);
    wrapped("   fits     ", &fits(answer));
    wrapped("   points   ", &points(answer));
    for reason in told(Outcome::NotMet) {
        wrapped("   but      ", &reason.sentence);
    }
    for step in &answer.plan.steps {
        arranged(step);
    }
    for question in &answer.questions {
        wrapped("   ask      ", &question.text);
    }
}

/// What fits, in sentences; what the client needs in one of them.
fn fits(answer: &Match) -> String {
    let met = answer.reasons.iter().filter(|reason| reason.outcome == Outcome::Met);
    let (needs, others): (Vec<_>, Vec<_>) = met.partition(|reason| reason.rule == "requirements");
    let others = others.into_iter().filter(|reason| !TAKEN_FOR_GRANTED.contains(&reason.rule.as_str()));
    let mut sentences: Vec<String> = others.map(|reason| reason.sentence.clone()).collect();
    let needs = needs.iter().filter_map(|reason| reason.sentence.split_once(": ")).map(|(_, need)| need.trim_end_matches('.'));
    let needs: Vec<_> = needs.collect();
    if !needs.is_empty() {
        sentences.push(format!("It has what you need: {}.", needs.join("; ")));
    }
    sentences.join(" ")
}

/// The points, one sum for each rule.
fn points(answer: &Match) -> String {
    let mut sums: Vec<(&str, i64)> = Vec::new();
    for reason in answer.reasons.iter().filter(|reason| reason.outcome == Outcome::Scored) {
        match sums.iter_mut().find(|(rule, _)| *rule == reason.rule) {
            Some((_, sum)) => *sum += reason.points,
            None => sums.push((&reason.rule, reason.points)),
        }
    }
    let told = |rule: &str| match rule {
        "theme_fit" => "what they like",
        "nearness" => "near",
        "group_and_pace" => "group and pace",
        "continuity" => "something to go on to",
        "freshness" => "checked lately",
        "welcome" => "welcoming",
        "to_arrange" => "to arrange",
        "to_ask" => "to ask",
        _ => "other",
    };
    sums.iter().map(|(rule, sum)| format!("{} {sum:+}", told(rule))).collect::<Vec<_>>().join(" · ")
}

/// Rules that go without saying where they are met.
const TAKEN_FOR_GRANTED: [&str; 5] = ["running", "referral_route", "level_of_need", "language", "eligibility"];

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
    wrapped("   arrange  ", &format!("{}: {}", step.need, ways.collect::<Vec<_>>().join("; ")));
}

fn questions(ranking: &Ranking) {
    if ranking.questions.is_empty() {
        return;
    }
    heading("Whom to ask what");
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

fn heading_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Suitable => "Suits as it is",
        Verdict::SuitableWithPlan => "Suits once something is arranged",
        Verdict::Undetermined => "Ask first",
        Verdict::Unsuitable => "Does not suit",
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
    format!("{} {}", short_day(date), date.year())
}

/// The day without its year.
pub(crate) fn short_day(date: Date) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = date.weekday().to_string();
    let name: String = name.chars().take(3).enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c }).collect();
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1))).copied().unwrap_or("");
    format!("{name} {} {month}", date.day())
}
