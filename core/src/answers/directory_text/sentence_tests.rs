//! Sentences of our own, each with what it says and, as often, with what it does not say.

use super::{Confidence, DirectoryText, FrequencySaid, PriceBasis, SuggestedFact, suggest_facts};
use crate::ground::text::NonEmpty;

/// A fact in few words, as the label files write it.
pub(super) fn brief(fact: &SuggestedFact) -> String {
    match fact {
        SuggestedFact::Times { times } => {
            let day = |rule: &crate::ground::time::DayRule| {
                let which = rule.ordinal.map(|which| format!("{which}")).unwrap_or_default();
                format!("{}{which}", &rule.day.as_str()[..3])
            };
            let days: Vec<String> = times.days.iter().map(day).collect();
            let kind = if times.for_enquiries { "enquiries" } else { "times" };
            let rhythm = match times.frequency {
                FrequencySaid::Fortnightly => " fortnightly",
                FrequencySaid::Monthly => " monthly",
                FrequencySaid::Weekly => "",
            };
            let hour = |time: Option<crate::ground::time::TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
            let hours =
                if times.opens.is_some() { format!(" {}-{}", hour(times.opens), hour(times.closes)) } else { String::new() };
            format!("{kind} {}{rhythm}{hours}", days.join(","))
        }
        SuggestedFact::TermTimeOnly {} => "term_time".to_owned(),
        SuggestedFact::Price { price } => {
            let amount = price
                .amount
                .filter(|_| price.basis != PriceBasis::Free)
                .map(|amount| format!(" {}", amount.0))
                .unwrap_or_default();
            format!("price {}{amount}", price.basis)
        }
        SuggestedFact::Ages { youngest, oldest } => {
            let year = |age: &Option<u32>| age.map(|age| age.to_string()).unwrap_or_default();
            format!("ages {}-{}", year(youngest), year(oldest))
        }
        SuggestedFact::Feature { feature, answer } => format!("feature {feature} {answer}"),
        SuggestedFact::WayIn { booking, route } => match route {
            Some(route) => format!("route {route}"),
            None => format!("booking {booking}"),
        },
        SuggestedFact::Telephone { .. } => "telephone".to_owned(),
        SuggestedFact::Email { .. } => "email".to_owned(),
        SuggestedFact::Website { address } => format!("website {address}"),
    }
}

fn heard(said: &str) -> Vec<String> {
    let text = DirectoryText::new(NonEmpty::new("description").unwrap(), said.into());
    let mut found: Vec<String> =
        suggest_facts(&[text]).iter().map(|one| format!("{} {}", mark(one.confidence), brief(&one.fact))).collect();
    found.sort();
    found
}

fn mark(confidence: Confidence) -> char {
    match confidence {
        Confidence::Certain => '!',
        Confidence::Likely => '~',
        Confidence::Possible => '?',
    }
}

/// What is said, and what is read: `!` certain, `~` likely, `?` possible.
const SENTENCES: &[(&str, &[&str])] = &[
    ("Mondays 10am to 12pm", &["! times mon 10:00-12:00"]),
    ("Monday to Friday, 9am-5pm", &["! times mon,tue,wed,thu,fri 09:00-17:00"]),
    ("Every Tuesday 2-4pm", &["! times tue 14:00-16:00"]),
    ("We meet on Wednesdays.", &["~ times wed"]),
    ("Thursdays 7.30pm", &["~ times thu 19:30-"]),
    ("Mon, Wed & Fri 10:00 - 12:30", &["~ times mon,wed,fri 10:00-12:30"]),
    ("Sat 13:00–15:00", &["! times sat 13:00-15:00"]),
    ("first Tuesday of the month, 10.30am-12noon", &["! times tue1 monthly 10:30-12:00"]),
    ("2nd and 4th Friday of every month", &["~ times fri2,fri4 monthly"]),
    ("the last Saturday of each month at 11am", &["~ times sat-1 monthly 11:00-"]),
    ("Fortnightly on Thursdays 1pm to 3pm", &["! times thu fortnightly 13:00-15:00"]),
    ("every other Monday", &["~ times mon fortnightly"]),
    ("10am–12pm every Tuesday", &["~ times tue 10:00-12:00"]),
    ("Tuesdays 10-11am and 1-2pm", &["! times tue 10:00-11:00", "! times tue 13:00-14:00"]),
    ("Monday 10am-12pm, Tuesday 1pm-3pm", &["! times mon 10:00-12:00", "! times tue 13:00-15:00"]),
    ("Wednesdays 10am to 12pm, term time only", &["! term_time", "! times wed 10:00-12:00"]),
    ("Our phone line is open Monday to Friday 9am to 5pm", &["~ enquiries mon,tue,wed,thu,fri 09:00-17:00"]),
    ("We are closed on Mondays.", &[]),
    ("Saturday 13th June, 2pm", &[]),
    ("Easter Monday", &[]),
    ("A family sat in the sun and was wed.", &[]),
    ("Open daily except Tuesdays", &["? times mon,tue,wed,thu,fri,sat,sun"]),
    ("£3 per session", &["! price per_session 300"]),
    ("It costs £4.50 a session", &["! price per_session 450"]),
    ("£2 per person", &["~ price per_session 200"]),
    ("£60 for the whole course", &["! price whole_course 6000"]),
    ("Suggested donation £2", &["! price suggested_donation 200"]),
    ("£5 (£3 concessions) per session", &["? price unit_not_said 500", "~ price concession 300"]),
    ("Tickets from £7.50", &["~ price from 750"]),
    ("Entry costs £6", &["~ price unit_not_said 600"]),
    ("Grants of up to £500 are available", &[]),
    ("If your savings are under £6,000 you may get help", &[]),
    ("The project was awarded £1.2 million", &[]),
    ("Free of charge", &["~ price free"]),
    ("All sessions are free of charge", &["! price free"]),
    ("The sessions are free.", &["! price free"]),
    ("Cost: Free", &["! price free"]),
    ("A free service for residents", &["~ price free"]),
    ("Feel free to ask", &[]),
    ("Free parking and free wifi", &[]),
    ("A smoke-free and alcohol free place", &[]),
    ("It is not free.", &[]),
    ("For people aged 18 and over", &["! ages 18-"]),
    ("Aged 11-25", &["! ages 11-25"]),
    ("For 13 to 19 year olds", &["! ages 13-19"]),
    ("For over 55s", &["~ ages 55-"]),
    ("Adults 18+", &["~ ages 18-"]),
    ("Under 25s welcome", &["~ ages -24"]),
    ("We have over 50 years of experience", &[]),
    ("A 45-60 minute walk", &[]),
    ("For babies 0-18 months", &[]),
    ("There is a hearing loop.", &["! feature hearing_loop yes"]),
    ("Step-free access and an accessible toilet.", &["! feature accessible_toilet yes", "! feature step_free_entrance yes"]),
    ("There is no wheelchair access.", &["! feature step_free_entrance no"]),
    ("The hall is not wheelchair accessible", &["! feature step_free_entrance no"]),
    ("Unfortunately we have no hearing loop", &["! feature hearing_loop no"]),
    ("A BSL interpreter can be arranged", &["~ feature bsl_interpreter limited"]),
    ("If you need a hearing loop please tell us", &[]),
    ("Do you have step-free access?", &[]),
    ("Partially wheelchair accessible", &["! feature step_free_entrance limited"]),
    ("Assistance dogs welcome", &["! feature assistance_dog_welcome yes"]),
    ("Women only session with crèche", &["! feature care_provided yes", "! feature women_only_session yes"]),
    ("Drop-in session", &["~ booking not_needed"]),
    ("No need to book, just turn up", &["! booking not_needed"]),
    ("Booking is essential.", &["! booking needed"]),
    ("You can self-refer", &["! route self_referral"]),
    ("Ask for a referral from your GP", &["! route general_practice"]),
    ("By referral only", &["! booking referral"]),
    ("This is not a drop-in service", &[]),
    ("Ring 0117 496 0000", &["! telephone"]),
    ("Write to mill@example.org or see www.example.org/mill.", &["! email", "! website www.example.org/mill"]),
    ("Built in 1867, listed in 1950, 12 rooms", &[]),
    ("", &[]),
];

#[test]
fn sentences_are_read_as_people_read_them() {
    let wrong: Vec<String> = SENTENCES
        .iter()
        .filter_map(|(said, expected)| {
            let found = heard(said);
            (found != *expected).then(|| format!("{said}\n   read {found:?}\n   not  {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), SENTENCES.len(), wrong.join("\n"));
}
