"""The report of a funder: of protected results only, in plain words, open to everybody, and printed as it should be."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

import fingerpost as fp
from browser import findings, sheets
from evidence_cases import MEASURES, audit, caseload_change, change, funnel, gaps, made
from fingerpost import evidence

pytest.importorskip("matplotlib")
pytest.importorskip("jinja2")
ASSUMED = fp.WellbyQuestion(years=1, change_without=0.3, source="a study of people like these, made up for this test")
AS_IT_IS = dict(title="Mill & <script>alert(1)</script> memories", period=("2026-01-01", "2026-11-23"), prepared_on="2026-11-23", prepared_by="The “Mill”")


def parts(people=400):
    raw = funnel(people)
    return dict(
        funnel=raw.published(),
        waiting=raw.waiting_counts().protect(),
        changes=[caseload_change().published(), change(12, 3).published()],
        ladder=evidence.Ladder(made(people).views if people else [], "2026-11-23").published(),
        audit=audit(),
        costs=raw.published_costs(4_800_000),
        wellbys=caseload_change().published_wellbys(ASSUMED),
        maps=[evidence.reach_map(gaps())],
        words=["We <b>met</b> on Tuesdays & Fridays."],
        notice="Made-up people.",
    )


@pytest.fixture(scope="module")
def report():
    return evidence.FunderReport(**AS_IT_IS, **parts())


@pytest.fixture(scope="module")
def pages(report):
    return {"one": report.one_page(), "full": report.full()}


@pytest.fixture(scope="module")
def empty():
    return evidence.FunderReport("Nobody yet", ("2026-01-01", "2026-02-01"), "2026-02-01", "us", funnel=funnel(0).published())


@pytest.mark.parametrize("of, width", [("one", 900), ("full", 360)])
def test_axe_core_finds_nothing_serious(pages, tmp_path, of, width):
    assert findings(pages[of], tmp_path, width) == []


def test_axe_core_would_find_it(pages, tmp_path):
    broken = pages["one"].replace(' lang="en-GB"', "").replace("<main>", '<main><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')
    broken = broken.replace(".about { color: #444;", ".about { color: #ccc;")
    broken = re.sub(r' aria-labelledby="c[^"]*"|<title id=.*?</title>', "", broken)
    found = {one["id"] for one in findings(broken, tmp_path)}
    assert {"html-has-lang", "image-alt", "color-contrast", "svg-img-alt"} <= found


def test_the_one_page_is_one_sheet(report, empty, tmp_path):
    for name, each in (("report", report), ("empty", empty)):
        path = tmp_path / f"{name}.html"
        each.save(path)
        assert sheets(path) == 1


def test_pages_stand_alone_and_are_well_formed(pages):
    for page in pages.values():
        ids = re.findall(r'\sid="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        assert {address.split("/")[2] for address in re.findall(r"https?://[^\"'\s<]+", page)} <= {"www.w3.org"}
        assert not re.search(r"<(script|link|iframe|img|object)\b", page) and "@import" not in page and "{{" not in page
        assert page.count("<svg") == page.count('role="img"') == page.count("<desc")
        drawn = re.sub(r"<meta [^>]*>", "", page.replace("<!DOCTYPE html>", ""))
        ElementTree.fromstring(drawn)


def test_whatever_is_put_in_is_escaped(pages):
    for page in pages.values():
        assert "Mill &amp; &lt;script&gt;" in page and "alert(1)</script>" not in page
    assert "We &lt;b&gt;met&lt;/b&gt; on Tuesdays &amp; Fridays." in pages["full"]
    assert "sandbox srcdoc=" in evidence.FunderReport(**AS_IT_IS, funnel=funnel().published())._repr_html_()


def test_what_the_data_cannot_say_is_said(pages):
    for page in pages.values():
        assert "What these data cannot say" in page and "no comparison group" in page and "How it was worked out" in page
        assert "who did not answer a second time" in page and "counts from 1 to 7 are not published" in page
        assert "Crown copyright" in page and "Made-up people." in page
    assert "whether scores rose or fell on average, because" in pages["full"]
    assert not re.search(r"\b(because of the programme|thanks to|led to|caused|proves?)\b", pages["full"])


def test_worth_stands_beside_what_was_assumed(pages):
    body = pages["full"].split("What it might be worth")[1].split("</section>")[0]
    assert "made up for this test" in body and "WELLBYs, between" in body and "prices of 2019" in body and "never for one person" in body


def test_only_what_is_published_is_in_it(pages):
    published = parts()["funnel"]
    assert "synthetic-" not in pages["full"] and "r-0001" not in pages["full"]
    raw = funnel()
    small = [(step, loss) for step in raw.steps for loss in step.losses if 0 < loss.people < 8]
    assert small, "the case has small counts"
    body = pages["full"].split("<caption>Why those who got no further stopped")[1].split("</table>")[0]
    shown = re.findall(r"<td>([^<]*)</td>", body)
    assert shown and all(cell == "*" or int(cell.replace(",", "")) % 5 == 0 for cell in shown)
    assert [cell.count for cell in published.reasons.cells if cell.count is not None and 0 < cell.count < 8] == []


def test_nothing_unprotected_is_reported():
    raw = funnel()
    unprotected = [
        dict(funnel=raw),
        dict(waiting=raw.waiting_counts()),
        dict(changes=[change(40)]),
        dict(ladder=evidence.Ladder([], "2026-11-23")),
        dict(costs=raw.costs(100)),
        dict(wellbys=change(40).wellbys(ASSUMED)),
        dict(audit=fp.FairnessAudit([], [fp.Strata("car", {})])),
    ]
    for wrong in unprotected:
        with pytest.raises(TypeError, match="Protect it first"):
            evidence.FunderReport(**AS_IT_IS, **wrong)


def test_a_report_is_of_something_under_one_rule():
    with pytest.raises(ValueError, match="nothing to report"):
        evidence.FunderReport(**AS_IT_IS)
    other = fp.disclosure_rule("threshold_10")
    with pytest.raises(ValueError, match="different rules"):
        evidence.FunderReport(**AS_IT_IS, funnel=funnel().published(), changes=[change(40).published(other)])
    only = evidence.FunderReport(**AS_IT_IS, changes=[change(40).published(other)]).full()
    assert "rule “threshold_10”" in only and "nearest" not in only and "How far people got" not in only


def test_a_report_of_nobody_and_of_a_measure_without_bands(empty):
    assert "about 0" in empty.one_page() and "Nobody stopped" in empty.full()
    readings = [
        fp.OutcomeReading(instrument="swemwbs", point=point, on="2026-11-23", referral=f"r-{number}", score=score)
        for number in range(40)
        for point, score in (("start", ("19.25", "17.98")[number % 2]), ("end", ("22.35", "24.11", "21.54")[number % 3]))
    ]
    question = fp.ChangeQuestion(instrument="swemwbs", from_="start", to="end")
    found = MEASURES.change(readings, [f"r-{number}" for number in range(40)], question).published()
    page = evidence.FunderReport(**AS_IT_IS, changes=[found]).full()
    assert "University of Warwick" in page and "Improved" in page


def test_the_same_results_are_the_same_page(report, pages):
    assert evidence.FunderReport(**AS_IT_IS, **parts()).one_page() == pages["one"]
    assert repr(report) == f"FunderReport({AS_IT_IS['title']!r})"
