//! `activities.csv`.

use super::cells::Cells;
use super::line::Line;
use super::lists::join;
use super::values::{language, language_text, wrong, yes_or_no};
use crate::ground::error::Code;
use crate::model::activity::{Activity, Capacity, Course, Eligibility, GroupSize};
use crate::model::theme::ThemeId;

pub(super) fn read(cells: &mut Cells<'_>) -> Option<Activity> {
    let (id, name, partner, kind) = (cells.must("id"), cells.must("name"), cells.must("partner"), cells.must("kind"));
    let (delivery, status) = (cells.must("delivery"), cells.must("status"));
    let stamp = if cells.filled("source") { cells.provenance() } else { None };
    let rest = Activity {
        description: cells.get("description"),
        opportunity: cells.get("opportunity"),
        referral_use: cells.get("referral_use"),
        sites: cells.list("sites"),
        any_time: cells.read("any_time", yes_or_no).unwrap_or(false),
        course: course(cells),
        themes: cells.list("themes"),
        touches: touches(cells),
        capacity: capacity(cells),
        eligibility: eligibility(cells),
        routes: cells.list("routes"),
        need_ceiling: cells.get("need_ceiling"),
        languages: cells.items("languages", language),
        group: group(cells),
        pace: cells.get("pace"),
        ..Activity::new(id?, name?, partner?, kind?, delivery?, status?, stamp?)
    };
    Some(rest)
}

fn course(cells: &mut Cells<'_>) -> Option<Course> {
    if !cells.any(&["course_sessions", "joining"]) {
        return None;
    }
    let joining = cells.must("joining");
    if !cells.filled("course_sessions") {
        return None;
    }
    Some(Course::new(cells.number("course_sessions")?, joining?))
}

/// Nothing known is an empty cell; none at all is `none`.
fn touches(cells: &mut Cells<'_>) -> Option<Vec<ThemeId>> {
    match cells.raw("touches").as_str() {
        "" => None,
        "none" => Some(Vec::new()),
        _ => Some(cells.list("touches")),
    }
}

fn capacity(cells: &mut Cells<'_>) -> Option<Capacity> {
    if !cells.any(&["capacity_as_of", "booking", "places", "places_free", "booking_opens_on", "waiting_list"]) {
        return None;
    }
    let booking = cells.must("booking");
    let as_of = if cells.filled("capacity_as_of") { cells.date("capacity_as_of") } else { None };
    let (places, free) = (cells.number("places"), cells.number("places_free"));
    let (opens_on, waiting_list) = (cells.date("booking_opens_on"), cells.get("waiting_list"));
    Some(Capacity { places, free, opens_on, waiting_list, ..Capacity::new(as_of?, booking?) })
}

fn eligibility(cells: &mut Cells<'_>) -> Option<Eligibility> {
    let limited = cells.any(&["youngest", "oldest", "areas", "circumstances"]);
    let everybody = cells.read("open_to", |text| match text.to_lowercase().as_str() {
        "everybody" => Ok(true),
        _ => Err(wrong("`everybody` is expected, or nothing")),
    });
    if everybody.is_some() && limited {
        let detail = "it is open to everybody, or to some: keep one of the two";
        cells.fault("open_to", Code::ImportCellsContradict, detail);
    }
    if everybody.is_none() && !limited {
        return None;
    }
    Some(Eligibility {
        youngest: cells.number("youngest"),
        oldest: cells.number("oldest"),
        areas: cells.list("areas"),
        circumstances: cells.list("circumstances"),
    })
}

fn group(cells: &mut Cells<'_>) -> Option<GroupSize> {
    if !cells.any(&["group_most", "group_usual"]) || !cells.filled("group_most") {
        return None;
    }
    let usual = cells.number("group_usual");
    Some(GroupSize { usual, ..GroupSize::new(cells.number("group_most")?) })
}

pub(super) fn write(activity: &Activity) -> Line {
    let (course, group) = (activity.course.as_ref(), activity.group.as_ref());
    let languages: Vec<String> = activity.languages.iter().map(language_text).collect();
    let touches = activity.touches.as_ref().map(|themes| if themes.is_empty() { "none".to_owned() } else { join(themes) });
    let line = Line::default()
        .text("id", &activity.id)
        .text("name", &activity.name)
        .text("partner", &activity.partner)
        .text("kind", &activity.kind)
        .text("delivery", activity.delivery)
        .text("status", activity.status)
        .text("source", activity.provenance.source)
        .maybe("checked_on", activity.provenance.checked_on.as_ref())
        .maybe("description", activity.description.as_ref())
        .maybe("opportunity", activity.opportunity.as_ref())
        .maybe("referral_use", activity.referral_use.as_ref())
        .text("sites", join(&activity.sites))
        .text("any_time", if activity.any_time { "yes" } else { "" })
        .number("course_sessions", course.map(|course| course.sessions))
        .maybe("joining", course.map(|course| &course.joining))
        .text("themes", join(&activity.themes))
        .maybe("touches", touches.as_ref())
        .text("routes", join(&activity.routes))
        .maybe("need_ceiling", activity.need_ceiling.as_ref())
        .text("languages", join(&languages))
        .number("group_most", group.map(|group| group.most))
        .number("group_usual", group.and_then(|group| group.usual))
        .maybe("pace", activity.pace.as_ref());
    let line = match &activity.eligibility {
        None => line,
        Some(who) if *who == Eligibility::new() => line.text("open_to", "everybody"),
        Some(who) => line
            .number("youngest", who.youngest)
            .number("oldest", who.oldest)
            .text("areas", join(&who.areas))
            .text("circumstances", join(&who.circumstances)),
    };
    let Some(capacity) = &activity.capacity else { return line };
    line.text("capacity_as_of", capacity.as_of)
        .text("booking", capacity.booking)
        .number("places", capacity.places)
        .number("places_free", capacity.free)
        .maybe("booking_opens_on", capacity.opens_on.as_ref())
        .maybe("waiting_list", capacity.waiting_list.as_ref())
}
