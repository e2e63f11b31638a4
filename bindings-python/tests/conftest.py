"""One small area and one client, for every test that needs them."""

import datetime as dt
import functools
import json
import pathlib
import shutil
import subprocess

import pytest

import fingerpost as fp

AT = "2026-11-23T09:00:00Z"
SAMPLE = pathlib.Path(__file__).parents[2] / "examples/data/newport"


def checked(day="2026-11-01", source="visit"):
    return fp.Provenance(source=source, checked_on=day)


@pytest.fixture(scope="session")
def example():
    """Builds a program of `core/examples` by its name and says where it is; what the Rust tests have built is not built again."""
    if shutil.which("cargo") is None:
        pytest.skip("cargo is not installed, so the programs of the core cannot be built")

    @functools.cache
    def built(name):
        command = ["cargo", "build-tested", "--quiet", "--example", name, "--message-format=json"]
        root = pathlib.Path(__file__).resolve().parents[2]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        messages = map(json.loads, done.stdout.splitlines())
        return next(it["executable"] for it in messages if it.get("executable") and it["target"]["name"] == name)

    return built


@pytest.fixture(scope="session")
def newport():
    """The matcher of the area of the examples."""
    return fp.Matcher(fp.Catalogue.from_json((SAMPLE / "directory.json").read_bytes()))


@pytest.fixture(scope="session")
def newport_clients():
    """The clients of the examples."""
    return [fp.Client.from_json(path.read_bytes()) for path in sorted((SAMPLE / "clients").glob("*.json"))]


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


WORKER = fp.Actor(role="link_worker", id="lw-7")
PERSON = fp.Actor(role="client", id="c-104", recorded_by="lw-7")
MUSEUM = fp.Actor(role="provider", id="p-2", partner="museum", title="learning officer")
WORDS = "Mrs Canary-Jones, 07700 900123"


def did(referral, *steps, at=AT):
    """The referral after several steps, each an action and who did it."""
    for action, by in steps:
        referral = referral.did(action, by=by, at=at)
    return referral


@pytest.fixture(scope="session")
def proposal(catalogue, client):
    anxious = client.replace(requirements=[fp.Requirement(barrier="psychological.first_visit_anxiety")])
    return fp.Matcher(catalogue).propose(anxious, "handling", at=AT)


@pytest.fixture(scope="session")
def begun():
    """A referral that somebody has brought."""
    identify = fp.actions.Identify(client="c-104", need="low", route="link_worker")
    return fp.Referral.begin(identify, referral="r-1", by=WORKER, at=AT, id="e-1")


@pytest.fixture(scope="session")
def accepted(begun, proposal):
    """A referral with a place held, and a barrier open."""
    scopes = ("discuss", "share_minimum")
    return did(
        begun,
        (fp.actions.BeginConversation(manner="telephone"), WORKER),
        *((fp.actions.GiveConsent(scope=scope, manner="spoken"), PERSON) for scope in scopes),
        (fp.actions.Shortlist(proposals=[proposal]), WORKER),
        (fp.actions.Choose(activity="handling"), PERSON),
        (fp.actions.Offer(respond_by="2026-12-05"), WORKER),
        (fp.actions.Accept(hold_until="2026-12-14T17:00:00Z"), MUSEUM),
    )


@pytest.fixture(scope="session")
def settled(accepted, proposal):
    """The same with everything in the way settled: it may be confirmed."""
    visit = fp.Evidence(kind="visit", on="2026-11-20")
    version = proposal.stamp.version
    referral = accepted
    for barrier in accepted.view(AT).barriers:
        found = fp.actions.FindNoBarrier(barrier=barrier.barrier, version=version, evidence=visit)
        referral = referral.did(found, by=WORKER, at=AT)
    for question in accepted.view(AT).questions:
        answer = fp.actions.AnswerQuestion(rule=question.rule, path=question.path, evidence=visit)
        referral = referral.did(answer, by=WORKER, at=AT)
    return referral


@pytest.fixture(scope="session")
def told(accepted):
    """The same with personal words wherever an event takes them."""
    waive = fp.actions.WaiveBarrier(barrier="physical.seating_rest", words=WORDS)
    return did(
        accepted,
        (fp.actions.AddBarrier(barrier="physical.seating_rest", need="a chair with arms"), PERSON),
        (waive, PERSON),
        (fp.actions.GiveFeedback(topic="welcome", words=WORDS, share_words=True), PERSON),
        (fp.actions.RaiseConcern(words=WORDS), WORKER),
    )
