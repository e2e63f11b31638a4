"""Results over made-up people, for every test of charts and reports. The people are those of the examples."""

import functools
import pathlib
import sys

import fingerpost as fp
from fingerpost import evidence

AT = "2026-11-23T09:00:00Z"
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
sys.path.append(str(EXAMPLES / "python"))

import synthetic_caseload  # noqa: E402

made = functools.cache(synthetic_caseload.caseload)
MEASURES = evidence.Measures()


def change(pairs, lost=0, first=lambda number: 3 + number % 3):
    """So many people who answered twice, and so many who did not; what they answered first."""
    readings = [
        fp.OutcomeReading(
            instrument="ons4",
            point=point,
            on="2026-11-23",
            referral=f"r-{number}",
            answers=[fp.ItemAnswer(item="satisfaction", value=value)],
        )
        for number in range(pairs)
        for point, value in (("start", first(number)), ("end", 6 + number % 2))
    ]
    question = fp.ChangeQuestion(instrument="ons4", scale="satisfaction", from_="start", to="end")
    return MEASURES.change(readings, [f"r-{number}" for number in range(pairs + lost)], question)


def caseload_change(people=400):
    """What the people of the example answered."""
    caseload = made(people)
    question = fp.ChangeQuestion(instrument="ons4", scale="satisfaction", from_="start", to="end")
    return MEASURES.change(caseload.readings, caseload.due, question)


def funnel(people=400):
    """How far the people of the example got."""
    return evidence.Funnel(made(people).views if people else [], fp.FunnelQuestion(on="2026-11-23"))


@functools.cache
def audit(people=400):
    """Whom it serves, published. Everybody is held to have something that suits."""
    caseload = made(people)
    stages = {"identified": "suits", "conversation": "suits", "shortlisted": "offer", "offered": "selection", "accepted": "selection"}
    rows = [fp.AuditPerson(client=view.client, furthest=stages.get(furthest(view), "confirmation")) for view in caseload.views]
    return fp.FairnessAudit(rows, caseload.strata).publish()


def furthest(view):
    """The last open state a referral was in."""
    return [step.to for step in view.transitions if step.reason is None][-1]


def gaps(names=("walker",)):
    """What typical clients reach on a grid of an area with nothing in it."""
    cells = fp.grid_places(fp.Point(latitude=51.57, longitude=-3.02), fp.Point(latitude=51.6, longitude=-2.97), 1000)
    clients = [fp.Client(id=name, need="low", route="link_worker") for name in names]
    catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    return fp.Matcher(catalogue).gaps(clients, at=AT, places=cells, options=fp.GapOptions(without_changes=True))
