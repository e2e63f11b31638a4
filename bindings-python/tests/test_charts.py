"""Charts: of published tables only, told in words, legible without colour, and drawn without a network."""

import json
import re
import xml.etree.ElementTree as ElementTree

import pytest

import fingerpost as fp
from evidence_cases import AT, audit, change, funnel, gaps
from fingerpost import evidence
from fingerpost._charts import _palette
from fingerpost._charts._funnel import reached

pytest.importorskip("matplotlib")
SVG = "{http://www.w3.org/2000/svg}"


def square(name, west, south, side=0.02):
    ring = [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]
    return {"type": "Feature", "properties": {"ward": name}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


MAP = json.dumps({"type": "FeatureCollection", "features": [square("Pill", -3, 51.5), square("Bettws", -2.98, 51.5), square("Else", -2.96, 51.5)]})
WARDS = fp.CountTable({"ward": ["Pill", "Bettws"]}, [41, 3])


@pytest.fixture(scope="module")
def charts():
    raw = funnel()
    return [
        evidence.before_after_chart(change(60, 12).published()),
        evidence.funnel_chart(raw.published()),
        evidence.waiting_chart(raw.waiting_counts().protect()),
        evidence.equity_chart(audit()),
        evidence.reach_map(gaps()),
        evidence.area_map(WARDS.protect(), MAP, dimension="ward", property="ward", title="Where $5 & <b>"),
    ]


def test_each_chart_says_in_words_what_it_shows(charts):
    for chart in charts:
        root = ElementTree.fromstring(chart.svg())
        title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert root.get("role") == "img" and root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
        assert (title.text, desc.text) == (chart.title, chart.alt)
        assert len(chart.alt) > 40 and len(chart.table)
        assert chart.svg() in chart._repr_html_()


def test_charts_stand_in_one_page_and_fetch_nothing(charts):
    page = "".join(chart.svg() for chart in charts)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids)) and set(re.findall(r'(?:href="#|url\(#)([^")]+)', page)) <= set(ids)
    assert {address.split("/")[2] for address in re.findall(r"https?://[^\"]+", page)} == {"www.w3.org"}
    assert "<script" not in page and "<b>" not in page and "<metadata" not in page


def test_the_same_figures_are_the_same_drawing(charts):
    again = evidence.before_after_chart(change(60, 12).published())
    assert again.svg() == charts[0].svg()


@pytest.mark.parametrize("ending, begins", [("svg", b"<svg"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_a_chart_is_written_with_its_words(charts, tmp_path, ending, begins):
    path = tmp_path / f"chart.{ending}"
    charts[2].save(path)
    written = path.read_bytes()
    assert written.startswith(begins)
    assert ending == "pdf" or charts[2].title.encode() in written


def test_nothing_unprotected_is_drawn():
    raw_audit = fp.FairnessAudit([fp.AuditPerson(client="c-1")], [fp.Strata("car", {})])
    refused = [
        (evidence.before_after_chart, change(40)),
        (evidence.funnel_chart, funnel()),
        (evidence.waiting_chart, funnel().waiting_counts()),
        (evidence.waiting_chart, funnel().waiting),
        (evidence.equity_chart, raw_audit),
    ]
    for draw, raw in refused:
        with pytest.raises(TypeError, match="Protect it first"):
            draw(raw)
    with pytest.raises(TypeError, match="Protect it first"):
        evidence.area_map(WARDS, MAP, dimension="ward", property="ward", title="x")


def test_what_is_not_published_is_a_star(charts):
    drawn = charts[-1]
    assert "Bettws: *" in drawn.alt and "3" not in drawn.alt.replace("*", "")
    assert "Pill: 40" in drawn.alt


def test_waiting_bands_hold_everybody_once():
    raw = funnel()
    for weeks in ((1,), (2, 4, 8, 12), (1, 2, 3), (52,)):
        counted = raw.waiting_counts(weeks)
        assert counted.count() == raw.waiting.people
        assert counted.count(**{"first session": "still waiting"}) == raw.waiting.open
    exactly = raw.waiting_counts((4,)).count(**{"first session": "within 4 weeks"})
    assert exactly == sum(step.came for step in raw.waiting.steps if step.day <= 28)
    for wrong in ((), (0, 2), (4, 4), (8, 2)):
        with pytest.raises(fp.InvalidError) as refused:
            raw.waiting_counts(wrong)
        assert refused.value.code == "publish.shape"


@pytest.mark.parametrize("people", [0, 30, 150, 600])
def test_the_funnel_of_published_counts_never_widens(people):
    raw = funnel(people)
    rows = reached(raw.published().stages)
    assert all(one.people >= two.people or one.left_out for one, two in zip(rows, rows[1:]))
    for row, step in zip(rows, raw.steps):
        # Seven counts, each rounded by itself to the nearest five.
        assert row.people <= step.reached + 2 * 7
        assert row.left_out or row.people >= step.reached - 2 * 7


def test_maps_say_what_they_cannot_draw():
    published = WARDS.protect()
    for text in ("{", "[]", '{"type": "FeatureCollection", "features": []}', MAP.replace("51.5", "951.5")):
        with pytest.raises(fp.InvalidError):
            evidence.area_map(published, text, dimension="ward", property="ward", title="x")
    with pytest.raises(fp.InvalidError, match="no area of the table"):
        evidence.area_map(published, MAP, dimension="ward", property="name", title="x")
    alone = fp.CountTable({"ward": ["Pill", "Nowhere"]}, [41, 30]).protect()
    assert "Not on the map: Nowhere" in evidence.area_map(alone, MAP, dimension="ward", property="ward", title="x").alt
    with pytest.raises(fp.InvalidError, match="several typical clients"):
        evidence.reach_map(gaps(["a", "b"]))
    assert "from 16 places" in evidence.reach_map(gaps(["a", "b"]), "b", boundary=MAP).alt
    assert "none suits: 16" in evidence.reach_map(gaps(), of="suitable").alt
    with pytest.raises(fp.InvalidError, match="a map is of one of"):
        evidence.reach_map(gaps(), of="reach")
    caseload = fp.Matcher(fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))).gaps(
        [fp.Client(id="c-1", need="low", route="link_worker")], at=AT
    )
    with pytest.raises(fp.InvalidError, match="no places"):
        evidence.reach_map(caseload)


# What people with one kind of cone missing see of linear light (Machado, Oliveira and Fernandes 2009, severity 1).
KINDS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def lab(colour, matrix):
    light = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in light]
    red, green, blue = (min(1, max(0, sum(weight * part for weight, part in zip(row, light)))) for row in matrix)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def far(one, two):
    return sum((a - b) ** 2 for a, b in zip(one, two)) ** 0.5


SIDE_BY_SIDE = [
    [_palette.SOLID, _palette.DOTS, _palette.STRIPES],
    [fill for fill, _ in evidence.reach_map.__globals__["_STANDINGS"].values()],
]


@pytest.mark.parametrize("kind", KINDS)
def test_fills_are_told_apart_by_everybody_and_in_black_and_white(kind):
    for fills in SIDE_BY_SIDE:
        assert len({fill.hatch for fill in fills}) >= len(fills) - 1
        for place, one in enumerate(fills):
            for two in fills[place + 1 :]:
                a, b = lab(one.colour, KINDS[kind]), lab(two.colour, KINDS[kind])
                assert far(a, b) > 20, (one, two)
                assert one.hatch != two.hatch or abs(a[0] - b[0]) > 30
    # The shades of a map are told apart by lightness alone.
    for steps in (2, 4, 6):
        light = [lab(_palette.shade(place / (steps - 1)), KINDS[kind])[0] for place in range(steps)]
        assert all(one - two > 8 for one, two in zip(light, light[1:]))
