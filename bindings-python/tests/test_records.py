"""Records: what they refuse, how they read, and that they come back as they went."""

import copy
import dataclasses
import datetime as dt
import pickle
from zoneinfo import ZoneInfo

import pytest

import fingerpost as fp


@pytest.fixture
def client():
    return fp.Client(
        id="c-104",
        need="low",
        route="link_worker",
        age=fp.AgeBand(from_=65, to=74),
        home=fp.Point(latitude=51.5889, longitude=-2.9986),
        travel=[fp.TravelLimit(mode="bus", metres=8000)],
        free_times=[fp.FreeTime(day="tuesday", from_=dt.time(10), to="14:30")],
        languages=["CY", "en"],
        goals=[fp.Goal(words="to see Mair from the mill again", importance=9)],
        keep_apart=[fp.KeepApartSite(id="castle")],
    )


def test_a_record_holds_what_the_core_made_of_it(client):
    assert client.languages == ("cy", "en")
    assert client.free_times[0].to == dt.time(14, 30)
    assert client.avoid == () and client.budget is None


def test_plain_data_goes_there_and_back(client):
    data = client.to_dict()
    assert data["age"] == {"from": 65, "to": 74}
    assert data["free_times"] == [{"day": "tuesday", "from": "10:00", "to": "14:30"}]
    assert data["keep_apart"] == [{"site": {"id": "castle"}}]
    assert "avoid" not in data
    assert fp.Client.from_dict(data) == client


def test_copies_are_equal_and_hash_alike(client):
    for other in (copy.copy(client), copy.deepcopy(client), pickle.loads(pickle.dumps(client)), client.replace()):
        assert other == client and hash(other) == hash(client)
    assert client.replace(need="high") != client
    assert dataclasses.replace(client, need="high").need == "high"


def test_records_do_not_change(client):
    with pytest.raises(dataclasses.FrozenInstanceError):
        client.need = "high"
    with pytest.raises(AttributeError):
        client.name = "somebody"


def test_nothing_personal_shows(client):
    assert repr(client) == "Client(id='c-104', ‹personal›)"
    assert repr(client.goals[0]) == "Goal(words=‹personal›, importance=9)"
    shown = repr(fp.Partner(id="p", name="Museum", kind="museum", contact=fp.Contact(role="warden", email="mair@example.org")))
    assert "mair" not in shown and "warden" in shown


def test_repr_leaves_out_what_is_empty():
    assert repr(fp.Price(per_session=0)) == "Price(per_session=0)"
    assert repr(fp.Price()) == "Price()"


def given(**fields):
    return lambda: fp.Client(**{"id": "c", "need": "low", "route": "link_worker", **fields})


def read(**fields):
    return lambda: fp.Client.from_dict({"id": "c", "need": "low", "route": "link_worker", **fields})


@pytest.mark.parametrize(
    ("make", "code", "path"),
    [
        (given(id=" "), "id.empty", "/id"),
        (given(need="hihg"), "kind.unknown", "/need"),
        (given(need=3), "import.json-type", "/need"),
        (given(need=None), "import.json-type", "/need"),
        (given(areas="Newport"), "import.json-type", "/areas"),
        (given(areas={"Newport"}), "import.json-type", "/areas"),
        (given(areas=["Newport", ""]), "text.empty", "/areas/1"),
        (given(group_limit=-1), "import.json-type", "/group_limit"),
        (given(group_limit=2**40), "import.json-type", "/group_limit"),
        (given(group_limit=2**80), "import.json-type", "/group_limit"),
        (given(group_limit=True), "import.json-type", "/group_limit"),
        (given(group_limit=2.5), "import.json-type", "/group_limit"),
        (given(goals=["x"]), "import.json-type", "/goals/0"),
        (given(goals=[{"words": "x", "y": 1}]), "import.unknown-field", "/goals/0/y"),
        (given(keep_apart=["x"]), "import.json-type", "/keep_apart/0"),
        (lambda: fp.Client.from_dict({"id": "c", "need": "low"}), "import.missing-field", ""),
        (lambda: fp.Client.from_dict([1]), "import.json-type", ""),
        (read(route="x"), "kind.unknown", "/route"),
        (read(areas="Newport"), "import.json-type", "/areas"),
        (read(group_limit=True), "import.json-type", "/group_limit"),
        (read(travel=[{"mode": "bus", "metres": True}]), "import.json-type", "/travel/0/metres"),
        (read(home={"latitude": True, "longitude": 0}), "import.json-type", "/home/latitude"),
        (lambda: fp.Catalogue({"area": "N", "division": "scotland", "sites": "abc"}), "import.json-type", "/sites"),
        (lambda: fp.FundingStage(percent=50, in_arrears="yes"), "import.json-type", "/in_arrears"),
        (lambda: fp.FundingStage.from_dict({"percent": 50, "in_arrears": 1}), "import.json-type", "/in_arrears"),
        (read(nhs=1), "import.unknown-field", "/nhs"),
        (lambda: fp.Point(latitude="51", longitude=0), "import.json-type", "/latitude"),
        (lambda: fp.Point(latitude=float("nan"), longitude=0), "place.not-a-number", ""),
        (lambda: fp.Provenance(source="visit", checked_on="22/11/2026"), "time.date-format", "/checked_on"),
        (lambda: fp.Provenance(source="visit", checked_on=dt.datetime(2026, 11, 22)), "time.date-format", "/checked_on"),
        (lambda: fp.TimeRange(from_="9am", to="10:00"), "time.time-format", "/from"),
    ],
)
def test_what_does_not_fit_says_where(make, code, path):
    with pytest.raises(fp.InvalidError) as caught:
        make()
    assert (caught.value.code, caught.value.path) == (code, path), str(caught.value)
    assert caught.value.fix
    assert isinstance(caught.value, ValueError)


SECRET = "Mair Pritchard, 12 Acacia Avenue"


@pytest.mark.parametrize(
    "make",
    [
        lambda: fp.Point(latitude=SECRET, longitude=0),
        read(home=SECRET),
        read(age={"from": SECRET, "to": 3}),
        read(travel=SECRET),
        read(need={"Pritchard": 1}),
        given(free_times=[{"day": "monday", "from": SECRET, "to": "10:00"}]),
        given(goals=[SECRET]),
    ],
)
def test_errors_never_repeat_a_wrong_value(make):
    with pytest.raises(fp.InvalidError) as caught:
        make()
    assert "Pritchard" not in str(caught.value), str(caught.value)


def test_moments_are_aware_and_kept_in_utc():
    def occurrence(starts):
        return fp.Occurrence(
            date=dt.date(2026, 7, 1),
            starts=starts,
            ends="2026-07-01T11:00:00Z",
            starts_local="2026-07-01T10:00",
            ends_local=dt.datetime(2026, 7, 1, 12),
            hours="known",
            certain=True,
        )

    london = occurrence(dt.datetime(2026, 7, 1, 10, tzinfo=ZoneInfo("Europe/London")))
    assert london.starts == dt.datetime(2026, 7, 1, 9, tzinfo=dt.timezone.utc)
    assert london == occurrence("2026-07-01T10:00:00+01:00") == occurrence("2026-07-01T09:00:00.000000000Z")
    assert london.to_dict()["starts"] == "2026-07-01T09:00:00Z"
    with pytest.raises(fp.InvalidError, match="no time zone"):
        occurrence(dt.datetime(2026, 7, 1, 10))


def test_numbers_of_numpy_and_dates_of_pandas_are_taken():
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    limit = fp.TravelLimit(mode="bus", metres=np.int64(800))
    assert type(limit.metres) is int
    assert type(fp.Point(latitude=np.float32(51.5), longitude=np.float64(-3)).latitude) is float
    day = pd.Timestamp("2026-11-22").date()
    assert fp.Provenance(source="visit", checked_on=day).checked_on == dt.date(2026, 11, 22)


def test_defaults_of_a_policy_are_those_of_the_core():
    policy = fp.Policy(horizon_weeks=8)
    assert (policy.horizon_weeks, policy.weights.theme) == (8, fp.Weights().theme)
    assert fp.Policy.from_dict(policy.to_dict()) == policy


def test_every_class_writes_what_the_core_writes():
    timing = fp.Timing(recurrence=fp.Recurrence(start="2026-09-01", freq="weekly", by_day=[fp.DayRule(day="tuesday")]))
    for record in (timing, fp.Policy(), fp.Price(), fp.Directory(area="Newport", division="england_and_wales")):
        written = record.to_dict()
        again = fp._fingerpost.read(type(record).__name__, written)
        assert again == written
        assert list(again) == list(written)


def test_every_class_has_a_reader():
    for name in fp.records.__all__:
        kind = getattr(fp, name)
        if isinstance(kind, type) and issubclass(kind, fp._record.Record):
            with pytest.raises(fp.InvalidError):
                fp._fingerpost.read(kind._reader, [1])
