//! The table of events.

use fingerpost::{ActorRole, EventKind, ReferralState, allowed_events, leads_to};

use super::{rows, ticked};

/// One row: an event, the states it happens in (and whether only after a choice), the roles, where it leads.
#[derive(Debug)]
struct Row {
    event: EventKind,
    states: Vec<(ReferralState, bool)>,
    by: Vec<ActorRole>,
    leads_to: Option<ReferralState>,
}

/// The table of events, read from the page.
#[derive(Debug)]
pub(crate) struct EventTable(Vec<Row>);

impl EventTable {
    pub(crate) fn read() -> Self {
        let of_row = |row: &Vec<String>| -> Vec<Row> {
            let events = ticked(&row[0]);
            let read = |word: &&str| Row {
                event: word.parse().unwrap(),
                states: states(&row[1]),
                by: row[2].split(", ").map(|word| word.parse().unwrap_or_else(|_| panic!("`{word}` is a role"))).collect(),
                leads_to: target(&row[3]),
            };
            events.iter().map(read).collect()
        };
        Self(rows("event").iter().flat_map(of_row).collect())
    }

    /// What a role may record, as the page says.
    pub(crate) fn allowed(&self, state: ReferralState, role: ActorRole, chosen: bool) -> Vec<EventKind> {
        let stands = |row: &&Row| row.states.iter().any(|(one, after_choice)| *one == state && (chosen || !after_choice));
        self.0.iter().filter(stands).filter(|row| row.by.contains(&role)).map(|row| row.event).collect()
    }
}

/// Where an event leads: a state and nothing else, or what happened decides.
fn target(cell: &str) -> Option<ReferralState> {
    let words = ticked(cell);
    let alone = words.len() == 1 && cell.len() == words[0].len() + 2;
    alone.then(|| words[0].parse().unwrap())
}

/// The states of a cell, as the page defines its words.
fn states(cell: &str) -> Vec<(ReferralState, bool)> {
    let all = ReferralState::ALL.iter().copied();
    let (cell, after_choice) = match cell.strip_suffix(", after a choice") {
        Some(rest) => (rest, true),
        None => (cell, false),
    };
    match cell {
        "nothing yet" => return Vec::new(),
        "any" => return all.map(|state| (state, after_choice)).collect(),
        "any but entered_in_error" => {
            return all.filter(|state| *state != ReferralState::EnteredInError).map(|state| (state, after_choice)).collect();
        }
        "open" => return all.filter(|state| !state.is_closed()).map(|state| (state, false)).collect(),
        _ => {}
    }
    cell.split(", ").flat_map(one).collect()
}

fn one(word: &str) -> Vec<(ReferralState, bool)> {
    use ReferralState::{Accepted, Active, BarrierPlanning, Confirmed, Offered, Paused, Waitlisted};
    if word == "chosen" {
        let later = [BarrierPlanning, Offered, Accepted, Waitlisted, Confirmed, Active, Paused].map(|state| (state, false));
        return std::iter::once((ReferralState::Shortlisted, true)).chain(later).collect();
    }
    let (name, after_choice) = match word.strip_suffix(" (after a choice)") {
        Some(name) => (name, true),
        None => (word, false),
    };
    vec![(name.parse().unwrap_or_else(|_| panic!("`{word}` is a state")), after_choice)]
}

/// Whether a referral can stand in a state with or without a choice.
fn reachable(state: ReferralState, chosen: bool) -> bool {
    match state {
        ReferralState::Identified | ReferralState::Conversation => !chosen,
        ReferralState::Shortlisted => true,
        ReferralState::Withdrawn | ReferralState::CouldNotContact | ReferralState::EnteredInError => true,
        _ => chosen,
    }
}

#[test]
fn the_page_allows_what_the_code_allows() {
    let page = EventTable::read();
    for &state in ReferralState::ALL {
        for &role in ActorRole::ALL {
            for chosen in [false, true].into_iter().filter(|chosen| reachable(state, *chosen)) {
                let code = allowed_events(state, role, chosen);
                assert_eq!(page.allowed(state, role, chosen), code, "{state}, {role}, chosen: {chosen}");
            }
        }
    }
}

#[test]
fn the_page_lists_every_event_once_and_says_where_it_leads() {
    let page = EventTable::read();
    let mut events: Vec<EventKind> = page.0.iter().map(|row| row.event).collect();
    for row in &page.0 {
        assert_eq!(row.leads_to, leads_to(row.event), "{}", row.event);
    }
    events.sort();
    assert_eq!(events, EventKind::ALL);
}
