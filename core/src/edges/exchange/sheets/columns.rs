//! The columns of every sheet: one table for reading, writing and `docs/spreadsheets.md`.

/// One column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    /// Whether every row fills it.
    pub(super) required: bool,
    /// An example, and what it means.
    pub(super) example: &'static str,
    pub(super) about: &'static str,
}

/// One sheet.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) file: &'static str,
    pub(super) about: &'static str,
    pub(super) columns: &'static [Column],
}

const fn must(name: &'static str, example: &'static str, about: &'static str) -> Column {
    Column { name, required: true, example, about }
}

const fn may(name: &'static str, example: &'static str, about: &'static str) -> Column {
    Column { name, required: false, example, about }
}

const SOURCE: &str = "who said so: `visit`, `survey`, `provider`, `directory`, `map_data`";
const CHECKED: &str = "when it was last checked";

pub(super) static PARTNERS: Sheet = Sheet {
    file: "partners.csv",
    about: "One organisation a row.",
    columns: &[
        must("id", "mill-trust", "a short key of your own, unique in the sheet"),
        must("name", "Mill Trust", "its name"),
        must(
            "kind",
            "heritage_trust",
            "what kind of organisation: `museum`, `archive`, `library`, `heritage_trust`, `charity`, …",
        ),
        may("strengths", "patience; local stories", "what it is good at"),
        may("needs", "a minibus", "what it needs from others"),
        may("gaps", "no accessible toilet", "what it cannot offer"),
        may(
            "external_ids",
            "GB-CHC=1098765; GB-COH=01234567",
            "where it is registered: `GB-CHC`, `GB-SC` or `GB-NIC` before a charity number, `GB-COH` before a company number",
        ),
        may("website", "https://mill.example", "its website"),
        may("contact_role", "volunteer coordinator", "the role to ask for"),
        may("contact_name", "", "who holds the role (personal: think before sharing the sheet)"),
        may("contact_email", "", "an e-mail address"),
        may("contact_telephone", "", "a telephone number"),
        may(
            "supports_up_to",
            "moderate",
            "the level of need it supports when it helps another: `low`, `moderate`, `high`, `complex`",
        ),
        may("source", "provider", SOURCE),
        may("checked_on", "2026-09-14", CHECKED),
    ],
};

pub(super) static SITES: Sheet = Sheet {
    file: "sites.csv",
    about: "One place a row.",
    columns: &[
        must("id", "mill", "a short key of your own, unique in the sheet"),
        must("name", "The old mill", "its name"),
        may("partner", "mill-trust", "whose place it is: an `id` of `partners.csv`"),
        may("latitude", "51.5617", "degrees north"),
        may("longitude", "-3.0276", "degrees east; to the west of Greenwich with a minus"),
        may("grid_reference", "ST 309 882", "instead of latitude and longitude"),
        may("postcode", "NP10 8YW", "the whole postcode"),
        may("address", "Mill Lane, Newport", "without the postcode"),
        may(
            "division",
            "england_and_wales",
            "whose bank holidays it keeps, where not the area's: `england_and_wales`, `scotland`, `northern_ireland`",
        ),
        may("uses", "signpost; host_space", "`programme`, `signpost`, `volunteering`, `host_space`, `doorstep`, `none_yet`"),
        may("themes", "", "what it tells of"),
        may("external_ids", "NHLE=1067598", "keys that others use, each with whose it is"),
        may("designation", "II*", "its grade"),
        may("description", "A mill with its wheel.", "what there is to see"),
        may("source", "visit", SOURCE),
        may("checked_on", "14/09/2026", CHECKED),
    ],
};

pub(super) static ACTIVITIES: Sheet = Sheet {
    file: "activities.csv",
    about: "One activity a row. Whatever is left empty is unknown, and is asked for where it matters.",
    columns: &[
        must("id", "mill-walk", "a short key of your own, unique in the sheet"),
        must("name", "Walk along the leat", "its name"),
        must("partner", "mill-trust", "who runs it: an `id` of `partners.csv`"),
        must("kind", "heritage_walk", "`heritage_walk`, `object_handling`, `museum_visit`, `oral_history`, `memory_cafe`, …"),
        must("delivery", "at_site", "`at_site`, `remote` or `doorstep`"),
        must("status", "running", "`running`, `planned`, `paused`, `ended` or `unknown`"),
        must("source", "provider", SOURCE),
        may("checked_on", "2026-09-14", CHECKED),
        may("description", "A slow walk with stops.", "what happens, in plain words"),
        may(
            "opportunity",
            "programme",
            "`programme`, `connector_or_buddy`, `wellbeing_hub`, `specialist_pathway`, `volunteering`, `doorstep`",
        ),
        may("referral_use", "programme", "how it can be used for referrals, as `uses` of a site"),
        may("sites", "mill; chapel", "where: `id`s of `sites.csv`"),
        may("any_time", "no", "`yes` where people can come whenever they like, without sessions"),
        may("course_sessions", "10", "how many sessions belong together"),
        may("joining", "start_only", "when one can join a course: `any_time` or `start_only`"),
        may("themes", "", "what it is about"),
        may("touches", "none", "what it touches besides; `none` where somebody has made sure that it is nothing"),
        may("open_to", "everybody", "`everybody` where everybody may come; empty where nobody has said"),
        may("youngest", "18", "the youngest age that may come"),
        may("oldest", "", "the oldest age that may come"),
        may("areas", "Newport", "the areas it serves"),
        may("circumstances", "carer; veteran", "the circumstances it is meant for"),
        may("routes", "link_worker; self_referral", "by whom people may come"),
        may("need_ceiling", "moderate", "the level of need it can hold by itself"),
        may(
            "languages",
            "en; cy interpreted",
            "language tags, each `spoken` (where nothing is said), `interpreted` or `material_only`",
        ),
        may("group_most", "12", "the most who take part"),
        may("group_usual", "8", "how many usually do"),
        may("pace", "gentle", "`gentle`, `moderate` or `brisk`"),
        may("capacity_as_of", "2026-11-01", "as of when the figures of places stand"),
        may("booking", "open", "`open`, `not_yet_open`, `closed` or `not_needed`"),
        may("places", "12", "how many places there are"),
        may("places_free", "3", "how many are free"),
        may("booking_opens_on", "", "when booking opens"),
        may("waiting_list", "yes", "`yes`, `limited`, `no` or `unknown`"),
    ],
};

pub(super) static SESSIONS: Sheet = Sheet {
    file: "sessions.csv",
    about: "When activities take place, one rule a row: an activity may have several.",
    columns: &[
        must("activity", "mill-walk", "an `id` of `activities.csv`"),
        may("site", "mill", "at which site, where the activity has several"),
        may("freq", "fortnightly", "`once` (where empty), `weekly`, `fortnightly` or `monthly`"),
        may("interval", "", "every so many weeks or months: `3`"),
        may("days", "Tue; Thu", "days of the week; under `monthly` also `2nd Wed`, `last Fri`, `2nd last Mon`"),
        may("month_days", "1; 15; -1", "days of the month, from its end with a minus; under `monthly` only"),
        must("start_date", "2026-09-01", "the first possible day"),
        may("until", "2026-12-15", "the last possible day"),
        may("count", "", "instead of `until`: how many days the rule gives"),
        may("opens", "10:00", "when it begins"),
        may("closes", "12:00", "when it ends"),
        may("all_day", "no", "`yes` where people can come at any hour of the day"),
        may("except", "2026-10-27", "days on which it does not take place"),
        may("extra", "", "days on which it takes place besides"),
        may("gaps", "2026-12-20..2027-01-04 Christmas", "stretches without sessions, with a reason where there is one"),
        may("block_sessions", "6", "how many sessions make a block, where there are pauses between blocks"),
        may("block_pause_weeks", "2", "how many weeks such a pause lasts"),
        may("bank_holidays", "does_not_run", "`runs`, `does_not_run` or `unknown` (where empty)"),
        may("note", "meet at the gate", "what people should know"),
    ],
};

pub(super) static FEATURES: Sheet = Sheet {
    file: "features.csv",
    about: "What is known of sites and activities, one fact a row. Fill either `site` or `activity`.",
    columns: &[
        may("site", "mill", "an `id` of `sites.csv`"),
        may("activity", "", "an `id` of `activities.csv`"),
        must("feature", "step_free_entrance", "`step_free_entrance`, `hearing_loop`, `seats_to_rest`, …"),
        must("answer", "limited", "`yes`, `limited`, `no` or `unknown`; unknown is never yes"),
        must("source", "visit", SOURCE),
        may("checked_on", "14/09/2026", "when it was checked; without a date the fact counts as unknown"),
        may("measure", "", "the measure, for features that have one, in metres"),
        may("detail", "ramp on request", "what a visitor should know"),
    ],
};

pub(super) static PRICES: Sheet = Sheet {
    file: "prices.csv",
    about: "What activities cost, one price a row: first what everybody pays, then who pays less. No row means that nobody has said.",
    columns: &[
        must("activity", "mill-walk", "an `id` of `activities.csv`"),
        may("for", "pension", "for whom, where not for everybody: `pension`, `carer`, `unwaged`, `social_prescription`, …"),
        may("per_session", "4.50", "pounds for one session; `0` is free"),
        may("whole_course", "", "pounds for the whole course"),
        may("funded_places", "2", "how many places somebody else pays for (in the row for everybody)"),
        may("source", "provider", "who said so, where it is not the activity's own source"),
        may("checked_on", "2026-09-14", CHECKED),
    ],
};

/// Every sheet, in the order in which they are read.
pub(super) static SHEETS: [&Sheet; 6] = [&PARTNERS, &SITES, &ACTIVITIES, &SESSIONS, &FEATURES, &PRICES];
