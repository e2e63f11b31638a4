//! What is known while a calendar is read: zones, findings, work done.

use std::collections::{HashMap, HashSet};

use super::moment::{self, Moment};
use super::property::Property;
use super::rule_days::Work;
use super::unfold::Spot;
use super::zone::{self, Named, Zone};
use crate::edges::exchange::calendar::CalendarReading;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, Issue};

/// What is known while a calendar is read.
pub(super) struct Context<'o> {
    pub(super) options: &'o CalendarReading,
    pub(super) findings: Findings,
    pub(super) unread: Unread,
    pub(super) work: Work,
    /// Zones that the calendar defines, by name.
    pub(super) defined: HashMap<String, Option<Zone>>,
    /// The zone of times without one.
    pub(super) floating: Option<Zone>,
    zones: HashMap<String, Option<(Zone, Named)>>,
    said: HashSet<String>,
}

impl<'o> Context<'o> {
    pub(super) fn new(options: &'o CalendarReading) -> Self {
        Self {
            options,
            findings: Findings::default(),
            unread: Unread::default(),
            work: Work::default(),
            defined: HashMap::new(),
            floating: None,
            zones: HashMap::new(),
            said: HashSet::new(),
        }
    }

    pub(super) fn error(&mut self, code: Code, at: Spot, detail: impl Into<String>) {
        self.findings.add(Issue::error(code, at.to_string(), detail));
    }

    pub(super) fn warning(&mut self, code: Code, at: Spot, detail: impl Into<String>) {
        self.findings.add(Issue::warning(code, at.to_string(), detail));
    }

    pub(super) fn notice(&mut self, code: Code, at: Spot, detail: impl Into<String>) {
        self.findings.add(Issue::notice(code, at.to_string(), detail));
    }

    /// One day or moment of a property, beginning at a byte of its value. What cannot be read is a finding.
    pub(super) fn moment(&mut self, property: &Property, text: &str, offset: usize) -> Option<Moment> {
        if let Some(day) = moment::day(text) {
            if property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE-TIME")) {
                self.notice(
                    Code::CalendarContradiction,
                    property.spot(offset),
                    "the line announces a moment and holds a day; it was read as a day",
                );
            }
            return Some(Moment::Day(day));
        }
        let Some((clock, utc)) = moment::clock(text) else {
            let detail = "this is neither a day (`20261122`) nor a moment (`20261122T143000`) of the calendar";
            self.error(Code::CalendarTime, property.spot(offset), detail);
            return None;
        };
        if property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")) {
            self.notice(
                Code::CalendarContradiction,
                property.spot(offset),
                "the line announces a day and holds a moment; it was read as a moment",
            );
        }
        match (utc, property.parameter("TZID")) {
            (true, Some(_)) => {
                self.once(
                    "both",
                    Code::CalendarContradiction,
                    property.at,
                    "the time ends in `Z` for UTC and names a time zone as well; UTC was taken",
                );
                Some(Moment::At(clock, Zone::utc()))
            }
            (true, None) => Some(Moment::At(clock, Zone::utc())),
            (false, Some(name)) => {
                let name = name.to_owned();
                self.zone(&name, property.at).map(|zone| Moment::At(clock, zone))
            }
            (false, None) => {
                let detail = "the time has no time zone; it was read as local time in the calendar's own zone, or else in the \
                    United Kingdom";
                self.once("floating", Code::CalendarZoneAssumed, property.spot(offset), detail);
                Some(Moment::At(clock, self.floating.clone().unwrap_or(Zone::London)))
            }
        }
    }

    /// The zone of a name, by the zone database first, then by what the calendar says about it.
    pub(super) fn zone(&mut self, name: &str, at: Spot) -> Option<Zone> {
        if !self.zones.contains_key(name) {
            let own = || self.defined.get(name).cloned().flatten().map(|zone| (zone, Named::Otherwise));
            let found = zone::named(name).or_else(own);
            self.zones.insert(name.to_owned(), found);
        }
        match self.zones.get(name).cloned().flatten() {
            Some((zone, Named::Plainly)) => Some(zone),
            Some((zone, Named::Otherwise)) => {
                let detail = "the time zone has a name that only one program uses; the calendar's own rules for it, or its \
                    usual meaning, were taken";
                self.once(name, Code::CalendarZoneAssumed, at, detail);
                Some(zone)
            }
            None => {
                self.error(
                    Code::CalendarZone,
                    at,
                    "the time zone is not known, so that the time is not either; the event is left out",
                );
                None
            }
        }
    }

    /// A notice that is said once a file.
    pub(super) fn once(&mut self, what: &str, code: Code, at: Spot, detail: &str) {
        if self.said.insert(what.to_owned()) {
            self.notice(code, at, detail);
        }
    }
}
