"""One small area and one client, for every test that needs them."""

import datetime as dt

import pytest

import fingerpost as fp

AT = "2026-11-23T09:00:00Z"


def checked(day="2026-11-01", source="visit"):
    return fp.Provenance(source=source, checked_on=day)


@pytest.fixture(scope="session")
def directory():
    weekly = fp.Timing(
        recurrence=fp.Recurrence(start="2026-09-01", freq="weekly", bank_holidays="does_not_run"), opens="10:00", closes="12:00"
    )
    price = fp.Price(per_session=0)
    shared = dict(partner="museum", delivery="at_site", status="running", provenance=checked(), routes=["link_worker"], price=price)
    return fp.Directory(
        area="Newport <and the lower Usk>",
        division="england_and_wales",
        partners=[fp.Partner(id="museum", name="Museum & Mill", kind="museum")],
        sites=[fp.Site(id="mill", name="The Mill", partner="museum", point=fp.Point(latitude=51.5889, longitude=-2.9986))],
        activities=[
            fp.Activity(
                id="handling",
                name="Object handling <b>",
                kind="object_handling",
                sites=["mill"],
                sessions=[fp.SessionPattern(timing=weekly)],
                themes=["mills_and_textiles"],
                eligibility=fp.Eligibility(),
                need_ceiling="moderate",
                capacity=fp.Capacity(as_of="2026-11-20", booking="open", free=4),
                languages=[fp.LanguageOffer(language="en", provision="spoken")],
                **shared,
            ),
            fp.Activity(
                id="young",
                name="Young archaeologists",
                kind="x-test:dig",
                sites=["mill"],
                sessions=[fp.SessionPattern(timing=weekly)],
                eligibility=fp.Eligibility(oldest=25),
                **shared,
            ),
        ],
    )


@pytest.fixture(scope="session")
def catalogue(directory):
    return fp.Catalogue(directory)


@pytest.fixture(scope="session")
def client():
    return fp.Client(
        id="c-104",
        need="low",
        route="link_worker",
        age=fp.AgeBand(from_=65, to=74),
        home=fp.Point(latitude=51.58, longitude=-2.99),
        travel=[fp.TravelLimit(mode="bus", metres=8000)],
        free_times=[fp.FreeTime(day="tuesday", from_=dt.time(9), to="14:30")],
        languages=["en"],
        interests=[fp.Interest(theme="mills_and_textiles", weight=5)],
    )


@pytest.fixture(scope="session")
def ranking(catalogue, client):
    return fp.Matcher(catalogue).rank(client, at=AT)
