//! One event.

use super::content_line::Lines;
use super::series::{Rule, Series};
use super::uid::uid;
use crate::ground::place::Point;
use crate::ground::time::{Date, Hours, LocalDateTime, Occurrence, Timestamp};

/// What all events of a pattern say.
pub(super) struct Said {
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) location: Option<String>,
    pub(super) point: Option<Point>,
    pub(super) at: Timestamp,
    pub(super) sequence: u32,
    pub(super) reminders: Vec<u32>,
    pub(super) cancelled: Vec<Date>,
    /// Ids that make the key.
    pub(super) key: Vec<String>,
}

/// `20261122`.
pub(super) fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// `20261122T143000Z`.
pub(super) fn utc(at: Timestamp) -> String {
    let moment = at.jiff().to_zoned(jiff::tz::TimeZone::UTC).datetime();
    format!("{}Z", civil(moment))
}

fn civil(moment: jiff::civil::DateTime) -> String {
    let (date, time) = (moment.date(), moment.time());
    format!("{:04}{:02}{:02}T{:02}{:02}{:02}", date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second())
}

fn local(at: LocalDateTime) -> String {
    civil(at.jiff())
}

fn whole_day(session: &Occurrence) -> bool {
    matches!(session.hours, Hours::AllDay | Hours::Unknown)
}

/// A property that holds the begin of a session.
fn moment(name: &str, session: &Occurrence) -> (String, String) {
    if whole_day(session) {
        (format!("{name};VALUE=DATE"), day(session.date))
    } else {
        (format!("{name};TZID=Europe/London"), local(session.starts_local))
    }
}

/// The same time on other days of a rule.
fn days_of(name: &str, days: &[Date], first: &Occurrence, lines: &mut Lines) {
    if days.is_empty() {
        return;
    }
    let all = |shown: &dyn Fn(Date) -> String| days.iter().map(|day| shown(*day)).collect::<Vec<_>>().join(",");
    if whole_day(first) {
        lines.line(&format!("{name};VALUE=DATE"), all(&day));
    } else {
        let time = first.starts_local.time();
        lines.line(&format!("{name};TZID=Europe/London"), all(&|date| local(LocalDateTime::new(date, time))));
    }
}

impl Said {
    /// Writes the sessions; says how many events they are.
    pub(super) fn series(&self, series: &Series, lines: &mut Lines) -> u32 {
        let key: Vec<&str> = self.key.iter().map(String::as_str).collect();
        let Some(rule) = &series.rule else {
            for session in &series.sessions {
                let date = session.date.to_string();
                let key: Vec<&str> = key.iter().copied().chain([date.as_str()]).collect();
                self.session(&uid(&key), session, false, lines);
            }
            return u32::try_from(series.sessions.len()).unwrap_or(u32::MAX);
        };
        let uid = uid(&key);
        self.rule(&uid, rule, lines);
        let mut events = 1;
        for session in series.sessions.iter().filter(|session| !session.certain || self.cancelled.contains(&session.date)) {
            self.session(&uid, session, true, lines);
            events += 1;
        }
        events
    }

    fn rule(&self, uid: &str, rule: &Rule, lines: &mut Lines) {
        self.begin(uid, &rule.first, lines);
        lines.line("RRULE", rule.with_end());
        days_of("EXDATE", &rule.without, &rule.first, lines);
        days_of("RDATE", &rule.besides, &rule.first, lines);
        lines.line("STATUS", "CONFIRMED");
        self.end(true, lines);
    }

    /// One session: of its own, or as a change to one of a rule.
    fn session(&self, uid: &str, session: &Occurrence, of_a_rule: bool, lines: &mut Lines) {
        self.begin(uid, session, lines);
        if of_a_rule {
            let (name, value) = moment("RECURRENCE-ID", session);
            lines.line(&name, value);
        }
        let cancelled = self.cancelled.contains(&session.date);
        lines.line(
            "STATUS",
            if cancelled {
                "CANCELLED"
            } else if session.certain {
                "CONFIRMED"
            } else {
                "TENTATIVE"
            },
        );
        self.end(!cancelled, lines);
    }

    fn begin(&self, uid: &str, session: &Occurrence, lines: &mut Lines) {
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", uid);
        lines.line("DTSTAMP", utc(self.at));
        lines.line("SEQUENCE", self.sequence);
        let (name, value) = moment("DTSTART", session);
        lines.line(&name, value);
        match session.hours {
            Hours::Known => lines.line("DTEND;TZID=Europe/London", local(session.ends_local)),
            Hours::EndUnknown => {}
            Hours::AllDay | Hours::Unknown => {
                lines.line("DTEND;VALUE=DATE", day(session.date.plus_days(1).unwrap_or(session.date)));
                lines.line("TRANSP", "TRANSPARENT");
            }
        }
        lines.words("SUMMARY", &self.title);
        self.description.iter().for_each(|text| lines.words("DESCRIPTION", text));
        self.location.iter().for_each(|text| lines.words("LOCATION", text));
        self.point.iter().for_each(|point| lines.line("GEO", format!("{:.6};{:.6}", point.latitude(), point.longitude())));
        lines.line("CLASS", "PRIVATE");
    }

    fn end(&self, remind: bool, lines: &mut Lines) {
        for minutes in self.reminders.iter().filter(|_| remind) {
            lines.line("BEGIN", "VALARM");
            lines.line("ACTION", "DISPLAY");
            lines.words("DESCRIPTION", &self.title);
            lines.line("TRIGGER", format!("-PT{minutes}M"));
            lines.line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }
}
