//! The page of codes, made from the table of codes.

use fingerpost::Code;

/// The rooms codes belong to, in the order of the page: the part of a code before the dot, its heading, what it is about.
const ROOMS: &[(&str, &str, &str)] = &[
    (
        "import",
        "Reading files",
        "A file cannot be read as what it should be. The path says where: a JSON Pointer with line and column.",
    ),
    (
        "open-referral",
        "Open Referral feeds",
        "What a feed says cannot be used as it stands. It is kept all the same, and written back; `docs/open-referral.md` maps every field.",
    ),
    (
        "calendar",
        "Calendars",
        "Findings about a calendar that is read or written, with line and column. `docs/calendars.md` says what is taken.",
    ),
    ("map", "Maps", "Findings about GeoJSON and map data. `docs/maps.md` says what is taken."),
    ("feed", "Feeds", "Findings about feeds of other programs."),
    ("id", "Ids", "Every record has an id that is unique among its kind."),
    ("text", "Texts and languages", "Texts for people, and the languages they are in."),
    ("kind", "Words of a vocabulary", "Many fields take one of a list of words."),
    ("money", "Money", "Amounts are whole pence in JSON, pounds in spreadsheets."),
    ("time", "Dates, times and recurrences", "Dates and times are written as ISO 8601 has them, recurrences as RFC 5545 does."),
    ("place", "Places on the map", "Points, grid references and postcodes."),
    (
        "small-area",
        "Small areas",
        "Findings about tables of small areas, with row and column. `docs/small-areas.md` says what is taken.",
    ),
    ("gap", "Gaps of an area", "Looking for gaps in what an area offers. `docs/area.md` says how."),
    ("catalogue", "Directories as a whole", "Findings across the records of a directory."),
    ("partner", "Partners", "Findings about one partner."),
    ("activity", "Activities", "Findings about one activity."),
    ("feature", "Features", "Findings about what was said of sites and activities."),
    ("theme", "Themes", "The vocabulary of themes, and hearing them in what somebody says."),
    ("client", "Clients", "Findings about one client. None repeats what the record says."),
    ("policy", "Policies", "What a programme may set about matching."),
    (
        "referral",
        "Referrals",
        "What a referral has come to does not allow an event, or histories do not belong together. A refusal changes nothing; it names the \
         state, the event and what is allowed instead. `docs/referrals.md` is the rule book.",
    ),
    ("places", "Places of an activity", "Who holds, has or waits for a place. A refusal changes nothing."),
    (
        "fhir",
        "FHIR",
        "What is written to FHIR R4 and read from it. The path is a JSON Pointer with line and column. `docs/fhir.md` is the rule book.",
    ),
    ("number", "Numbers", "Scores and figures are exact, with at most two decimals."),
    (
        "outcome",
        "Measures, answers and scores",
        "Findings about measures that are declared and about what people answered. `docs/evidence.md` is the rule book.",
    ),
    (
        "evidence",
        "Evidence",
        "What is asked about the people who were served cannot be answered, or what would be claimed is not carried by the data. No text repeats \
         a count of people. `docs/evidence.md` is the rule book.",
    ),
    ("plan", "Evaluation plans", "Why something is left out of an evaluation, or what its results will not carry."),
    (
        "publish",
        "Publishing counts of people",
        "A table cannot be published as it is, or a rule is none. No count is ever in an error. `docs/publishing.md` is the rule book.",
    ),
    ("audit", "Fairness audits", "People and strata cannot be counted as they are given. `docs/fairness.md` is the rule book."),
    (
        "store",
        "Keeping histories",
        "What keeps the records cannot keep or read them, or somebody else was quicker. Nothing was changed, unless it says so.",
    ),
];

const HEAD: &str = "# Codes of errors and findings

Every error and every finding carries a code. Codes stay as they are; the sentences beside them improve. Match on the code.
This page is made from the table in `core/src/ground/error/code.rs`: run `FINGERPOST_REWRITE=1 cargo test -p fingerpost-tests --test codes`.
";

/// The whole page: a section a room, a heading a code.
///
/// # Panics
/// Where a code belongs to a room that the page does not know.
#[must_use]
pub fn codes_page() -> String {
    let mut page = HEAD.to_owned();
    for (room, heading, about) in ROOMS {
        let codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| room_of(*code) == *room).collect();
        page.push_str(&format!("\n## {heading}\n\n{about}\n"));
        for code in codes {
            page.push_str(&section(code));
        }
    }
    for code in Code::ALL {
        assert!(ROOMS.iter().any(|(room, ..)| *room == room_of(*code)), "{code} belongs to no section of the page");
    }
    page
}

fn room_of(code: Code) -> &'static str {
    code.as_str().split('.').next().unwrap_or_default()
}

fn section(code: Code) -> String {
    let example = code.example();
    let example = if example.contains('`') { example.to_owned() } else { format!("`{example}`") };
    let example = if looks_written(code.example()) { example } else { code.example().to_owned() };
    format!(
        "\n### `{code}`\n<a id=\"{code}\"></a>\n\n- **Cause:** {}.\n- **Bad example:** {example}\n- **Fix:** {}.\n",
        code.cause(),
        code.fix()
    )
}

/// Whether an example is a piece of a file and not a sentence.
fn looks_written(example: &str) -> bool {
    example.starts_with(['{', '['])
}
