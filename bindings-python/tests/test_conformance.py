"""The cases every language answers alike: `tests/conformance/*.json`, whose README says what each operation is.

An operation this file does not know fails, so that none is passed over.
"""

import json
import pathlib
import re

import pytest

import fingerpost as fp
from fingerpost import evidence

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests" / "conformance"
KINDS = {
    fp.InvalidError: "invalid",
    fp.ImportFailedError: "import",
    fp.NotFoundError: "not_found",
    fp.ConflictError: "conflict",
    fp.UnsupportedError: "unsupported",
    fp.RefusedError: "refused",
    fp.StoreError: "store",
}


def canonical(value):
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def file(value):
    """A record as its file holds it."""
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode()


def plain(answer):
    if isinstance(answer, tuple):
        return [plain(each) for each in answer]
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def matcher(given, over="directory"):
    policy = fp.Policy.from_json(file(given["policy"])) if given.get("policy") is not None else None
    return fp.Matcher(fp.Catalogue.from_json(file(given[over])), policy)


def rank(given):
    client = fp.Client.from_json(file(given["client"]))
    return matcher(given).rank(client, at=given["at"], top=given["top"])


def placings(given):
    client = fp.Client.from_json(file(given["client"]))
    return matcher(given).index(at=given["at"]).placings(client, top=given["top"])


def suitable(given):
    client = fp.Client.from_json(file(given["client"]))
    return matcher(given).index(at=given["at"]).suitable(client, top=given["top"])


def saved_placings(given):
    client, top = fp.Client.from_json(file(given["client"])), given["top"]
    known = matcher(given)
    index = known.index(at=given["at"])
    if "changed" in given:
        known = matcher(given, "changed")
        index = index.renewed(known)
    content, damage = bytearray(index.to_bytes()), given.get("damage", {})
    if "flip" in damage:
        content[damage["flip"]] ^= 1
    content = content[: damage.get("cut")]
    saved = fp.SavedIndex.open(damage["instead"].encode() if "instead" in damage else bytes(content))
    answer = saved.placings(client, top=top)
    whole = saved.with_matcher(matcher(given, "other") if "other" in given else known)
    assert whole.placings(client, top=top) == answer
    assert saved.suitable(client, top=top) == whole.suitable(client, top=top)
    return answer


def shortlist(given):
    client = fp.Client.from_json(file(given["client"]))
    return matcher(given).index(at=given["at"]).shortlist(client, top=given["top"])


def explain(given):
    client = fp.Client.from_json(file(given["client"]))
    return matcher(given).explain(client, given["activity"], at=given["at"])


def catalogue(given):
    made = fp.Catalogue.from_json(file(given["directory"]))
    counts = {"partners": len(made.partners), "sites": len(made.sites), "activities": len(made.activities)}
    return {**counts, "issues": plain(made.issues)}


def postcode(given):
    text = fp.postcode(given["text"])
    outward, inward = text.split()
    area = re.match("[A-Z]+", outward).group()
    return {"postcode": text, "outward": outward, "inward": inward, "area": area}


def grid(place):
    return {"easting": round(place.easting), "northing": round(place.northing)}


def degrees(point):
    return {"latitude": f"{point.latitude:.6f}", "longitude": f"{point.longitude:.6f}"}


def grid_ref(given):
    square = fp.GridSquare(given["text"])
    return {
        "text": square.text,
        "figures": sum(sign.isdigit() for sign in square.text),
        "side_metres": square.side_metres,
        "south_west": grid(square.south_west),
        "centre": degrees(square.centre.to_point()),
    }


def occurrences(given):
    timing = fp.Timing.from_dict(given["timing"])
    horizon = fp.Horizon(days=given["days"])
    return fp.occurrences(timing, start=given["from"], division=given.get("division"), horizon=horizon)


def bank_holiday(given):
    known, division, date = fp.BankHolidays(), given["division"], given["date"]
    return {"is_holiday": known.is_holiday(division, date), "name": known.name(division, date)}


def money(given):
    pence = fp.pence(given["text"])
    return {"pence": pence, "spoken": fp.pounds(pence)}


def language_tag(given):
    try:
        tag = fp.LanguageOffer(language=given["text"], provision="spoken").language
    except fp.FingerpostError as error:
        # Python has no tag that stands alone: it is always the field of a record.
        raise error.at("") from None
    return {"tag": tag, "primary": tag.split("-")[0]}


def events(given):
    return [fp.ReferralEvent.from_dict(event) for event in given]


def recorded(now, given):
    """Events one after another: the referral afterwards, and what became of each event."""
    told = []
    for event in events(given):
        try:
            now = fp.Referral.begin(event) if now is None else now.record(event)
            told.append({"state": now.state})
        except fp.FingerpostError as error:
            issues = [{"code": issue.code, "path": issue.path} for issue in error.issues]
            refusal = {}
            if isinstance(error, fp.RefusedError):
                refusal = {"state": error.state, "event": error.event, "allowed": list(error.allowed)}
            told.append({"error": {**failure(error), "issues": issues, **refusal}})
    return now, told


def referral(given):
    now, told = recorded(None, given["events"])
    return {"events": told, "view": None if now is None else now.view(given["at"]).to_dict()}


def together(histories, received):
    """The referral they come to, or the error by which they do not belong together."""
    met, *others = histories
    try:
        for other in [*others, *received]:
            met = met.merge(other)
    except fp.FingerpostError as error:
        return error
    return met


def met(given):
    """What every device knows, with what each recorded on its own and what came as it stands: in either order the same."""
    first, *others = events(given["events"])
    known = fp.Referral.begin(first)
    for event in others:
        known = known.record(event)
    devices = [recorded(known, own) for own in given.get("devices", [])]
    histories = [*(device for device, _ in devices), known]
    received = [events(own) for own in given.get("received", [])]
    found, reverse = together(histories, received), together(histories[::-1], received[::-1])
    if isinstance(found, fp.FingerpostError):
        assert (type(reverse), getattr(reverse, "code", None)) == (type(found), found.code)
        raise found
    moment = found.events[-1].at
    assert (reverse, reverse.events, reverse.view(moment)) == (found, found.events, found.view(moment))
    return found, [told for _, told in devices]


def merge(given):
    found, devices = met(given)
    found, then = recorded(found, given["then"])
    order = [event.id for event in found.events]
    return {"devices": devices, "then": then, "order": order, "view": found.view(given["at"]).to_dict()}


def caseload(given):
    for one in given["referrals"]:
        found, devices = met(one)
        assert all("state" in told for device in devices for told in device)
        yield found


def work(given):
    with fp.Casebook() as book:
        for one in caseload(given):
            book.merge(one, at=given["at"])
        return plain(tuple(book.work(given["at"], given["until"])))


def follow_up_bounds(given):
    views = [one.view(given["at"]) for one in caseload(given)]
    return fp.follow_up_bounds(views, given["point"], given["on"])


def places(given):
    """Events about places one after another: how many places are used and free after each."""
    now, told = fp.Places(given["activity"]), []
    for event in map(fp.PlaceEvent.from_dict, given["events"]):
        try:
            now = now.record(event)
        except fp.FingerpostError as error:
            told.append({"error": failure(error)})
        else:
            view = now.view(event.at)
            told.append({"used": len(view.held) + len(view.taken), "free": view.free})
    return {"events": told, "view": now.view(given["at"]).to_dict()}


def found(issues):
    return [{"code": issue.code, "path": issue.path} for issue in issues]


def open_referral(given):
    pages = [file(page) for page in given["pages"]]
    feed = fp.read_open_referral(pages, area=given["area"], division=given["division"], fetched_on=given["fetched_on"])
    written = fp.write_open_referral(feed.directory, feed.kept)
    return {
        "directory": feed.directory.to_dict(),
        "issues": found(feed.issues),
        "version": feed.version,
        "services_read": feed.services_read,
        "services_left_out": feed.services_left_out,
        "written": [json.loads(page) for page in written.pages],
    }


def open_referral_written(given):
    directory = fp.Directory.from_dict(given["directory"])
    export = fp.write_open_referral(directory, version=given["version"], extension=False)
    return {"api": json.loads(export.api), "pages": [json.loads(page) for page in export.pages], "issues": found(export.issues)}


def fhir(given):
    history = fp.Referral.replay(events(given["events"]))
    options = fp.FhirOptions(at=given["at"], purpose=given["purpose"])
    export = history.to_fhir(fp.Catalogue.from_json(file(given["directory"])), options)
    return {"bundle": json.loads(export.json), "resources": export.resources, "left_out": found(export.left_out)}


def fhir_read(given):
    read = fp.read_fhir(file(given["bundle"]))
    history = fp.Referral.replay(events(given["events"]))
    proposals = [fp.propose_from_task(history, update) for update in read.updates]
    return {
        "referrals": [
            {"place": one.place, "status": one.status, "social_prescribing": one.social_prescribing} for one in read.referrals
        ],
        "proposals": [{"event": one.event, "target": one.target, "issues": found(one.issues)} for one in proposals],
        "issues": found(read.issues),
    }


def gp_message(given):
    referrer = fp.ReferrerDetails(**given["referrer"])
    details = fp.GpMessageDetails(
        at=given["at"],
        practice=fp.GpPractice(name=given["practice"]),
        referrer=referrer,
        actions=given["actions"],
        no_actions=given["no_actions"],
    )
    history = fp.Referral.replay(events(given["events"]))
    message = fp.message_to_gp(history, fp.Catalogue.from_json(file(given["directory"])), details)
    return {
        "lines": message.text.split("\n"),
        "bundle": json.loads(message.bundle),
        "page": len(message.html.encode()),
        "gaps": found(message.gaps),
        "left_out": found(message.left_out),
    }


def osm(given):
    read = fp.import_osm(file(given["map"]), fp.OsmOptions(from_=given["from"], checked_on=given["checked_on"]))
    places = [
        {
            "id": one.site.id,
            "name": one.site.name,
            "postcode": one.site.postcode,
            "point": one.site.point and degrees(one.site.point),
            "notes": list(one.notes),
            "facts": [[fact.feature, fact.answer] for fact in one.site.features],
            "opens": one.hours and len(one.hours.timings),
        }
        for one in read.places
    ]
    return {
        "places": places,
        "issues": found(read.issues),
        "unread": [one.pattern for one in read.unread],
        "bare": read.elements_bare,
        "placed": read.placed,
    }


def open_active(given):
    names = ("area", "division", "partner_kind", "activity_kind", "checked_on")
    read = fp.import_open_active(file(given["page"]), fp.OpenActiveOptions(**{name: given[name] for name in names}))
    return {
        "directory": read.directory.to_dict(),
        "issues": found(read.issues),
        "unread": [one.pattern for one in read.unread],
        "read": read.items_read,
        "deleted": read.items_deleted,
        "next": read.next,
    }


def calendar(given):
    export = fp.write_calendar(fp.Catalogue.from_json(file(given["directory"])), given["activity"], at=given["at"])
    return {"lines": export.text.split("\r\n"), "events": export.events, "issues": found(export.issues)}


def calendar_read(given):
    read = fp.read_calendar(given["text"].encode(), fp.CalendarReading(from_=given["from"]))
    told = [
        {
            "uid": one.uid,
            "line": one.line,
            "status": one.status,
            "patterns": len(one.patterns),
            "cancelled": [day.isoformat() for day in one.cancelled],
            "title": one.title,
        }
        for one in read.events
    ]
    return {"events": told, "issues": found(read.issues), "events_left_out": read.events_left_out}


def map_(given):
    written = fp.write_geojson(fp.Catalogue.from_json(file(given["directory"])), "sites")
    again = fp.import_geojson(written.text, fp.AssetColumns(id="id", name="name"))
    ids = [site.id for site in again.sites]
    return {"map": json.loads(written.text), "placed": written.placed, "unplaced": written.unplaced, "again": ids}


def osm_tags(given):
    said = fp.osm_features(dict(sorted(given["tags"].items())), given["checked_on"])
    facts = [{"feature": fact.feature, "answer": fact.answer} for fact in said.facts]
    return {"facts": facts, "notes": list(said.notes), "unread": list(said.unread), "issues": found(said.issues)}


def suggest_facts(given):
    return [
        {"words": one.words, "confidence": one.confidence, "start_char": one.start_char, "end_char": one.end_char}
        for one in fp.suggest_facts(given["text"])
    ]


def upkeep(given):
    directory = fp.Directory.from_dict(given["directory"])
    report = fp.freshness_report(directory, given["on"])
    pairs = fp.find_duplicates(directory).pairs
    return {
        "duplicates": [{"likeness": pair.likeness, "sentence": pair.sentence} for pair in pairs],
        "stale": report.stale,
        "ending_soon": report.ending_soon,
        "questions": [first.fact.question for first in report.verify_first],
    }


def postcode_table(given):
    table = fp.PostcodeTable.from_onspd(given["onspd"].encode())
    edition = fp.PostcodeEdition(source=given["source"], date=given["date"])
    opened = fp.PostcodeTable.open(table.to_compact(edition))
    asked = given["ask"]
    for text in asked:
        assert (opened.point(text), opened.ended(text)) == (table.point(text), table.ended(text))
    points, ends = [opened.point(text) for text in asked], [opened.ended(text) for text in asked]
    report = opened.report
    return {
        "kept": report.kept,
        "terminated": report.terminated,
        "malformed": report.malformed,
        "size": len(opened),
        "ended": opened.ended_count,
        "edition": opened.edition.to_dict(),
        "points": [point and degrees(point) for point in points],
        "ends": [end and [end.year, end.month] for end in ends],
    }


def small_areas(given):
    areas, told = fp.SmallAreas(), []
    for table in given["tables"]:
        columns = table["columns"]
        if not isinstance(columns, str):
            columns = fp.SmallAreaColumns.from_dict(columns)
        read = fp.read_small_areas(table["text"].encode(), columns)
        joined = areas.join(read.areas)
        told.append(
            {
                "rows_read": read.rows_read,
                "placed": read.placed,
                "issues": found(read.issues),
                "matched": joined.matched,
                "added": list(joined.added),
                "unmatched": list(joined.unmatched),
                "replaced": [change.to_dict() for change in joined.replaced],
            }
        )
    point = fp.Point(**given["near"])
    near = areas.nearest(point)
    return {
        "tables": told,
        "areas": [small_area(area) for area in areas],
        "nearest": near and nearby(near),
        "within": [nearby(each) for each in areas.within(point, given["metres"])],
    }


def decimals(number):
    return None if number is None else f"{number:.2f}"


def measures(given):
    return evidence.Measures().extended_with(fp.Measure.from_dict(one) for one in given.get("measures", []))


def readings(given):
    return [fp.OutcomeReading.from_dict(one) for one in given["readings"]]


def scores(given):
    def scale(one):
        return {
            "scale": one.scale,
            "answered": one.answered,
            "items": one.items,
            "missing": list(one.missing),
            "raw": decimals(one.raw),
            "score": decimals(one.score),
            "band": one.band,
            "given": one.given,
        }

    return [
        {"scales": [scale(scale_) for scale_ in one.scales], "issues": found(one.issues), "copyright": one.copyright}
        for one in measures(given).score_all(readings(given))
    ]


def client_change(given):
    def point(one):
        return {
            "point": one.point,
            "on": str(one.on),
            "score": decimals(one.score),
            "band": one.band,
            "missing": one.missing,
            "since_first": decimals(one.since_first),
            "kind": one.kind,
        }

    return [
        {"instrument": one.instrument, "scale": one.scale, "direction": one.direction, "points": [point(each) for each in one.points]}
        for one in measures(given).client_change(readings(given))
    ]


def evaluation_plan(given):
    plan = measures(given).plan(fp.EvaluationFacts.from_dict(given["facts"]))
    return {
        "tier": plan.tier,
        "reason": plan.reason,
        "seconds_a_person": plan.seconds_a_person,
        "asks": [
            {"instrument": ask.instrument, "points": list(ask.points), "seconds": ask.seconds, "reason": ask.reason} for ask in plan.asks
        ],
        "not_collected": [{"what": one.what, "code": one.code} for one in plan.not_collected],
        "notes": found(plan.notes),
    }


def due_measures(given):
    plan = measures(given).plan(fp.EvaluationFacts.from_dict(given["facts"]))
    now, _ = recorded(None, given["events"])
    return plain(evidence.due_measures(plan, now.view(given["at"]), readings(given), given["on"]))


def nearby(near):
    return [near.code, f"{near.metres:.0f}"]


def small_area(area):
    def number(value):
        return None if value is None else f"{value:.3f}"

    poor, lonely = area.deprivation, area.loneliness
    return {
        "code": area.code,
        "name": area.name,
        "point": area.point and degrees(area.point),
        "people": area.population and area.population.people,
        "deprivation": poor and [number(poor.rank), poor.decile, number(poor.score), poor.source.year],
        "loneliness": lonely and [number(lonely.value), number(lonely.rank), lonely.decile, lonely.measure],
        "figures": [[figure.name, number(figure.value)] for figure in area.figures],
    }


def disclosure(given):
    rule = fp.disclosure_rule(given["rule"])
    return rule.replace(fewest_changed=given["fewest_changed"]) if "fewest_changed" in given else rule


def publish(given):
    rule, releases = disclosure(given), []
    dimensions = {one["name"]: one["categories"] for one in given["dimensions"]}
    for cells in given["releases"]:
        counts = fp.CountTable(dimensions, cells)
        releases.append((counts, counts.protect_after(releases, rule)))
    return [{"counts": [cell.count for cell in table.cells], "notes": list(table.notes)} for _, table in releases]


def fairness(given):
    rule, people, of = disclosure(given), [], {}
    for group in given["groups"]:
        for reached in group["reached"]:
            for _ in range(reached["people"]):
                of[f"c-{len(people)}"] = group["group"]
                people.append(fp.AuditPerson(client=f"c-{len(people)}", furthest=reached["furthest"]))

    def share(value):
        return None if value is None else f"{value:.6f}"

    def groups(stage):
        return [[one.group, one.too_few, share(one.rate), share(one.low), share(one.high)] for one in stage.groups]

    audit = fp.FairnessAudit(people, [fp.Strata(given["stratum"], of)]).publish(rule)
    return [
        {
            "stage": stage.stage,
            "verdict": stage.verdict,
            "counts": [cell.count for cell in stage.counts.cells],
            "groups": groups(stage),
            "ratio": share(stage.ratio),
            "difference": share(stage.difference),
        }
        for stage in audit.strata[0].stages
    ]


def sheet_table(given):
    of = given["table"]
    if of in ("partners", "sites", "activities", "findings"):
        return fp.Catalogue.from_json(file(given["directory"])).table(of)
    if of in ("counts", "matches", "reasons", "excluded"):
        return rank(given).table(of)
    if of == "duplicates":
        return fp.duplicate_table(fp.find_duplicates(fp.Directory.from_dict(given["directory"])))
    if of == "stale_facts":
        return fp.stale_fact_table(fp.freshness_report(fp.Directory.from_dict(given["directory"]), given["on"]))
    history = fp.Referral.replay(events(given["events"]))
    if of == "work":
        return fp.work_table(history.work(given["at"], given["until"]))
    return {"referrals": fp.referral_table, "transitions": fp.transition_table}[of]([history.view(given["at"])])


def sheet(given):
    text = sheet_table(given).to_csv()
    return {"mark": text.startswith("\ufeff"), "lines": text.removeprefix("\ufeff").split("\r\n")}


def changes(given):
    client = fp.Client.from_json(file(given["client"]))
    options = fp.ChangeOptions.from_dict(given.get("options", {}))
    return matcher(given).changes(client, given["activity"], at=given["at"], options=options)


def clients_of(given):
    return [fp.Client.from_dict(client) for client in given["clients"]]


def changes_for_many(given):
    options = fp.ChangeOptions.from_dict(given.get("options", {}))
    return matcher(given).changes_for_many(clients_of(given), at=given["at"], options=options)


def gaps(given):
    ready, clients, grid = matcher(given), clients_of(given), given.get("grid")
    places = None
    if grid is not None:
        corners = fp.Point(**grid["south_west"]), fp.Point(**grid["north_east"])
        places = fp.grid_places(*corners, grid["metres"])
    elif "places" in given:
        places = [fp.GapPlace.from_dict(place) for place in given["places"]]
    options = fp.GapOptions.from_dict(given.get("options", {}))
    report = ready.gaps(clients, at=given["at"], places=places, options=options)
    placed = fp.write_gaps_geojson(report)
    told = report.to_dict()
    for row in (*told["places"], *told["one_more_activity"]):
        row.pop("point", None)
        row.pop("outline", None)
    return {"report": told, "placed": placed.placed, "unplaced": placed.unplaced}


OPERATIONS = {
    "bank_holiday": bank_holiday,
    "barrier": lambda given: fp.barrier(given["kind"]),
    "catalogue": catalogue,
    "client_issues": lambda given: fp.Client.from_json(file(given["client"])).check(),
    "changes": changes,
    "changes_for_many": changes_for_many,
    "gaps": gaps,
    "distance": lambda given: round(fp.Point(**given["from"]).distance_to(fp.Point(**given["to"]))),
    "explain": explain,
    "client_change": client_change,
    "due_measures": due_measures,
    "evaluation_plan": evaluation_plan,
    "follow_up_bounds": follow_up_bounds,
    "scores": scores,
    "from_grid": lambda given: degrees(fp.EastingNorthing(**given).to_point()),
    "grid_ref": grid_ref,
    "language_tag": language_tag,
    "merge": merge,
    "money": money,
    "occurrences": occurrences,
    "places": places,
    "postcode": postcode,
    "rank": rank,
    "placings": placings,
    "suitable": suitable,
    "saved_placings": saved_placings,
    "shortlist": shortlist,
    "referral": referral,
    "themes": lambda given: fp.suggest_themes(given["words"]),
    "to_grid": lambda given: grid(fp.Point(**given).to_grid()),
    "calendar": calendar,
    "calendar_read": calendar_read,
    "fhir": fhir,
    "fhir_read": fhir_read,
    "open_referral": open_referral,
    "open_referral_written": open_referral_written,
    "osm": osm,
    "osm_tags": osm_tags,
    "open_active": open_active,
    "gp_message": gp_message,
    "suggest_facts": suggest_facts,
    "upkeep": upkeep,
    "sheet": sheet,
    "publish": publish,
    "fairness": fairness,
    "map": map_,
    "postcode_table": postcode_table,
    "small_areas": small_areas,
    "work": work,
}


def answer(case):
    """What the operation answers; a refusal is an answer too, by its kind, code and place."""
    try:
        return plain(OPERATIONS[case["operation"]](case["input"]))
    except fp.FingerpostError as error:
        return {"error": failure(error)}


def failure(error):
    return {"kind": KINDS[type(error)], "code": error.code, "path": error.path.split("(")[0].rstrip()}


def cases():
    for path in sorted(FOLDER.glob("*.json")):
        found = json.loads(path.read_text(encoding="utf-8"))
        for case in found if isinstance(found, list) else [found]:
            yield pytest.param(case, id=f"{path.stem}: {case['name']}")


@pytest.mark.parametrize("case", list(cases()))
def test_case(case):
    assert case["operation"] in OPERATIONS, "this operation is not known here: add it"
    assert canonical(answer(case)) == canonical(case["expect"])


def test_an_answer_is_the_core_s_own(ranking):
    assert canonical(plain(ranking)) == canonical(fp._fingerpost.read("Ranking", ranking.to_dict()))
