//! The one table of error and issue codes.

use super::codes_macro::codes;

codes! {
    IdEmpty = "id.empty" {
        cause: "an id is empty or only white space",
        example: r#"{"id": "  "}"#,
        fix: "give every record a non-empty id; any text will do, as long as it is unique among its kind"
    }
    IdTooLong = "id.too-long" {
        cause: "an id is longer than 512 bytes",
        example: r#"{"id": "aaaa…"}"#,
        fix: "use the source's own key, not its description"
    }
    TextEmpty = "text.empty" {
        cause: "a text that people will read is empty or only white space",
        example: r#"{"name": ""}"#,
        fix: "write the text, or leave the field out where it is optional"
    }
    TextTooLong = "text.too-long" {
        cause: "a text is longer than one mebibyte",
        example: r#"{"description": "…"}"#,
        fix: "shorten the text; link to long documents instead"
    }
    TextLanguageTag = "text.language-tag" {
        cause: "a language is not written as a language tag",
        example: r#"{"languages": ["Welsh"]}"#,
        fix: "use the short tag: `en`, `cy`, `bfi` for British Sign Language, `pt-BR`"
    }
    MoneyOverflow = "money.overflow" {
        cause: "an amount or a sum does not fit in 64 bits of pence",
        example: "9223372036854775807 pence + 1 penny",
        fix: "check the amount; real prices and grants fit with room to spare"
    }
    MoneyFormat = "money.format" {
        cause: "an amount of money cannot be read",
        example: r#"{"price": "five pounds"}"#,
        fix: "write pounds and pence as `4.50` or `£4.50`, at most two decimals"
    }
    KindUnknown = "kind.unknown" {
        cause: "a word is not one of those the field allows",
        example: r#"{"kind": "musuem"}"#,
        fix: "use one of the allowed words listed in the error, or an extension written `x-<organisation>:<slug>`"
    }
    KindExtension = "kind.extension" {
        cause: "an extension name is not written as `x-<organisation>:<slug>`",
        example: "`x-gwent` without a slug",
        fix: "write lower-case letters, digits, hyphens and underscores: `x-gwent:boat_trip`"
    }
    PlaceCoordinatesSwapped = "place.coordinates-swapped" {
        cause: "latitude and longitude stand the wrong way round",
        example: r#"{"latitude": -2.99, "longitude": 51.58}"#,
        fix: "swap them: latitude is the one near 50 to 61 in the United Kingdom, longitude the one near zero"
    }
    PlaceNotANumber = "place.not-a-number" {
        cause: "a latitude or longitude is not a finite number",
        example: "a calculation that divided by zero",
        fix: "leave the point out where it is not known"
    }
    PlaceNullIsland = "place.null-island" {
        cause: "latitude and longitude are both zero, which is what empty cells turn into",
        example: r#"{"latitude": 0, "longitude": 0}"#,
        fix: "leave the point out where it is not known"
    }
    PlaceCoordinatesProjected = "place.coordinates-projected" {
        cause: "an easting and a northing in metres stand where degrees should",
        example: r#"{"latitude": 185290, "longitude": 328850}"#,
        fix: "give eastings and northings as such, or convert them to latitude and longitude first"
    }
    PlaceLatitudeRange = "place.latitude-range" {
        cause: "a latitude is not between -90 and 90 degrees",
        example: r#"{"latitude": 515.617, "longitude": -3.0276}"#,
        fix: "check the decimal point; in the United Kingdom latitudes are near 50 to 61"
    }
    PlaceLongitudeRange = "place.longitude-range" {
        cause: "a longitude is not between -180 and 180 degrees",
        example: r#"{"latitude": 51.5617, "longitude": -302.76}"#,
        fix: "check the decimal point; in the United Kingdom longitudes are between -9 and 2"
    }
    PlacePostcodeEmpty = "place.postcode-empty" {
        cause: "a postcode is empty",
        example: r#"{"postcode": ""}"#,
        fix: "write the postcode, or leave the field out where it is not known"
    }
    PlacePostcodeIncomplete = "place.postcode-incomplete" {
        cause: "only the first half of a postcode is given",
        example: r#"{"postcode": "NP10"}"#,
        fix: "write the whole postcode, such as `NP10 8YW`"
    }
    PlacePostcodeLookAlike = "place.postcode-look-alike" {
        cause: "a letter O or I stands for a digit in a postcode, or a digit 0 or 1 for a letter",
        example: r#"{"postcode": "NP1O 8YW"}"#,
        fix: "check the character named; it is never exchanged silently"
    }
    PlacePostcodeFormat = "place.postcode-format" {
        cause: "a text does not have the shape of a postcode",
        example: r#"{"postcode": "Newport"}"#,
        fix: "write a full postcode such as `NP10 8YW`; case and spaces do not matter"
    }
    TimeDateFormat = "time.date-format" {
        cause: "a date is not written year, month, day, or the calendar has no such day",
        example: r#"{"start": "22/11/2026"}"#,
        fix: "write `2026-11-22`, with two digits for month and day"
    }
    TimeTimeFormat = "time.time-format" {
        cause: "a time is not written on the 24-hour clock",
        example: r#"{"opens": "2.30pm"}"#,
        fix: "write `14:30`; midnight is `00:00`"
    }
    TimeLocalFormat = "time.local-format" {
        cause: "a day with a time is not written as such, or carries an offset",
        example: r#"{"starts_local": "2026-11-22 2pm"}"#,
        fix: "write `2026-11-22T14:30`, without `Z` or an offset"
    }
    TimeTimestampFormat = "time.timestamp-format" {
        cause: "a moment cannot be read, or does not say its offset from UTC",
        example: r#"{"at": "2026-11-22T14:30:00"}"#,
        fix: "write `2026-11-22T14:30:00Z`, or the offset instead of `Z` as in `+01:00`"
    }
    TimeOutOfRange = "time.out-of-range" {
        cause: "a calculation with dates or moments leaves the calendar",
        example: "9999-12-31 plus one day",
        fix: "check the figures; dates run from the year 0 to 9999"
    }
    TimeBankHolidays = "time.bank-holidays" {
        cause: "a list of bank holidays cannot be read",
        example: r#"{"england-and-wales": {"events": [{"date": "1 May"}]}}"#,
        fix: "use the file of gov.uk (`bank-holidays.json`) as it is, or the layout of this crate"
    }
    TimeTimingHours = "time.timing-hours" {
        cause: "the hours of a session contradict each other",
        example: r#"{"opens": "10:00", "all_day": true}"#,
        fix: "give `opens`, or `opens` and `closes`, or `all_day`"
    }
    TimeRecurrenceInterval = "time.recurrence-interval" {
        cause: "a rule repeats every 0 weeks or months",
        example: r#"{"freq": "weekly", "interval": 0}"#,
        fix: "write 1 for every week or month, 2 for every second one"
    }
    TimeRecurrenceOrdinal = "time.recurrence-ordinal" {
        cause: "a rule asks for a day of the week that no month has",
        example: r#"{"by_day": [{"ordinal": 6, "day": "monday"}]}"#,
        fix: "write 1 to 5, -1 to -5 from the end of the month, or leave the ordinal out for every one"
    }
    TimeRecurrenceOrdinalWeekly = "time.recurrence-ordinal-weekly" {
        cause: "a weekly rule asks for the first or last such day, which only a month can have",
        example: r#"{"freq": "weekly", "by_day": [{"ordinal": 1, "day": "monday"}]}"#,
        fix: "make the rule monthly, or leave the ordinal out"
    }
    TimeRecurrenceMonthDay = "time.recurrence-month-day" {
        cause: "a rule asks for a day that no month has",
        example: r#"{"by_month_day": [32]}"#,
        fix: "write 1 to 31, or -1 to -31 from the end of the month"
    }
    TimeRecurrenceMonthDayWeekly = "time.recurrence-month-day-weekly" {
        cause: "a weekly rule names days of the month, which RFC 5545 does not allow; they are ignored",
        example: r#"{"freq": "weekly", "by_month_day": [2, 3]}"#,
        fix: "name days of the week, or make the rule monthly"
    }
    TimeRecurrenceUntil = "time.recurrence-until" {
        cause: "a rule ends before it starts",
        example: r#"{"start": "2026-11-22", "until": "2026-01-01"}"#,
        fix: "put the dates in order"
    }
    TimeRecurrenceCount = "time.recurrence-count" {
        cause: "a rule gives 0 days",
        example: r#"{"freq": "weekly", "count": 0}"#,
        fix: "write how many days it gives, or leave `count` out"
    }
    TimeRecurrenceCountUntil = "time.recurrence-count-until" {
        cause: "a rule has two ends: a count and a last day",
        example: r#"{"count": 6, "until": "2026-12-31"}"#,
        fix: "keep one of the two"
    }
    TimeRecurrenceGap = "time.recurrence-gap" {
        cause: "a gap ends before it begins",
        example: r#"{"gaps": [{"from": "2026-10-30", "to": "2026-10-26"}]}"#,
        fix: "put the dates in order"
    }
    TimeRecurrenceBlock = "time.recurrence-block" {
        cause: "a block has no sessions, or a pause of more than ten years",
        example: r#"{"block": {"sessions": 0, "pause_weeks": 2}}"#,
        fix: "write how many sessions a block has and how many weeks (0 to 520) the pause lasts"
    }
    TimeRecurrenceIgnored = "time.recurrence-ignored" {
        cause: "part of a rule has no effect, because the activity takes place once",
        example: r#"{"freq": "once", "interval": 2}"#,
        fix: "say how often (`weekly` or `monthly`), or leave the part out"
    }
    TimeRecurrenceContradiction = "time.recurrence-contradiction" {
        cause: "a day is both an extra day and an exception; the exception counts",
        example: r#"{"extra": ["2026-12-01"], "exceptions": ["2026-12-01"]}"#,
        fix: "keep it in one of the two"
    }
    CatalogueHasErrors = "catalogue.has-errors" {
        cause: "a directory has findings of severity error",
        example: "two activities with the id `mill-walk`",
        fix: "put right what the list of findings names; warnings alone do not stop a directory from loading"
    }
    CatalogueDuplicateId = "catalogue.duplicate-id" {
        cause: "two records of one kind have the same id",
        example: r#"{"sites": [{"id": "a"}, {"id": "a"}]}"#,
        fix: "give each record its own id, or join the two records into one"
    }
    CatalogueDanglingReference = "catalogue.dangling-reference" {
        cause: "a record points to another that is not there",
        example: r#"{"activities": [{"partner": "nobody"}]}"#,
        fix: "add the missing record, or correct the id that points to it"
    }
    CatalogueNoSuchActivity = "catalogue.no-such-activity" {
        cause: "an activity was asked for that is not in the catalogue",
        example: "explaining `mill-walk` in a catalogue without it",
        fix: "check the id; activities leave a catalogue when its directory is renewed"
    }
    CatalogueIndexBroken = "catalogue.index-broken" {
        cause: "an index cannot answer any more, because an earlier answer was broken off in the middle of its work",
        example: "a thread that panicked while it made a column",
        fix: "build the index anew with `Matcher::index`, and report what broke off"
    }
    CatalogueIndexNeedsCatalogue = "catalogue.index-needs-catalogue" {
        cause: "a saved index was asked something that only the whole catalogue can answer",
        example: "a client with a requirement about a barrier that stands in no table, where a provider offers a way out of it",
        fix: "read the catalogue and open the index with it; then it answers everybody"
    }
    CatalogueIndexFileKind = "catalogue.index-file-kind" {
        cause: "bytes that should be a saved index are something else",
        example: "the directory itself, or a saved index that went through a conversion of line ends",
        fix: "give a file written by `MatchIndex::save`"
    }
    CatalogueIndexFileVersion = "catalogue.index-file-version" {
        cause: "a saved index was written by another version of the library, whose rules may read something else of an activity",
        example: "a file that stayed on a device while the app was updated",
        fix: "build the index anew with `Matcher::index` and save it again"
    }
    CatalogueIndexFileDamaged = "catalogue.index-file-damaged" {
        cause: "a saved index is cut short, altered, or does not hold together",
        example: "a download that stopped half way",
        fix: "fetch the file again, or build the index anew and save it"
    }
    CatalogueIndexOther = "catalogue.index-other" {
        cause: "a saved index is not of the catalogue, the policy or the bank holidays it is opened with",
        example: "a directory renewed this morning, and the index of last night",
        fix: "build the index anew with `Matcher::index`, or open it with what it was made from"
    }
    CatalogueAnswerStopped = "catalogue.answer-stopped" {
        cause: "answers for many clients were stopped before all of them were there",
        example: "somebody pressed Ctrl-C, or closed the screen",
        fix: "ask again when there is time; nothing of the stopped answers is kept"
    }
    CatalogueNoSite = "catalogue.no-site" {
        cause: "an activity to which people come names no site",
        example: r#"{"delivery": "at_site", "sites": []}"#,
        fix: "name the sites, or set the delivery to `remote` or `doorstep`"
    }
    CatalogueNoPoint = "catalogue.no-point" {
        cause: "a site has no point on the map",
        example: r#"{"id": "hall", "name": "Village hall"}"#,
        fix: "add latitude and longitude, or look the postcode up before loading"
    }
    CatalogueUnknownTheme = "catalogue.unknown-theme" {
        cause: "a theme is neither built in nor defined in the directory",
        example: r#"{"themes": ["steam"]}"#,
        fix: "use a theme of the vocabulary, or define your own as `x-<organisation>:<slug>` in the directory"
    }
    CatalogueUndefinedBarrier = "catalogue.undefined-barrier" {
        cause: "an extension barrier is used but not defined",
        example: r#"{"barrier": "x-gwent:boat_step"}"#,
        fix: "add a row to the directory's `barriers`"
    }
    FeatureUndated = "feature.undated" {
        cause: "a fact has no date of checking, so that it counts as unknown",
        example: r#"{"feature": "hearing_loop", "answer": "yes", "source": "provider"}"#,
        fix: "add `checked_on`; if nobody knows when, ask again"
    }
    FeatureUnmeasured = "feature.unmeasured" {
        cause: "a feature that has a measure is given without one",
        example: r#"{"feature": "seats_to_rest", "answer": "yes"}"#,
        fix: "add `measure`, in metres"
    }
    FeatureSourcesDisagree = "feature.sources-disagree" {
        cause: "two facts about one feature of one place say different things",
        example: "a visit says no to a hearing loop, the directory says yes",
        fix: "ask or go and see; until then the better source is believed: visit, survey, provider, directory, map data"
    }
    ActivityCourseEmpty = "activity.course-empty" {
        cause: "a course has no sessions",
        example: r#"{"course": {"sessions": 0, "joining": "any_time"}}"#,
        fix: "say how many sessions belong together, or leave the course out"
    }
    ActivityNoSessions = "activity.no-sessions" {
        cause: "an activity runs but nobody has said when",
        example: r#"{"status": "running", "sessions": []}"#,
        fix: "add its sessions, or set `any_time` where people can come whenever they like"
    }
    ActivityAgeRange = "activity.age-range" {
        cause: "the youngest age that may come is above the oldest",
        example: r#"{"eligibility": {"youngest": 65, "oldest": 18}}"#,
        fix: "swap the two, or correct them"
    }
    ActivityCapacity = "activity.capacity" {
        cause: "more places are free than there are",
        example: r#"{"capacity": {"places": 10, "free": 12}}"#,
        fix: "correct the figures"
    }
    ActivityGroupSize = "activity.group-size" {
        cause: "a group size is zero or below the usual number",
        example: r#"{"group": {"most": 8, "usual": 12}}"#,
        fix: "correct the figures"
    }
    ActivityPriceNegative = "activity.price-negative" {
        cause: "a price is below zero",
        example: r#"{"price": {"per_session": -100}}"#,
        fix: "give prices in pence, zero for free"
    }
    PartnerFundingDates = "partner.funding-dates" {
        cause: "a funding line ends before it starts",
        example: r#"{"starts": "2026-04-01", "ends": "2025-03-31"}"#,
        fix: "correct the dates"
    }
    PartnerFundingAmount = "partner.funding-amount" {
        cause: "an amount of funding is below zero",
        example: r#"{"amount": -1}"#,
        fix: "give the amount in pence"
    }
    PartnerFundingStages = "partner.funding-stages" {
        cause: "the stages of a funding line do not add up to 100 hundredths",
        example: r#"{"stages": [{"percent": 50}, {"percent": 30}]}"#,
        fix: "add the missing stage, or leave the stages out"
    }
    PartnerTrainingDates = "partner.training-dates" {
        cause: "training runs out before it was completed",
        example: r#"{"completed_on": "2026-05-01", "expires_on": "2025-05-01"}"#,
        fix: "correct the dates"
    }
    PlaceOutsideNationalGrid = "place.outside-national-grid" {
        cause: "a place is not on the National Grid, which covers Great Britain and the Isle of Man",
        example: "the National Grid place of a point in Belfast",
        fix: "use latitude and longitude; Ireland and the Channel Islands have grids of their own"
    }
    PlaceGridRefLetters = "place.grid-ref-letters" {
        cause: "a grid reference does not begin with the two letters of a square of the National Grid",
        example: r#"{"grid_ref": "J 338 740"}"#,
        fix: "write the letters first, such as `ST 309 882`; references of the Irish Grid are not read"
    }
    PlaceGridRefFigures = "place.grid-ref-figures" {
        cause: "a grid reference has no figures, or other signs among them",
        example: r#"{"grid_ref": "ST 309-882"}"#,
        fix: "write two to ten figures after the letters, such as `ST 309 882`"
    }
    PlaceGridRefUneven = "place.grid-ref-uneven" {
        cause: "the two halves of a grid reference have different numbers of figures",
        example: r#"{"grid_ref": "ST 309 88"}"#,
        fix: "write as many figures for the northing as for the easting"
    }
    PlaceGridRefTooLong = "place.grid-ref-too-long" {
        cause: "a grid reference has more than ten figures",
        example: r#"{"grid_ref": "ST 309123 882345"}"#,
        fix: "cut each half to five figures, which name a square of one metre"
    }
    PlacePostcodeColumns = "place.postcode-columns" {
        cause: "a file of postcodes lacks a column that is needed",
        example: "a directory without `oseast1m` and `osnrth1m`",
        fix: "give a file of the ONS Postcode Directory with its header, or use the loader for Code-Point Open"
    }
    PlacePostcodeRow = "place.postcode-row" {
        cause: "a row of a file of postcodes cannot be read",
        example: "`NP10 8YW,,east,185290`",
        fix: "nothing, if there are few; where most rows are bad, the file has another layout"
    }
    PlacePostcodeSource = "place.postcode-source" {
        cause: "a source of postcodes broke off before its end",
        example: "a download that stopped half way",
        fix: "fetch the file again"
    }
    PlacePostcodeFileKind = "place.postcode-file-kind" {
        cause: "bytes that should be a compact file of postcodes are something else",
        example: "the CSV file of the directory itself, or a compact file that went through a conversion of line ends",
        fix: "give a file written by `to_compact`; a CSV file goes to its loader"
    }
    PlacePostcodeFileVersion = "place.postcode-file-version" {
        cause: "a compact file of postcodes has a version that this library does not read",
        example: "a file written by a later version",
        fix: "write the file again with this version, or update the library"
    }
    PlacePostcodeFileDamaged = "place.postcode-file-damaged" {
        cause: "a compact file of postcodes is cut short, altered, or does not hold together",
        example: "a copy that stopped half way",
        fix: "copy or build the file again"
    }
    ClientIdentifiable = "client.identifiable" {
        cause: "a client's pseudonym has the form of an NHS number",
        example: r#"{"id": "943 476 5919"}"#,
        fix: "use a random or keyed pseudonym; an NHS number, also a hashed one, leads back to the person"
    }
    ClientAgeBand = "client.age-band" {
        cause: "an age band runs backwards or beyond 130",
        example: r#"{"age": {"from": 74, "to": 65}}"#,
        fix: "give the lower age first"
    }
    ClientInterestWeight = "client.interest-weight" {
        cause: "the weight of an interest is not from 1 to 5",
        example: r#"{"interests": [{"theme": "railways", "weight": 9}]}"#,
        fix: "use 1 for a little and 5 for above all"
    }
    ClientGoalImportance = "client.goal-importance" {
        cause: "the importance of a goal is not from 1 to 10",
        example: r#"{"goals": [{"words": "…", "importance": 0}]}"#,
        fix: "use 1 to 10, or leave it out"
    }
    ClientBudgetNegative = "client.budget-negative" {
        cause: "a budget is below zero",
        example: r#"{"budget": {"per_session": -1}}"#,
        fix: "use zero where it must be free"
    }
    ClientGroupLimit = "client.group-limit" {
        cause: "the largest group a client can manage is zero",
        example: r#"{"group_limit": 0}"#,
        fix: "count the client: one-to-one work is a group of two"
    }
    ClientRequirementElsewhere = "client.requirement-elsewhere" {
        cause: "a requirement names a barrier that the client's own fields decide",
        example: r#"{"requirements": [{"barrier": "financial.entry_price"}]}"#,
        fix: "fill in languages, travel, budget, group limit or need, and drop the requirement"
    }
    PolicyOutOfRange = "policy.out-of-range" {
        cause: "a figure of the policy is outside its range",
        example: r#"{"course_fit_percent": 150}"#,
        fix: "use a figure from the range named in the error"
    }
    ThemeId = "theme.id" {
        cause: "a theme is not named by words in lower case joined by `_`",
        example: r#"{"theme": "Mills & textiles"}"#,
        fix: "use a name of the vocabulary such as `mills_and_textiles`, or an extension `x-<organisation>:<slug>`"
    }
    ThemeDuplicate = "theme.duplicate" {
        cause: "two themes of one vocabulary have the same name",
        example: r#"[{"id": "gardens", …}, {"id": "gardens", …}]"#,
        fix: "give your own theme an extension name, `x-<organisation>:<slug>`"
    }
    ThemeBroader = "theme.broader" {
        cause: "the wider theme of a theme is missing, or is itself a part of it",
        example: r#"{"id": "x-gwent:bridge", "broader": "bridges"}"#,
        fix: "name a theme of the same vocabulary, or leave the field out"
    }
    ThemeWording = "theme.wording" {
        cause: "a theme has no words in any language, or two sets of words in the same one",
        example: r#"{"id": "x-gwent:bridge", "wordings": []}"#,
        fix: "give one set of words for each language, at least one"
    }
    ThemeCue = "theme.cue" {
        cause: "a cue of a theme has no word in it, or more than eight",
        example: r#"{"cues": ["…"]}"#,
        fix: "write the words or short phrases with which people speak of the theme"
    }
    ThemeWordsTooLong = "theme.words-too-long" {
        cause: "a text to be heard for themes is longer than 20,000 characters",
        example: "the whole record of a case instead of what the client said",
        fix: "pass what the client said about their interests, one conversation at a time"
    }
    ImportJsonSyntax = "import.json-syntax" {
        cause: "a file that should hold JSON does not follow its grammar",
        example: r#"{"name": "Mill walk",}"#,
        fix: "look at the line and column named; a comma too many, a missing quotation mark or a file cut short are the usual reasons"
    }
    ImportJsonType = "import.json-type" {
        cause: "a value is of another kind than its field takes",
        example: r#"{"horizon_weeks": "twelve"}"#,
        fix: "write the kind of value the error names: numbers without quotation marks, texts with them, lists in `[…]`"
    }
    ImportUnknownField = "import.unknown-field" {
        cause: "a record has a field that no such record has",
        example: r#"{"id": "hall", "name": "Village hall", "postcod": "NP10 8YW"}"#,
        fix: "correct the name of the field, or take the field out; nothing is dropped silently"
    }
    ImportMissingField = "import.missing-field" {
        cause: "a record lacks a field that every such record has",
        example: r#"{"sites": [{"id": "hall"}]}"#,
        fix: "add the field the error names"
    }
    ImportDuplicateKey = "import.duplicate-key" {
        cause: "a name stands twice in one object, so that one of the two values would be lost",
        example: r#"{"id": "hall", "id": "mill"}"#,
        fix: "keep one of the two; the error names both places"
    }
    ImportTooLarge = "import.too-large" {
        cause: "a file is larger than 64 mebibytes, a page of a feed, a map or a Bundle larger than 256, or a stream longer than the caller allows",
        example: "a directory with photographs in it",
        fix: "split it by area or into pages, and keep pictures out of it"
    }
    ImportTooDeep = "import.too-deep" {
        cause: "lists and objects are nested more than 64 deep",
        example: "[[[[…]]]]",
        fix: "check the program that wrote the file; no record nests as deep as that"
    }
    ImportTooMany = "import.too-many" {
        cause: "an object has more than 10,000 names, or a list more than 1,000,000 values",
        example: "[1, 2, 3, …]",
        fix: "split the file by area"
    }
    ImportEncoding = "import.encoding" {
        cause: "a text is not written in UTF-8",
        example: "a file saved as `Unicode` by an old editor",
        fix: "save the file as UTF-8"
    }
    ImportArchive = "import.archive" {
        cause: "a compressed file stands where its content should",
        example: "directory.json.gz, or an `.xlsx` workbook",
        fix: "unpack the file first; save each sheet of a workbook as CSV"
    }
    ImportSheetEmpty = "import.sheet-empty" {
        cause: "a sheet has no header row",
        example: "an empty file `sites.csv`",
        fix: "put the names of the columns into the first row, or leave the sheet out"
    }
    ImportColumnMissing = "import.column-missing" {
        cause: "a sheet lacks a column that it needs",
        example: "`sites.csv` without a column `name`",
        fix: "add the column; `docs/spreadsheets.md` lists what each sheet takes"
    }
    ImportColumnUnknown = "import.column-unknown" {
        cause: "a sheet has a column that no such sheet has",
        example: "`sites.csv` with a column `post code`",
        fix: "correct the name of the column, or take the column out; nothing is dropped silently"
    }
    ImportColumnTwice = "import.column-twice" {
        cause: "two columns of a sheet have the same name",
        example: "`id,name,name`",
        fix: "keep one of the two"
    }
    ImportQuoteUnclosed = "import.quote-unclosed" {
        cause: "a quotation mark opens in a sheet and never closes, so that the rest of the file is one cell",
        example: "`mill,\"The old mill`",
        fix: "close the quotation mark; one inside a cell is written twice"
    }
    ImportRowRagged = "import.row-ragged" {
        cause: "a row has more cells than the header, or fewer",
        example: "`id,name` and then `mill,The mill,Newport`",
        fix: "put cells with commas into quotation marks; spreadsheet programs do so by themselves"
    }
    ImportCellMissing = "import.cell-missing" {
        cause: "a cell is empty that every such row needs",
        example: "a row of `activities.csv` without a `partner`",
        fix: "fill the cell, or take the row out"
    }
    ImportCellFormat = "import.cell-format" {
        cause: "a cell holds something else than its column takes",
        example: "`every other Tuesday` under `days`",
        fix: "write it as the error says; `docs/spreadsheets.md` has examples for every column"
    }
    ImportCellsContradict = "import.cells-contradict" {
        cause: "two cells of a row cannot both be true, or one of them says nothing without the other",
        example: "`fortnightly` with an `interval` of 3",
        fix: "keep one of the two, or fill in the other"
    }
    ImportRowsFaulty = "import.rows-faulty" {
        cause: "rows of a spreadsheet are faulty, and all or nothing was asked for",
        example: "one postcode of three hundred is wrong",
        fix: "put right what the list of findings names, or ask for the good rows alone"
    }
    ImportRecoded = "import.recoded" {
        cause: "a sheet was written in Windows-1252 and read as such",
        example: "a sheet saved as `CSV (comma delimited)` by an older spreadsheet program",
        fix: "nothing, where names and pound signs look right; otherwise save it as `CSV UTF-8`"
    }
    ImportDelimiter = "import.delimiter" {
        cause: "a sheet separates its cells by semicolons or tabs and was read as such",
        example: "`id;name;kind`",
        fix: "nothing, where the columns came out right"
    }
    ImportNotCarried = "import.not-carried" {
        cause: "a directory holds something that spreadsheets have no place for",
        example: "training records of a partner",
        fix: "keep the JSON file beside the sheets; what is named would be lost by reading the sheets again"
    }
    ImportUnnamed = "import.unnamed" {
        cause: "a row of a list of places has no name",
        example: "a listed building with a grade and a point alone",
        fix: "name it, or say in the options what such places are called"
    }
    ImportUnplaced = "import.unplaced" {
        cause: "a row of a list of places does not say where it is in a way that can be read",
        example: "four eastings in one cell",
        fix: "give latitude and longitude, easting and northing, or a grid reference"
    }
    ImportSamePlace = "import.same-place" {
        cause: "two rows of a list of places have the same name and the same point",
        example: "a church that stands in two layers of a list",
        fix: "keep one of the two, unless they are two things"
    }
    SmallAreaTwice = "small-area.twice" {
        cause: "two small areas have the same code",
        example: "a table of deprivation with `E01000001` in two rows",
        fix: "keep one of the two; a table for each year or figure is joined to the others by code"
    }
    SmallAreaRange = "small-area.range" {
        cause: "a figure of a small area is outside what it can be",
        example: "a decile of 11, a rank of 0, a population of -3",
        fix: "look at the column: deciles go from 1 to 10, ranks from 1, populations from 0"
    }
    GapGrid = "gap.grid" {
        cause: "a grid to look for gaps on cannot be laid out",
        example: "cells 10 metres wide, or the north-east corner given first",
        fix: "give cells from 100 metres to 100 kilometres, the south-west corner first, and no more than 20,000 of them"
    }
    CatalogueBuiltinBarrier = "catalogue.builtin-barrier" {
        cause: "a directory defines a barrier that is built in",
        example: r#"{"barriers": [{"kind": "physical.step_free_entrance", "waivable": true}]}"#,
        fix: "define barriers of your own as `x-<organisation>:<slug>`; what meets a built-in barrier is the same everywhere"
    }
    ReferralNotBegun = "referral.not-begun" {
        cause: "a referral was to go on that had not begun, or was to begin with something else",
        example: "`confirm` as the first event",
        fix: "begin with `identify`"
    }
    ReferralBegun = "referral.begun" {
        cause: "a referral was to begin twice",
        example: "`identify` as the second event",
        fix: "begin another referral for another activity; a referral has one client and one choice"
    }
    ReferralClosed = "referral.closed" {
        cause: "something was to happen to a referral that has ended",
        example: "`offer` after `withdraw`",
        fix: "begin a new referral, and name this one in `continues`"
    }
    ReferralIllegalTransition = "referral.illegal-transition" {
        cause: "the event cannot happen in this state",
        example: "`confirm` in `offered`",
        fix: "record one of the events the error lists as allowed"
    }
    ReferralWrongRole = "referral.wrong-role" {
        cause: "somebody in this role may not record the event",
        example: "`address_barrier` by a link worker",
        fix: "let the right side say it; who writes it down for them is named in `recorded_by`"
    }
    ReferralWrongProvider = "referral.wrong-provider" {
        cause: "somebody spoke for the provider who is not of the chosen activity's",
        example: "`accept` by another partner",
        fix: "name the partner who runs the activity, or one who delivers it too"
    }
    ReferralConsentMissing = "referral.consent-missing" {
        cause: "a consent that is needed was not given, was taken back, or has ended",
        example: "`offer` without `share_minimum`",
        fix: "ask the client, and record `give_consent` with the scope the error names"
    }
    ReferralGate = "referral.gate" {
        cause: "a place was to be confirmed while something still stands in the way",
        example: "`confirm` while the ramp is missing",
        fix: "settle everything the error lists, one by one"
    }
    ReferralBarrierOpen = "referral.barrier-open" {
        cause: "a barrier is open",
        example: "`physical.step_free_entrance` with nothing arranged",
        fix: "let the provider address it, the client waive it where that is allowed, or a check find that it is none"
    }
    ReferralBarrierNotAccepted = "referral.barrier-not-accepted" {
        cause: "the provider has committed to something, and the client has not accepted it",
        example: "a ramp is promised, and nobody has asked the client",
        fix: "ask the client, and record `accept_accommodation` or `reopen_barrier`"
    }
    ReferralBarrierNotOpen = "referral.barrier-not-open" {
        cause: "a barrier that is settled was to be settled again",
        example: "`waive_barrier` after `accept_accommodation`",
        fix: "nothing is needed; to change how it is settled, open it again first"
    }
    ReferralBarrierUnknown = "referral.barrier-unknown" {
        cause: "the referral has no such barrier",
        example: "`address_barrier` for a barrier nobody has opened",
        fix: "look at the barriers of the view; add it with `add_barrier` if it stands in the way"
    }
    ReferralNothingToAccept = "referral.nothing-to-accept" {
        cause: "the client was to accept what nobody has promised, or has accepted it already",
        example: "`accept_accommodation` before `address_barrier`",
        fix: "let the provider address the barrier first"
    }
    ReferralTitleMissing = "referral.title-missing" {
        cause: "a commitment names no role at the provider",
        example: r#"`{"role": "provider", "id": "p-1", "partner": "friends"}`"#,
        fix: "give the actor a `title`, such as `learning officer`"
    }
    ReferralStaleVersion = "referral.stale-version" {
        cause: "something was said of an earlier version of the activity, or of another activity",
        example: "a commitment for the room used before the move",
        fix: "look at the activity as it is now, and say it again with the new version"
    }
    ReferralAccommodationUnfit = "referral.accommodation-unfit" {
        cause: "the accommodation cannot remove the barrier",
        example: "`large_print` for steps at the entrance",
        fix: "choose one of the ways out of the barrier, or an extension of your programme"
    }
    ReferralCoverage = "referral.coverage" {
        cause: "a commitment covers no session",
        example: r#"`"first_sessions": 0`"#,
        fix: "leave the field out for every session, or name at least the first"
    }
    ReferralEvidence = "referral.evidence" {
        cause: "evidence is of a day to come, or past the shelf life of its kind",
        example: "a statement from a year ago",
        fix: "ask or look again, and give the day of that"
    }
    ReferralEvidenceWeak = "referral.evidence-weak" {
        cause: "a link worker found by hearsay that something is no barrier",
        example: "`find_no_barrier` with a statement",
        fix: "visit or survey the place, or let the provider's side say so"
    }
    ReferralNotWaivable = "referral.not-waivable" {
        cause: "the client was to waive a barrier that cannot be waived",
        example: "`waive_barrier` for `physical.step_free_entrance`",
        fix: "address it, or check that it is none"
    }
    ReferralWordsMissing = "referral.words-missing" {
        cause: "a waiver has no words of the client",
        example: r#"`"words": " "`"#,
        fix: "write down what the client said"
    }
    ReferralNoSuchQuestion = "referral.no-such-question" {
        cause: "an answer was given to a question that is not open",
        example: "`answer_question` twice",
        fix: "look at the open questions of the view"
    }
    ReferralLinkWorkerOnly = "referral.link-worker-only" {
        cause: "somebody else answered a question that only a link worker may answer",
        example: "the provider answers about its own safeguarding record",
        fix: "let a link worker look, and answer"
    }
    ReferralQuestionOpen = "referral.question-open" {
        cause: "a question is open",
        example: "nobody has seen a safeguarding record",
        fix: "ask, and record `answer_question`, or look again with `recheck`"
    }
    ReferralRecheckNeeded = "referral.recheck-needed" {
        cause: "nobody has looked at the activity for too long",
        example: "a confirmation six weeks after the shortlist",
        fix: "propose the activity again, and record `recheck`"
    }
    ReferralUnsuitable = "referral.unsuitable" {
        cause: "the activity does not suit the client",
        example: "the choice of an activity with the verdict `unsuitable`",
        fix: "choose another"
    }
    ReferralNotChosen = "referral.not-chosen" {
        cause: "no activity has been chosen",
        example: "a referral at its shortlist",
        fix: "let the client choose"
    }
    ReferralNotOnShortlist = "referral.not-on-shortlist" {
        cause: "the activity chosen is not on the shortlist",
        example: "`choose` with an id from another list",
        fix: "shortlist it first"
    }
    ReferralOtherActivity = "referral.other-activity" {
        cause: "a match or stamp is of another activity",
        example: "`recheck` with the proposal of another activity",
        fix: "propose the activity the client chose"
    }
    ReferralDate = "referral.date" {
        cause: "a day or moment lies on the wrong side of the event",
        example: "a session recorded before it took place",
        fix: "check the day, and the clock of the device"
    }
    ReferralPosition = "referral.position" {
        cause: "a place on a waiting list is below 1",
        example: r#"`"position": 0`"#,
        fix: "count from 1"
    }
    ReferralReason = "referral.reason" {
        cause: "the reason belongs to another side",
        example: "`decline` with `not_interested`",
        fix: "use a reason of the side that decides"
    }
    ReferralAmount = "referral.amount" {
        cause: "a figure or answer is missing or out of its range",
        example: r#"`"wellbeing": 11`"#,
        fix: "costs are not negative, wellbeing is 0 to 10, and whoever was reached has an answer"
    }
    ReferralSessionRecorded = "referral.session-recorded" {
        cause: "a session was recorded twice, with different outcomes",
        example: "`attended` after `no_notice` for one day",
        fix: "use `correct_session` where the first was wrong"
    }
    ReferralNoSuchSession = "referral.no-such-session" {
        cause: "a session was to be corrected that is not recorded, or nobody has come to any",
        example: "`complete` before anybody attended",
        fix: "record the session first; what nobody came to ends early"
    }
    ReferralNoSuchFeedback = "referral.no-such-feedback" {
        cause: "there is no such feedback",
        example: "`read_feedback` with an unknown id",
        fix: "use the id of the event `give_feedback`"
    }
    ReferralNoSuchConcern = "referral.no-such-concern" {
        cause: "there is no such concern",
        example: "`read_concern` with an unknown id",
        fix: "use the id of the event `raise_concern`"
    }
    ReferralConcernUnread = "referral.concern-unread" {
        cause: "a concern about safety is unread",
        example: "`complete` while a concern waits",
        fix: "read it, and record `read_concern`"
    }
    ReferralConflictOpen = "referral.conflict-open" {
        cause: "two histories disagree, and nobody has decided",
        example: "two devices recorded different choices",
        fix: "decide, and record `resolve_conflict`"
    }
    ReferralNoSuchConflict = "referral.no-such-conflict" {
        cause: "there is no such open conflict",
        example: "`resolve_conflict` twice",
        fix: "look at the conflicts of the view"
    }
    ReferralConflictingEvents = "referral.conflicting-events" {
        cause: "two devices recorded what cannot both be true",
        example: "`attended` on one and `no_notice` on the other",
        fix: "decide which is true, record it, and record `resolve_conflict`"
    }
    ReferralExitMissing = "referral.exit-missing" {
        cause: "a referral was to be completed without a next step",
        example: "`complete` without `plan_exit`",
        fix: "plan what comes next, or that the person takes no further step"
    }
    ReferralNextStepUnchecked = "referral.next-step-unchecked" {
        cause: "nobody has checked that the next step can be paid and reached, or it cannot",
        example: "`complete` straight after `plan_exit`",
        fix: "record `check_next_step`, and complete once both are yes"
    }
    ReferralAttempts = "referral.attempts" {
        cause: "a referral was to be closed as unreached after too few attempts",
        example: "`close_unreached` after one call",
        fix: "try again, and record each attempt with `record_contact`"
    }
    ReferralFollowUpRecorded = "referral.follow-up-recorded" {
        cause: "a follow-up was recorded twice",
        example: "`month_3` twice",
        fix: "nothing is needed; each point is asked once"
    }
    ReferralFollowUpEarly = "referral.follow-up-early" {
        cause: "a follow-up was recorded before it was due",
        example: "`month_6` after three months",
        fix: "wait until the day the view names"
    }
    ReferralOutlivesFunding = "referral.outlives-funding" {
        cause: "the course goes on after its money ends",
        example: "funding until March, sessions until June",
        fix: "speak with the provider before the place is offered"
    }
    ReferralOtherReferral = "referral.other-referral" {
        cause: "an event belongs to another referral",
        example: "a history with events of two referrals",
        fix: "keep histories apart by the id of their referral"
    }
    ReferralEventDiffers = "referral.event-differs" {
        cause: "two different events have the same id",
        example: "a device that counts its events from 1",
        fix: "give each event an id of its own, such as a UUID"
    }
    ReferralNotOnHead = "referral.not-on-head" {
        cause: "an event was recorded after others than the last ones here",
        example: "an event from a device that was offline",
        fix: "merge the two histories"
    }
    ReferralHistoryIncomplete = "referral.history-incomplete" {
        cause: "an event comes after one that is not there",
        example: "half of a history",
        fix: "bring the whole history together"
    }
    ReferralHistoryCircular = "referral.history-circular" {
        cause: "events name each other as the earlier one",
        example: "a damaged history",
        fix: "restore the history from a device or a backup that has it whole"
    }
    PartnerCostDates = "partner.cost-dates" {
        cause: "a committed cost ends before it is first due",
        example: r#"{"every": "monthly", "from": "2026-04-01", "until": "2026-03-31"}"#,
        fix: "correct the dates, or leave `until` out where the cost goes on"
    }
    PartnerCostAmount = "partner.cost-amount" {
        cause: "a committed cost is below zero",
        example: r#"{"label": "rent", "amount": -1}"#,
        fix: "give the amount in pence; money that comes in is a funding line"
    }
    PartnerReserveAmount = "partner.reserve-amount" {
        cause: "the money in hand is below zero",
        example: r#"{"reserve": {"amount": -1, "as_of": "2026-11-01"}}"#,
        fix: "give the amount in pence; what is owed is a committed cost"
    }
    PlacesFull = "places.full" {
        cause: "every place of the activity is held or confirmed",
        example: "a second hold where there is one place",
        fix: "put the person on the waiting list, or ask the provider for another place"
    }
    PlacesUnknown = "places.unknown" {
        cause: "nobody has said how many places the activity has",
        example: "a hold before any `set`",
        fix: "let the provider say how many places there are"
    }
    PlacesQueue = "places.queue" {
        cause: "somebody else has been waiting longer",
        example: "a hold for the second in the queue",
        fix: "hold the place for the first, or say in `overtakes` why they are passed over"
    }
    PlacesNotHeld = "places.not-held" {
        cause: "no place is held for the referral, or the hold has ended",
        example: "`take` after the hold ran out",
        fix: "hold a place first"
    }
    PlacesProviderOnly = "places.provider-only" {
        cause: "somebody else than the provider said how many places there are",
        example: "`set` by a link worker",
        fix: "let the provider say so; who writes it down is named in `recorded_by`"
    }
    PlacesOtherActivity = "places.other-activity" {
        cause: "an event about the places of another activity",
        example: "an event of activity `b` in the history of `a`",
        fix: "keep the histories apart by activity"
    }
    StoreVersion = "store.version" {
        cause: "a stream has other entries by now than those the caller decided upon",
        example: "two people record the next step of one referral at the same time",
        fix: "read the stream again and decide anew"
    }
    StoreEntryDiffers = "store.entry-differs" {
        cause: "a stream holds an entry of the same id with other bytes",
        example: "two events of one referral that were both given the id `e-7`",
        fix: "give every event an id of its own; what is recorded is never changed, only added to"
    }
    StoreSubject = "store.subject" {
        cause: "a stream that belongs to one subject, or to none, is written to in the name of another",
        example: "a referral of one client that is continued for another",
        fix: "begin a stream of its own for every client"
    }
    StoreErased = "store.erased" {
        cause: "the subject was erased, and somebody wants to read or to keep something about them",
        example: "the import of an old file that still holds somebody who asked to be erased",
        fix: "take them out of what is imported; a new client needs a new pseudonym"
    }
    StoreEntryTooLarge = "store.entry-too-large" {
        cause: "an entry has more than 512 KiB",
        example: "a scanned letter inside an event",
        fix: "keep large documents elsewhere and record where"
    }
    StoreStreamUnknown = "store.stream-unknown" {
        cause: "a list of streams is to go on from a name that no stream has",
        example: "a cursor of another store",
        fix: "begin the list anew, or go on from `next` of the page before"
    }
    StoreNoFile = "store.no-file" {
        cause: "a store in memory is asked for something that needs a file",
        example: "a backup of a store in memory",
        fix: "use a store in a file"
    }
    StoreErasureFormat = "store.erasure-format" {
        cause: "a text is not an erasure of this store",
        example: "erasures that another store gave out",
        fix: "pass the texts as this store gave them out, or the one it is a copy of; nobody was erased"
    }
    StoreHeadFormat = "store.head-format" {
        cause: "a text is not the head of a history",
        example: "`fp1:12` without a hash",
        fix: "pass the text as the store gave it out"
    }
    StoreHeadLost = "store.head-lost" {
        cause: "a history does not hold what it held when a head was given out",
        example: "a file that was replaced by its backup of last week",
        fix: "find out which copy is the newest before anything more is recorded"
    }
    StoreResidue = "store.residue" {
        cause: "bytes of an erased subject are still in a file",
        example: "another program keeps the store open for reading while somebody is erased",
        fix: "close the other readers, make room if the disk is full, and erase again; the key is destroyed already"
    }
    StoreTooNew = "store.too-new" {
        cause: "a store was written by a newer version of this library",
        example: "a file that was opened once with next year's version",
        fix: "update the library; nothing was written to the file"
    }
    StoreNotAStore = "store.not-a-store" {
        cause: "a file is not a store of this library",
        example: "a photograph, or the database of another program",
        fix: "check which file was meant; nothing was written to it"
    }
    StoreDamaged = "store.damaged" {
        cause: "what is read from a store is not what was recorded",
        example: "a failing disk, or somebody who edited the file",
        fix: "leave the file as it is, make a copy, and salvage what can be read into a new store"
    }
    StoreWrongKey = "store.wrong-key" {
        cause: "a store was written with another key",
        example: "the key of another device, or one from before a rotation",
        fix: "pass the key the store was made with or last rotated to"
    }
    StoreSettings = "store.settings" {
        cause: "a setting that protects the store does not hold",
        example: "a build of SQLite without secure deletion",
        fix: "use the SQLite that comes with this library"
    }
    StoreBusy = "store.busy" {
        cause: "another program was writing to the store all the time",
        example: "a backup tool that keeps a store locked",
        fix: "try again; nothing was changed"
    }
    StoreForked = "store.forked" {
        cause: "a store is used in another process than the one that opened it",
        example: "a worker that was forked after the store was opened",
        fix: "open the store in each process by itself"
    }
    StorePoisoned = "store.poisoned" {
        cause: "a write failed half-way, and what stands in the file is not known",
        example: "a disk that was unplugged",
        fix: "open the store again and repeat the last batch; what is there already is not kept twice"
    }
    StoreFull = "store.full" {
        cause: "there is no room left to write",
        example: "a full disk",
        fix: "free some room and try again; nothing was half kept, and reading still works"
    }
    StoreExists = "store.exists" {
        cause: "something stands already where a new file is to be written",
        example: "a backup to the name of yesterday's",
        fix: "choose another name; nothing is ever overwritten"
    }
    StoreReadOnly = "store.read-only" {
        cause: "a store that was opened for reading alone is to be changed",
        example: "an append to a copy opened for inspection",
        fix: "open it for writing"
    }
    StoreInaccessible = "store.inaccessible" {
        cause: "the operating system does not let the store be read or written",
        example: "a folder that does not exist, or a file of another user",
        fix: "check that the folder exists and who may write to it"
    }
    StoreRandomness = "store.randomness" {
        cause: "the operating system gave no random numbers",
        example: "a sandbox without access to them",
        fix: "let the program use the system's random numbers; nothing is encrypted without"
    }
    ReferralUnknown = "referral.unknown" {
        cause: "there is no such referral",
        example: "a view of an id nobody has begun",
        fix: "look at the id; the first event of a referral begins it"
    }
    StoreEvent = "store.event" {
        cause: "an entry of the store is no event this version can read",
        example: "a casebook opened by an older version of the library",
        fix: "open it with the version that wrote it"
    }
    FhirLeftOut = "fhir.left-out" {
        cause: "something of a referral does not go along into FHIR",
        example: "concerns, where the client agreed to share the minimum alone",
        fix: "nothing, where that is meant; otherwise ask the client for the consent that covers it"
    }
    FhirNotYetSent = "fhir.not-yet-sent" {
        cause: "a referral that was not offered to anybody is to be written as a plan of the Booking and Referral Standard",
        example: "style `plan` for a referral in `shortlisted`",
        fix: "offer the referral first, or write it in the style `order`"
    }
    FhirScoreFormat = "fhir.score-format" {
        cause: "the score of a measure is not a decimal number",
        example: r#"{"instrument": "swemwbs", "point": "start", "on": "2026-11-23", "score": "21,54"}"#,
        fix: "write digits with a point: `21.54`"
    }
    FhirOutcomeTwice = "fhir.outcome-twice" {
        cause: "one measure stands twice for one point and day",
        example: "two readings of `ons4` at `start` on 2026-11-23",
        fix: "keep the reading that counts"
    }
    CalendarNone = "calendar.none" {
        cause: "a file that should hold a calendar holds none",
        example: "a web page saved as `sessions.ics`",
        fix: "save the calendar itself; its first line is `BEGIN:VCALENDAR`"
    }
    CalendarLine = "calendar.line" {
        cause: "a line of a calendar cannot be read as name, parameters, colon and value",
        example: "`SUMMARY Mill walk` without a colon",
        fix: "look at the line and column named; a line broken without a space at the beginning of the next one is the usual reason"
    }
    CalendarNesting = "calendar.nesting" {
        cause: "the beginnings and ends of a calendar's parts do not belong together",
        example: "`BEGIN:VEVENT` without `END:VEVENT` in a file cut short",
        fix: "fetch the file again; what is not closed is left out"
    }
    CalendarMissing = "calendar.missing" {
        cause: "an event of a calendar lacks a property that it needs",
        example: "an event without `DTSTART`",
        fix: "add the property the finding names; the event is left out until then"
    }
    CalendarTwice = "calendar.twice" {
        cause: "a property that stands once in an event stands twice, or two events have the same `UID`",
        example: "two lines `DTSTART`",
        fix: "keep one of the two; the finding says which one counts"
    }
    CalendarContradiction = "calendar.contradiction" {
        cause: "two properties of a calendar cannot both be true",
        example: "`DTEND` before `DTSTART`",
        fix: "keep one of the two; the finding says what was taken"
    }
    CalendarTime = "calendar.time" {
        cause: "a day or a moment of a calendar cannot be read, or the calendar has no such day",
        example: "`DTSTART:2026-02-30 10:00`",
        fix: "write `20260228T100000`, with `Z` for UTC or with a `TZID`"
    }
    CalendarDuration = "calendar.duration" {
        cause: "a duration of a calendar cannot be read",
        example: "`DURATION:2h`",
        fix: "write `PT2H`, `PT90M` or `P1D`"
    }
    CalendarZone = "calendar.zone" {
        cause: "a time zone of a calendar is not known, so that the moment is not known either",
        example: "`DTSTART;TZID=Customized Time Zone:20260105T100000`",
        fix: "use the name of the zone database, `Europe/London`; the event is left out until then"
    }
    CalendarZoneAssumed = "calendar.zone-assumed" {
        cause: "a moment of a calendar names no time zone, or names it in the way of one program, and was read as stated",
        example: "`DTSTART:20260105T100000`",
        fix: "nothing, where the hours came out right; otherwise write the time zone"
    }
    CalendarRule = "calendar.rule" {
        cause: "the rule by which an event repeats cannot be read",
        example: "`RRULE:FREQ=WEEKLY;BYDAY=Tuesday`",
        fix: "write the rule as RFC 5545 has it: `FREQ=WEEKLY;BYDAY=TU`; the event is left out until then"
    }
    CalendarRuleUnsupported = "calendar.rule-unsupported" {
        cause: "an event repeats in a way that no timetable of sessions can hold",
        example: "`RRULE:FREQ=HOURLY`",
        fix: "enter the sessions one by one; the event is left out until then"
    }
    CalendarRuleExpanded = "calendar.rule-expanded" {
        cause: "an event repeats in a way that a timetable has no rule for, so its sessions were written out one by one",
        example: "`RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1`",
        fix: "read the calendar again before the last day the finding names"
    }
    CalendarCut = "calendar.cut" {
        cause: "sessions were written out as far as the horizon or the limit, and there are more",
        example: "an event that repeats every day for ever",
        fix: "read or write the calendar again later, or with a longer horizon"
    }
    CalendarStartOffRule = "calendar.start-off-rule" {
        cause: "the first session of an event does not lie on a day of its own rule",
        example: "a Tuesday under `BYDAY=MO`",
        fix: "check the rule; the first session was taken in as one more"
    }
    CalendarOverride = "calendar.override" {
        cause: "a change to one session belongs to no session, or changes all that follow",
        example: "`RECURRENCE-ID;RANGE=THISANDFUTURE`",
        fix: "enter the new timetable as an event of its own; the finding says what was taken"
    }
    CalendarTooLong = "calendar.too-long" {
        cause: "an event lasts longer than one session can",
        example: "a festival from Friday noon to Sunday noon as one event",
        fix: "enter the hours of every day"
    }
    CalendarHourTwice = "calendar.hour-twice" {
        cause: "a session begins or ends in the second of the two hours that clocks in autumn show twice",
        example: "`DTSTART:20261025T013000Z`",
        fix: "check the time; the session is left out"
    }
    CalendarText = "calendar.text" {
        cause: "a text of a calendar is escaped in a way that RFC 5545 does not know",
        example: "`SUMMARY:Mill\\: a walk`",
        fix: "nothing, where the text came out right"
    }
    CalendarNoSessions = "calendar.no-sessions" {
        cause: "there is no session to write into a calendar",
        example: "an activity that can be done at any time",
        fix: "choose other days, or write no calendar"
    }
    CalendarNotConfirmed = "calendar.not-confirmed" {
        cause: "a referral has no place confirmed, so there are no sessions of the client's own",
        example: "a calendar for a referral that is on the waiting list",
        fix: "confirm the place first, or write the activity's calendar"
    }
    MapGeometry = "map.geometry" {
        cause: "the shape of a feature cannot be read",
        example: r#"`"coordinates": ["-2.99", "51.58"]`"#,
        fix: "write `[longitude, latitude]`, numbers without quotation marks; a ring has four positions at least and ends where it begins"
    }
    MapReference = "map.reference" {
        cause: "a map is in a coordinate reference system that is not read",
        example: r#"`"crs": {"type": "name", "properties": {"name": "EPSG:3857"}}`"#,
        fix: "convert the map to WGS84; the British National Grid, EPSG:27700, is taken too"
    }
    MapSwapped = "map.swapped" {
        cause: "the coordinates of a feature are written latitude first",
        example: r#"`"coordinates": [51.58, -2.99]`"#,
        fix: "write `[longitude, latitude]`; the finding says whether the place was kept"
    }
    MapShape = "map.shape" {
        cause: "a place is drawn as a line or an area, and a point within stands for it",
        example: "a park drawn as a polygon",
        fix: "nothing, where one point is enough; otherwise give the entrance"
    }
    MapCollection = "map.collection" {
        cause: "a file holds JSON and no map",
        example: "a single geometry without properties",
        fix: "give a `FeatureCollection`, a `Feature`, or what the Overpass service answers with `out center`"
    }
    MapTag = "map.tag" {
        cause: "a tag of OpenStreetMap has a value that is not understood",
        example: "`wheelchair=ramp round the back`",
        fix: "look at the place; what is not understood stays unknown"
    }
    MapTagContradiction = "map.tag-contradiction" {
        cause: "two tags of OpenStreetMap say different things of the same feature",
        example: "`ramp=no` beside `ramp:wheelchair=yes`",
        fix: "look at the place; the more cautious answer counts"
    }
    MapHours = "map.hours" {
        cause: "hours of opening are written in a way that is not understood, wholly or in part",
        example: "`opening_hours=dawn-dusk`",
        fix: "enter the hours by hand; the text is kept"
    }
    FeedRecord = "feed.record" {
        cause: "a record of a feed cannot be used",
        example: "a `ScheduledSession` without a start",
        fix: "look at the place named; the record is left out and all others are kept"
    }
    FeedReference = "feed.reference" {
        cause: "a record of a feed points to one that is not there",
        example: "a `ScheduledSession` whose `superEvent` is on another page",
        fix: "put the pages of the feeds together before reading them"
    }
    FeedAssumed = "feed.assumed" {
        cause: "something that a directory needs is not in the feed, and was filled in as stated",
        example: "a session series without an organiser",
        fix: "nothing, where it came out right; otherwise ask the provider"
    }
    FeedNotCarried = "feed.not-carried" {
        cause: "something of a feed has no place in a directory",
        example: "`genderRestriction` for men only",
        fix: "read the finding before anybody is sent there"
    }
    OpenReferralNoServices = "open-referral.no-services" {
        cause: "a text of an Open Referral feed holds no service",
        example: "the answer to `GET /taxonomies`",
        fix: "give the answers to `GET /services`, page by page, or to `GET /services/{id}`; what was given is kept"
    }
    OpenReferralFormat = "open-referral.format" {
        cause: "an address of the web, an e-mail address, a moment or a date of a feed is not written as one",
        example: r#"{"url": "example_counselling"}"#,
        fix: "have the publisher put it right; it is kept and written back, and fingerpost makes no use of it"
    }
    OpenReferralNull = "open-referral.null" {
        cause: "a field of a feed holds `null`, which the standard does not allow",
        example: r#"{"email": null}"#,
        fix: "leave the field out; it counts as left out"
    }
    OpenReferralCounts = "open-referral.counts" {
        cause: "a page of a feed gives another number of services than it has",
        example: r#"{"total_items": 31, "size": 31, "contents": ["…128 services"]}"#,
        fix: "nothing has to be done: counts are never trusted, and what is there is read"
    }
    OpenReferralRepeated = "open-referral.repeated" {
        cause: "a page or a service of a feed is given twice, in the same words",
        example: "the last page of a feed, answered again to whoever asks for the next",
        fix: "nothing has to be done: it counts once"
    }
    OpenReferralContradicted = "open-referral.contradicted" {
        cause: "a feed says two things of one service, organisation or location",
        example: "two services with one id and two names",
        fix: "ask the publisher which holds; the later one is used, and the earlier one kept beside it"
    }
    OpenReferralProvider = "open-referral.provider" {
        cause: "a feed does not say who provides a service, or names an organisation that it describes nowhere",
        example: r#"{"id": "1", "name": "Advice", "status": "active"}"#,
        fix: "find out who provides it before somebody is referred; the activity stands under a partner that is named so"
    }
    OpenReferralNotSaid = "open-referral.not-said" {
        cause: "a feed does not say what every activity has to: what kind it is, for which Open Referral has no field, or \
            where it takes place",
        example: "a service without a location",
        fix: "choose a kind, and say whether people come to a site; until then the kind is `x-open-referral:service`, and it \
            counts as held at a site"
    }
    OpenReferralSchedule = "open-referral.schedule" {
        cause: "a schedule of a feed does not say on which days it holds, or says so in a way that cannot be followed",
        example: r#"{"freq": "WEEKLY", "interval": 2, "byday": "TU"}"#,
        fix: "give `dtstart` and `byday`; until then nobody knows when it takes place, and it will be asked for"
    }
    OpenReferralLapsed = "open-referral.lapsed" {
        cause: "what a feed says was valid until a day that has passed",
        example: r#"{"valid_to": "2022-12-31"}"#,
        fix: "ask whether it still holds; it counts as unknown, not as ended"
    }
    OpenReferralOffset = "open-referral.offset" {
        cause: "a time of a feed carries an offset from Greenwich, or a schedule a time zone",
        example: r#"{"opens_at": "09:00:00Z"}"#,
        fix: "leave it out: times are those on the wall; say in the options where a feed means it"
    }
    OpenReferralCost = "open-referral.cost" {
        cause: "an amount of a feed cannot be told to be the price of a session or of the whole course, or for whom it is",
        example: r#"{"amount": 12, "amount_description": "per month"}"#,
        fix: "say `per session` or `for the whole course`; until then the price is unknown"
    }
    OpenReferralCurrency = "open-referral.currency" {
        cause: "an amount of a feed is in another currency than pounds",
        example: r#"{"amount": 5, "currency": "eur"}"#,
        fix: "give the price in pounds; until then it is unknown"
    }
    OpenReferralArea = "open-referral.area" {
        cause: "a feed says whom a service is for, or for which area, in words that nothing known of a client can be compared with",
        example: r#"{"service_areas": [{"name": "Anyone who lives near the river, on either side of it. Ask us."}]}"#,
        fix: "name areas as clients' areas are named; until then it is unknown who may come"
    }
    OpenReferralLanguage = "open-referral.language" {
        cause: "it cannot be told which language a feed means",
        example: r#"{"languages": [{"id": "2989d3ed"}]}"#,
        fix: "give its `code`: `cy`, `en`"
    }
    OpenReferralPlace = "open-referral.place" {
        cause: "a location of a feed lies outside the United Kingdom, or cannot be told from others",
        example: r#"{"country": "US"}"#,
        fix: "check the address; the site comes without what could not be used"
    }
    OpenReferralExtension = "open-referral.extension" {
        cause: "what fingerpost once added to a feed does not fit what the feed says now",
        example: "a service whose name was changed by hand, with `fingerpost` beside it",
        fix: "nothing has to be done: what the feed says goes before what was added"
    }
    OpenReferralNotCarried = "open-referral.not-carried" {
        cause: "a record holds something that Open Referral has no field for, and the extension is left out",
        example: "the themes of an activity",
        fix: "write with the extension, or keep the directory beside the feed"
    }
    OpenReferralAdjusted = "open-referral.adjusted" {
        cause: "a value was written differently, because the published schema would refuse it as it is",
        example: "an id that is no UUID",
        fix: "nothing has to be done: the value itself stands in the extension, and is read back from there"
    }
    FhirActionsUnclear = "fhir.actions-unclear" {
        cause: "a message to a practice names no actions and does not say that there are none, or does both",
        example: r#"{"actions": [], "no_actions": false}"#,
        fix: "name the actions, or say `no_actions`"
    }
    FhirRisksUnclear = "fhir.risks-unclear" {
        cause: "what a message says about risks contradicts itself, or the concerns of the referral",
        example: "no risks known, where a worry about safety was raised",
        fix: "name the risks, or leave the statement out where nobody knows"
    }
    FhirMessageGap = "fhir.message-gap" {
        cause: "the information standard asks for something that the message does not have",
        example: "the code of the practice",
        fix: "give it where it is known; the receiver sees what is missing"
    }
    FhirNoResource = "fhir.no-resource" {
        cause: "a file, or an entry of a Bundle, is JSON and no resource of FHIR",
        example: r#"{"status": "active"}"#,
        fix: "write the kind of resource in `resourceType`"
    }
    FhirImplicitRules = "fhir.implicit-rules" {
        cause: "a resource is written under rules of its own",
        example: r#"{"resourceType": "Task", "implicitRules": "https://example.org/rules"}"#,
        fix: "ask the sender to write it without; it is not read, because the rules may change what it means"
    }
    FhirModifierExtension = "fhir.modifier-extension" {
        cause: "a modifier extension changes the meaning of what stands beside it",
        example: r#"a Task with an extension that says "do not perform""#,
        fix: "ask the sender to say it without; the resource is not read"
    }
    FhirResourceNotRead = "fhir.resource-not-read" {
        cause: "a resource is of a kind that is not read",
        example: "an Encounter beside the request",
        fix: "nothing, unless what it says is needed; it is counted"
    }
    FhirEntryForm = "fhir.entry-form" {
        cause: "an entry of a Bundle is the resource itself",
        example: r#"{"entry": [{"resourceType": "Task"}]}"#,
        fix: "put the resource into `resource`"
    }
    FhirAddressTwice = "fhir.address-twice" {
        cause: "two entries of a Bundle have the same address",
        example: "two entries with one `fullUrl`",
        fix: "give each resource an address of its own"
    }
    FhirElementMissing = "fhir.element-missing" {
        cause: "an element that has to be there is missing",
        example: r#"{"resourceType": "Task", "intent": "order"}"#,
        fix: "add the element the finding names"
    }
    FhirElementKind = "fhir.element-kind" {
        cause: "an element is of another kind than FHIR has it",
        example: r#"{"resourceType": "ServiceRequest", "basedOn": {"reference": "CarePlan/1"}}"#,
        fix: "write the kind of value the finding names: many elements are lists"
    }
    FhirEmpty = "fhir.empty" {
        cause: "an element is there and says nothing",
        example: r#"{"name": [], "gender": ""}"#,
        fix: "leave the element out"
    }
    FhirCodeUnknown = "fhir.code-unknown" {
        cause: "a code is not of the value set that FHIR requires",
        example: r#"{"resourceType": "Task", "status": "sent"}"#,
        fix: "use one of the codes the finding lists"
    }
    FhirDateFormat = "fhir.date-format" {
        cause: "a date or moment is not written as FHIR has it",
        example: r#"{"authoredOn": "23/11/2026"}"#,
        fix: "write `2026-11-23`, or with hours and offset `2026-11-23T09:00:00Z`"
    }
    FhirChoiceTwice = "fhir.choice-twice" {
        cause: "an element of several forms stands in more than one",
        example: r#"{"valueString": "a", "valueInteger": 1}"#,
        fix: "keep the form that is meant"
    }
    FhirReferenceKind = "fhir.reference-kind" {
        cause: "a reference leads to a resource of another kind",
        example: "a `subject` that is a Task",
        fix: "refer to a resource of a kind the finding lists"
    }
    FhirReferenceBroken = "fhir.reference-broken" {
        cause: "a reference leads to no resource of the Bundle",
        example: "`urn:uuid:…` that no `fullUrl` has",
        fix: "put the resource into the Bundle, or refer to it by its identifier"
    }
    FhirProfileUnknown = "fhir.profile-unknown" {
        cause: "a resource says that it follows a profile that is not known",
        example: r#"{"meta": {"profile": ["https://example.org/profile"]}}"#,
        fix: "look whether the profile says something that is needed; what is part of FHIR itself was read"
    }
    FhirExtensionUnknown = "fhir.extension-unknown" {
        cause: "a resource has an extension that is not known",
        example: r#"{"extension": [{"url": "https://example.org/colour", "valueCode": "red"}]}"#,
        fix: "look whether it says something that is needed; it was not read"
    }
    FhirNhsNumber = "fhir.nhs-number" {
        cause: "a number cannot be an NHS number, or a person has two",
        example: r#"{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9434765910"}"#,
        fix: "check the number: ten digits, the last a check digit"
    }
    FhirTaskOrder = "fhir.task-order" {
        cause: "something ended before it began, or was changed before it was written",
        example: "`lastModified` before `authoredOn`",
        fix: "correct the moments"
    }
    FhirTaskUnmatched = "fhir.task-unmatched" {
        cause: "a task is not about the referral it is held against",
        example: "a task without our identifier",
        fix: "find the referral by the identifier of the task or of its request"
    }
    FhirTaskContradiction = "fhir.task-contradiction" {
        cause: "the status of a task and the state it names do not go together",
        example: "status `rejected` with the state `active`",
        fix: "ask the provider which of the two is meant"
    }
    FhirTaskAmbiguous = "fhir.task-ambiguous" {
        cause: "a status stands for several states, and the task does not say which",
        example: "status `cancelled` without `businessStatus`",
        fix: "ask, and record what was meant"
    }
    FhirStatusChange = "fhir.status-change" {
        cause: "a task has a status that the referral cannot reach from where it stands",
        example: "status `completed` for a referral nobody has accepted",
        fix: "ask the provider what has happened; nothing was recorded"
    }
    FhirTaskRole = "fhir.task-role" {
        cause: "a task says something that is not the provider's to record",
        example: "status `completed`, which a link worker records",
        fix: "let the role that is named look at it and record it"
    }
    FhirQuestionnaireUnknown = "fhir.questionnaire-unknown" {
        cause: "answers are to a questionnaire of which nobody has said which measure it is",
        example: r#"{"resourceType": "QuestionnaireResponse", "questionnaire": "https://example.org/wellbeing"}"#,
        fix: "name its address and measure in `questionnaires` when reading"
    }
    FhirAnswerKind = "fhir.answer-kind" {
        cause: "an answer to a measure is no whole number nor a code that was named as one, or stands twice",
        example: r#"{"linkId": "1", "answer": [{"valueString": "often"}]}"#,
        fix: "send numbers, or name the codes with their numbers when reading"
    }
    NumberFormat = "number.format" {
        cause: "a score or figure is not a number with at most two decimals",
        example: r#"{"score": "21.545"}"#,
        fix: "write at most two decimals with a point, such as `21.54`; nothing is rounded silently"
    }
    OutcomeMeasureUnknown = "outcome.measure-unknown" {
        cause: "nothing is known of how a measure is scored",
        example: r#"{"instrument": "reqol_10"}"#,
        fix: "declare it as a measure: items, scales, directions; or leave its readings out"
    }
    OutcomeMeasureDuplicate = "outcome.measure-duplicate" {
        cause: "a measure, an item or a scale stands twice",
        example: r#"{"items": [{"id": "1"}, {"id": "1"}]}"#,
        fix: "give each its own id"
    }
    OutcomeMeasureItem = "outcome.measure-item" {
        cause: "a measure has no items or scales, or a scale names items that are not there",
        example: r#"{"scales": [{"items": ["8"]}]}"#,
        fix: "name at least one item for each scale, each an item of the measure, each once"
    }
    OutcomeMeasureRange = "outcome.measure-range" {
        cause: "the lowest answer of an item is not below its highest",
        example: r#"{"lowest": 5, "highest": 1}"#,
        fix: "write the ends the right way round; mark the item as reversed where a high answer counts as a low one"
    }
    OutcomeMeasureMissingRule = "outcome.measure-missing-rule" {
        cause: "a scale lets every item be missing, or any item where a table turns the sum into a score",
        example: r#"{"items": ["1", "2"], "missing_allowed": 2}"#,
        fix: "allow fewer missing items than there are, and none beside a table"
    }
    OutcomeMeasureConversion = "outcome.measure-conversion" {
        cause: "the table from sums to scores has gaps, is out of order, or falls",
        example: r#"{"conversion": [{"raw": 7, "score": 7}, {"raw": 9, "score": 11.25}]}"#,
        fix: "give a line for every sum the items can have, rising"
    }
    OutcomeMeasureBand = "outcome.measure-band" {
        cause: "bands overlap, fall, or lie beyond the scores there are",
        example: r#"{"bands": [{"from": 0, "to": 5}, {"from": 5, "to": 10}]}"#,
        fix: "both ends belong to a band: let the next begin above the one before"
    }
    OutcomeMeasureChange = "outcome.measure-change" {
        cause: "the smallest change that counts is not above zero",
        example: r#"{"important_change": {"amount": 0}}"#,
        fix: "write how far a score has to move to count, whichever way, with its source"
    }
    OutcomeMeasureLicence = "outcome.measure-licence" {
        cause: "wording of a licensed measure is loaded without the number of the licence",
        example: r#"{"instrument": "swemwbs", "wordings": [{"item": "1"}]}"#,
        fix: "register with the owner, and give the number as `licence_reference`"
    }
    OutcomeItemUnknown = "outcome.item-unknown" {
        cause: "an answer is to an item the measure does not have",
        example: r#"{"instrument": "ucla3", "answers": [{"item": "4"}]}"#,
        fix: "number the items as the measure does; see `docs/evidence.md`"
    }
    OutcomeAnswerRange = "outcome.answer-range" {
        cause: "an answer is out of the range of its item; it counts as missing",
        example: r#"{"instrument": "ucla3", "answers": [{"item": "1", "value": 0}]}"#,
        fix: "check how it was coded: UCLA answers are 1 to 3 here, and 0 to 2 in some programs"
    }
    OutcomeAnswerTwice = "outcome.answer-twice" {
        cause: "an item was answered twice; two different answers count as none",
        example: r#"{"answers": [{"item": "1", "value": 2}, {"item": "1", "value": 3}]}"#,
        fix: "keep the answer that was meant"
    }
    OutcomeScoreDiffers = "outcome.score-differs" {
        cause: "a score that was given is not what the answers come to, or too many of them are missing for one",
        example: r#"{"answers": ["…"], "score": "25.99"}"#,
        fix: "leave the score out where answers are there, or check how it was worked out"
    }
    OutcomeScoreImpossible = "outcome.score-impossible" {
        cause: "no answers come to the score that was given",
        example: r#"{"instrument": "swemwbs", "score": "24"}"#,
        fix: "give the score after the table (`23.21`), or the answers; a sum is not yet a score"
    }
    OutcomeScoreSeveral = "outcome.score-several" {
        cause: "one score is given for a measure that has several",
        example: r#"{"instrument": "ons4", "score": "28"}"#,
        fix: "give the answers: the four questions of the ONS are never added up"
    }
    OutcomeReferralMissing = "outcome.referral-missing" {
        cause: "a reading does not say to which referral it belongs",
        example: r#"{"instrument": "ons4", "point": "start"}"#,
        fix: "give `referral`; without it nothing can be put beside the reading"
    }
    OutcomeReadingTwice = "outcome.reading-twice" {
        cause: "a measure was recorded twice for one referral at one point; the earliest counts",
        example: "two readings of `swemwbs` at `start`",
        fix: "keep one, or record the later one as a review"
    }
    OutcomePointOrder = "outcome.point-order" {
        cause: "a later point is dated before an earlier one",
        example: "`end` on 2026-01-05 and `start` on 2026-11-23",
        fix: "check the days and the points"
    }
    EvidenceQuestion = "evidence.question" {
        cause: "a figure of a question about evidence cannot be",
        example: r#"{"from": "end", "to": "start"}"#,
        fix: "ask from the earlier point to the later, with figures within the limits that the error names"
    }
    EvidenceCohort = "evidence.cohort" {
        cause: "the people a question is about are nobody, or somebody stands there twice",
        example: r#"{"cohort": []}"#,
        fix: "name every referral for whom the later point is due, also those without a reading, each once"
    }
    EvidenceOutsideCohort = "evidence.outside-cohort" {
        cause: "a reading is of nobody in the cohort; it was not counted",
        example: "a reading of referral `r-9`, which the cohort does not name",
        fix: "add the referral to the cohort where it belongs there"
    }
    EvidenceScale = "evidence.scale" {
        cause: "a change is asked of a scale that is not there, of several at once, or of answers with no distance between them",
        example: r#"{"instrument": "ons4"}"#,
        fix: "name one scale; count answers that are kinds, and subtract nothing"
    }
    EvidenceMoment = "evidence.moment" {
        cause: "a view is of a later day than the one that is asked about",
        example: "a view of 1 December in a funnel of 23 November",
        fix: "work out the views for the day that is asked about"
    }
    EvidenceTooFewPairs = "evidence.too-few-pairs" {
        cause: "too few people have a score at both points to say anything of the group",
        example: "twelve complete pairs where a claim needs thirty",
        fix: "say how many were asked and who answered; talk about each person's own score with them"
    }
    EvidenceCeiling = "evidence.ceiling" {
        cause: "so many had the best possible score before that the measure cannot show whether they became better",
        example: "a fifth of the people at 35 on the short Warwick-Edinburgh scale at the start",
        fix: "choose a measure with room above, and say that this one had none"
    }
    EvidenceNoSpread = "evidence.no-spread" {
        cause: "everybody's change is the same, so that no interval can be told",
        example: "thirty changes of exactly 1.00",
        fix: "check the data: answers may have been filled in by rule"
    }
    EvidenceLostDecide = "evidence.lost-decide" {
        cause: "what became of the people who were lost decides whether the mean rose or fell",
        example: "40 of 100 without a second score",
        fix: "say what holds for those who answered, and the bounds for everybody"
    }
    EvidenceNoImportantChange = "evidence.no-important-change" {
        cause: "nothing is known of the smallest change of a measure that counts",
        example: "shares of improved people for ONS life satisfaction",
        fix: "name a change with its source (`important_change`), or give the mean alone"
    }
    EvidenceCost = "evidence.cost" {
        cause: "what was spent is below zero",
        example: "-100 pence",
        fix: "give what was spent on the referrals that are counted"
    }
    EvidenceWellbyMeasure = "evidence.wellby-measure" {
        cause: "a change of another measure than life satisfaction was to be turned into WELLBYs",
        example: "WELLBYs of a change of SWEMWBS",
        fix: "ask ONS life satisfaction before and after"
    }
    EvidenceWellbyFigures = "evidence.wellby-figures" {
        cause: "the years or the change without the activity cannot be",
        example: r#"{"years": 0}"#,
        fix: "a difference lasts more than 0 and at most 10 years; a change is within 10 points"
    }
    EvidenceScenario = "evidence.scenario" {
        cause: "a figure of a funding scenario cannot be",
        example: r#"{"months": 0}"#,
        fix: "look 1 to 60 months ahead, let 0 to 100 hundredths go on, play 1 to 100,000 times"
    }
    PlanPolicy = "plan.policy" {
        cause: "an evaluation policy has no size that fits always, or a figure that cannot be",
        example: r#"{"tiers": []}"#,
        fix: "let the first size have neither people nor money, and check the hundredths"
    }
    PlanTooFewToPublish = "plan.too-few-to-publish" {
        cause: "people are too few to be broken down like that in anything that is published",
        example: "20 people by five age bands",
        fix: "do not collect it; it would be suppressed"
    }
    PlanTooYoung = "plan.too-young" {
        cause: "a measure is not for people as young as some who come",
        example: "the ONS questions for people of twelve",
        fix: "ask what is made for their age"
    }
    PlanOverBudget = "plan.over-budget" {
        cause: "a measure would take people more time than the policy allows",
        example: "twenty minutes of questions for a course of two hours",
        fix: "leave it out, or something else; a funder who asks for it should know the minutes"
    }
    PlanRegister = "plan.register" {
        cause: "a measure must be registered or asked for with its owner before it is used",
        example: "the Warwick-Edinburgh scales",
        fix: "register, load the wording with the number of the licence, show the owner's line"
    }
    PlanFewPairs = "plan.few-pairs" {
        cause: "so few people will answer twice that nothing can be claimed of the group",
        example: "20 people of whom 12 answer twice",
        fix: "use the answers with each person; report who came"
    }
    PublishRule = "publish.rule" {
        cause: "the figures of a rule of disclosure make no sense together",
        example: r#"{"suppress_up_to": 7, "round_to": 50}"#,
        fix: "start from a named rule and change what the programme's own guidance states"
    }
    PublishShape = "publish.shape" {
        cause: "a table of counts has no dimensions or more than three, a name twice, too many cells, or too few for its dimensions",
        example: "two dimensions of two categories each, with three cells",
        fix: "give one cell for each combination of categories, also where nobody is in it; put two dimensions into one where there are more than three"
    }
    PublishCount = "publish.count" {
        cause: "the counts of a table add up to more than fits in 64 bits",
        example: "two cells of 9223372036854775807 people",
        fix: "check the counts"
    }
    PublishCategory = "publish.category" {
        cause: "a category or a dimension is not one of those of the table",
        example: "a person of the age band `unknown` in a table that has no such category",
        fix: "name every category when the table is made, also `unknown` where somebody's is not known"
    }
    PublishEarlier = "publish.earlier" {
        cause: "what is said to have been published before was not made from the counts given with it, or has other dimensions",
        example: "an earlier release without the category that is new today",
        fix: "make the counts anew from the records as they were then; name categories that come later from the beginning"
    }
    PublishTooSoon = "publish.too-soon" {
        cause: "so few people joined or left since the last release that whoever knows one of them could learn where they are counted",
        example: "a table published again after one person joined",
        fix: "wait until more have joined, and leave the last release as it stands"
    }
    AuditPeople = "audit.people" {
        cause: "the people of a fairness audit are not what it can count: a client stands twice, or an exposure is no number",
        example: "two rows for one client, one for each of their referrals",
        fix: "give one row for each client, with the furthest stage they got to"
    }
    AuditStrata = "audit.strata" {
        cause: "the strata of a fairness audit contradict each other: a client stands twice in a column, two columns have one name, or none is given",
        example: "a client in the age bands `18 to 24` and `25 to 34`",
        fix: "give each client one group in each column; leave out those of whom it is not known"
    }
}
