"""The casebook: what was answered is on the disk, and nothing of an erased person is."""

import concurrent.futures
import json
import os
import signal
import subprocess
import sys

import pytest
from conftest import AT, MUSEUM, PERSON, WORDS, WORKER

import fingerpost as fp

KEY, OTHER = bytes(range(32)), bytes(32)
CANARY = "CANARY-7f3a-Blodwen"
LATER = "2026-12-01T09:00:00Z"


def identified(client="c-104"):
    return fp.actions.Identify(client=client, need="low", route="link_worker")


def filled(book, referral, client="c-104"):
    """A referral with a few events in it."""
    book.did(referral, identified(client), by=WORKER, at=AT)
    return book.did(referral, fp.actions.BeginConversation(manner="telephone"), by=WORKER, at=AT)


def kept(book, history):
    """The events of a referral that was made without a casebook."""
    for event in history.events:
        view = book.record(event)
    return view


def renamed(history, referral):
    """The same events as another referral."""
    number = {event.id: f"{referral}-{event.id}" for event in history.events}
    told = json.dumps([event.to_dict() for event in history.events])
    for old, new in number.items():
        told = told.replace(json.dumps(old), json.dumps(new))
    events = [fp.ReferralEvent.from_dict({**data, "referral": referral}) for data in json.loads(told)]
    return fp.Referral.replay(events)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "casebook.db"


def run(code, *arguments):
    return subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True)


def test_what_was_recorded_is_there_when_the_file_is_opened_again(path):
    with fp.Casebook(path, key=KEY) as book:
        view = filled(book, "r-1")
        assert (view.state, view.version) == ("conversation", 2)
    with pytest.raises(AttributeError):
        book.view("r-1", AT)
    book.close()
    with fp.Casebook(path, key=KEY) as book:
        assert book.view("r-1", AT) == view
        assert [type(event.action) for event in book.referral("r-1").events] == [fp.actions.Identify, fp.actions.BeginConversation]
        assert book.verify().sound


def test_a_key_is_asked_for_and_has_32_bytes(path):
    with pytest.raises(TypeError, match="needs its key"):
        fp.Casebook(path)
    with pytest.raises(fp.InvalidError, match="32 bytes"):
        fp.Casebook(path, key=b"short")
    assert not path.exists()


def test_an_event_that_is_refused_keeps_nothing(path):
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
        before = book.verify()
        with pytest.raises(fp.RefusedError) as caught:
            book.did("r-1", fp.actions.Offer(respond_by="2026-12-05"), by=WORKER, at=AT)
        assert caught.value.code == "referral.illegal-transition"
        with pytest.raises(fp.RefusedError):
            book.did("r-2", fp.actions.Offer(respond_by="2026-12-05"), by=WORKER, at=AT)
        assert book.verify() == before
        assert len(book.referral("r-1")) == 2
        with pytest.raises(fp.NotFoundError) as caught:
            book.referral("r-2")
        assert caught.value.code == "referral.unknown"


def test_the_same_event_counts_once(path, begun):
    with fp.Casebook(path, key=KEY) as book:
        assert book.record(begun.events[0]) == book.record(begun.events[0])
        assert book.verify().entries == 1
        with pytest.raises(fp.FingerpostError) as caught:
            book.record(begun.events[0].replace(at=LATER))
        assert caught.value.code == "referral.event-differs"


KILLED = """
import sys, time
import fingerpost as fp
book = fp.Casebook(sys.argv[1], key=bytes(range(32)))
worker = fp.Actor(role="link_worker", id="lw-7")
for number in range(1000):
    book.did(f"r-{number}", fp.actions.Identify(client="c-1", need="low", route="link_worker"), by=worker, at=sys.argv[2])
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_what_was_answered_survives_the_death_of_the_process(path):
    with run(KILLED, path, AT) as process:
        answered = [int(process.stdout.readline()) for _ in range(5)]
        os.kill(process.pid, signal.SIGKILL)
        answered += [int(line) for line in process.stdout.read().splitlines() if line]
    with fp.Casebook(path, key=KEY) as book:
        assert book.verify().sound
        there = {view.referral for view in book.views(AT)}
        assert {f"r-{number}" for number in answered} <= there
        assert len(there) <= len(answered) + 1


def test_another_key_a_picture_and_a_damaged_file_are_told_apart(path, tmp_path):
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
    whole = path.read_bytes()
    with pytest.raises(fp.StoreError) as caught:
        fp.Casebook(path, key=OTHER)
    assert caught.value.code == "store.wrong-key"

    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000))
    with pytest.raises(fp.StoreError) as caught:
        fp.Casebook(picture, key=KEY)
    assert caught.value.code == "store.not-a-store"
    assert picture.read_bytes().startswith(b"\xff\xd8\xff\xe0")

    torn = tmp_path / "torn.db"
    torn.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(fp.StoreError) as caught:
        fp.Casebook(torn, key=KEY).verify()
    assert caught.value.code.startswith("store.") and caught.value.fix
    assert torn.read_bytes() == whole[: len(whole) // 2]
    assert path.read_bytes() == whole


def test_of_an_erased_person_nothing_is_in_any_file(path, tmp_path):
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1", client=CANARY)
        book.did("r-1", fp.actions.RaiseConcern(words=CANARY + " " + WORDS), by=WORKER, at=AT)
        filled(book, "r-2")
        report = book.erase(CANARY, at=LATER)
        assert (report.already, report.entries) == (False, 3)
        assert book.erase(CANARY, at=LATER).already
        with pytest.raises(fp.ConflictError) as caught:
            book.referral("r-1")
        assert caught.value.code == "store.erased"
        with pytest.raises(fp.ConflictError):
            filled(book, "r-9", client=CANARY)
        assert [view.referral for view in book.views(LATER)] == ["r-2"]
        assert book.verify().erased_subjects == 1
        beside = [file for file in tmp_path.iterdir() if file.is_file()]
        assert path in beside
        for file in beside:
            content = file.read_bytes()
            assert CANARY.encode() not in content and b"c-104" not in content, file.name


def test_a_backup_that_is_put_back_brings_nobody_back(path, tmp_path):
    copy = tmp_path / "copy.db"
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
        filled(book, "r-2", client="c-105")
        assert book.erasures() == ()
        book.backup(copy)
        book.erase("c-104", at=LATER)
        erasures = book.erasures()
        assert len(erasures) == 1 and "c-104" not in erasures[0]
    os.replace(copy, path)
    with fp.Casebook(path, key=KEY) as book:
        assert len(book.views(LATER)) == 2
        report = book.erase_again(erasures, at=LATER)
        assert (report.already, report.entries) == (False, 2)
        assert [view.referral for view in book.views(LATER)] == ["r-2"]
        assert book.erase_again(erasures, at=LATER).already and book.erasures() == erasures
    with fp.Casebook(tmp_path / "other.db", key=KEY) as other:
        filled(other, "r-1")
        with pytest.raises(fp.InvalidError) as caught:
            other.erase_again(erasures, at=LATER)
        assert (caught.value.code, caught.value.path) == ("store.erasure-format", "/0")
        assert len(other.views(LATER)) == 1
    with pytest.raises(fp.UnsupportedError):
        fp.Casebook().erasures()


def test_a_backup_is_whole_and_an_older_copy_is_noticed(path, tmp_path):
    copy = tmp_path / "copy.db"
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
        report = book.backup(copy)
        assert (report.entries, report.bytes) == (2, copy.stat().st_size)
        filled(book, "r-2")
        head = book.verify().head
        assert book.verify(report.head).sound and book.verify(head).sound
        with pytest.raises(fp.StoreError) as caught:
            book.backup(copy)
        assert caught.value.code == "store.exists"
    with fp.Casebook(copy, key=KEY) as older:
        assert older.verify(report.head).sound
        assert not older.verify(head).sound
        with pytest.raises(fp.InvalidError):
            older.verify("no head")


def test_the_key_is_changed(path):
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
        book.rotate(OTHER)
    with pytest.raises(fp.StoreError):
        fp.Casebook(path, key=KEY)
    with fp.Casebook(path, key=OTHER, read_only=True) as book:
        assert book.view("r-1", AT).state == "conversation"
        with pytest.raises(fp.StoreError) as caught:
            filled(book, "r-2")
        assert caught.value.code == "store.read-only"
    with pytest.raises(fp.StoreError) as caught:
        fp.Casebook().rotate(OTHER)
    assert caught.value.code == "store.no-file"


def test_what_is_sound_is_salvaged(path, tmp_path):
    with fp.Casebook(path, key=KEY) as book:
        for number in range(40):
            filled(book, f"r-{number}", client=f"c-{number}")
    damaged, into = bytearray(path.read_bytes()), tmp_path / "saved.db"
    damaged[-3000:-2800] = bytes(200)
    path.write_bytes(damaged)
    report = fp.salvage(path, key=KEY, into=into)
    assert report.saved > 0 and sum(stream.saved for stream in report.streams) == report.saved
    assert path.read_bytes() == damaged
    with fp.Casebook(into, key=KEY) as saved:
        assert saved.verify().sound
        assert saved.verify().entries == report.saved
    with pytest.raises(fp.StoreError) as caught:
        fp.salvage(path, key=KEY, into=into)
    assert caught.value.code == "store.exists"


def test_two_books_are_put_together_and_what_cannot_be_true_is_named(tmp_path, accepted):
    here, there = (fp.Casebook(tmp_path / name, key=KEY) for name in ("here.db", "there.db"))
    with here, there:
        kept(here, accepted)
        assert there.merge(here.referral("r-1"), at=AT) == here.view("r-1", AT)
        here.did("r-1", fp.actions.DeclineOffer(reason="travel"), by=PERSON, at=LATER)
        there.did("r-1", fp.actions.Decline(reason="at_capacity"), by=MUSEUM, at="2026-12-02T09:00:00Z")
        at = "2026-12-03T09:00:00Z"
        merged = here.merge(there.referral("r-1").events, at=at)
        assert (merged.state, len(merged.conflicts)) == ("offer_declined", 1)
        assert there.merge(here.referral("r-1"), at=at).conflicts == merged.conflicts
        assert here.referral("r-1").events == there.referral("r-1").events
        conflict = merged.conflicts[0].event
        decided = here.did("r-1", fp.actions.ResolveConflict(conflict=conflict, decision="the client said no"), by=WORKER, at=at)
        assert decided.conflicts[0].decision == "the client said no"


TAKES = """
import json, sys
import fingerpost as fp
book = fp.Casebook(sys.argv[1], key=bytes(range(32)))
print("ready", flush=True)
event = fp.ReferralEvent.from_dict(json.loads(sys.argv[2]))
try:
    print(book.record(event).state)
except fp.ConflictError as error:
    print(error.code)
"""


def test_two_processes_cannot_give_one_place_away_twice(path, accepted):
    with fp.Casebook(path, key=KEY) as book:
        book.set_places("handling", fp.place_changes.Set(places=1), by=MUSEUM, at=AT)
        last = []
        for referral in ("r-1", "r-2"):
            history = renamed(accepted, referral)
            for event in history.events[:-1]:
                book.record(event)
            last.append(json.dumps(history.events[-1].to_dict()))
        assert book.view("r-1", AT).state == book.view("r-2", AT).state == "offered"
        both = [run(TAKES, path, event) for event in last]
        said = sorted(process.communicate()[0].split()[-1] for process in both)
        assert [process.returncode for process in both] == [0, 0]
        assert said == ["accepted", "places.full"]
        assert sorted(view.state for view in book.views(AT)) == ["accepted", "offered"]
        places = book.places("handling", AT)
        assert (places.free, len(places.held)) == (0, 1)


def test_threads_share_a_book(path):
    with fp.Casebook(path, key=KEY) as book, concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: filled(book, f"r-{number}", client=f"c-{number % 5}"), range(40)))
        assert {view.state for view in book.views(AT)} == {"conversation"}
        assert len(book.views(AT)) == 40
        contacts = fp.actions.RecordContact(manner="telephone", reached=False)
        list(pool.map(lambda _: book.did("r-0", contacts, by=WORKER, at=AT), range(30)))
        assert len(book.referral("r-0")) == 32
        assert book.verify().sound


def test_lists_are_as_people_need_them(accepted):
    book = fp.Casebook()
    kept(book, accepted)
    for number in range(2, 5):
        filled(book, f"r-{number}", client=f"c-{number}")
    book.did("r-4", fp.actions.Withdraw(reason="moved"), by=fp.Actor(role="client", id="c-4"), at=AT)
    ids = lambda views: [view.referral for view in views]  # noqa: E731
    assert ids(book.find(AT)) == ids(book.views(AT)) == ["r-1", "r-2", "r-3", "r-4"]
    assert ids(book.find(AT, states=["accepted"])) == ids(book.find(AT, activity="handling")) == ["r-1"]
    assert ids(book.find(AT, client="c-3")) == ["r-3"]
    assert ids(book.find(AT, partner="museum", open_only=True)) == ["r-1"]
    assert ids(book.find(AT, open_only=True)) == ["r-1", "r-2", "r-3"]
    assert ids(book.find("2026-12-10T09:00:00Z", overdue_only=True)) == ["r-2", "r-3"]
    assert {item.referral for item in book.work(AT, until="2026-12-31")} == {"r-2", "r-3"}
    work = book.work(LATER, until="2026-12-31")
    assert {item.referral for item in work} == {"r-1", "r-2", "r-3"}, "the end of the hold is near"
    assert all(item.sentence.endswith(".") for item in work)
    table = fp.referral_table(book.views(AT))
    assert len(table) == 4
    assert len(fp.transition_table(book.views(AT))) > 10


def test_what_ran_out_is_written_down_once_a_day(accepted):
    book = fp.Casebook()
    kept(book, accepted)
    assert [hold.referral for hold in book.places("handling", AT).held] == ["r-1"]
    assert book.housekeeping(AT) == ()
    assert book.housekeeping("2026-12-15T09:00:00Z") == ("r-1",)
    assert book.housekeeping("2026-12-15T09:00:00Z") == ()
    assert book.referral("r-1").state == "offered"
    assert book.places("handling", "2026-12-15T09:00:00Z").held == ()


def test_followers_read_on_where_they_were(path):
    with fp.Casebook(path, key=KEY) as book:
        filled(book, "r-1")
        first = book.changes()
        assert [change.sequence for change in first] == [1, 2]
        filled(book, "r-2")
        assert [change.stream for change in book.changes(first[-1].position)] == [book.changes()[-1].stream] * 2
        assert len(book.changes(limit=3)) == 3


def test_feedback_reaches_its_partner(told):
    book = fp.Casebook()
    kept(book, told)
    found = book.feedback("museum", AT)
    assert [(each.topic, each.words, each.status) for each in found] == [("welcome", WORDS, "unread")]
    assert book.feedback("elsewhere", AT) == []


def test_a_casebook_shows_nothing_personal(path, told):
    with fp.Casebook(path, key=KEY) as book:
        view = kept(book, told)
        shown = [repr(book), repr(view), repr(book.referral("r-1")), repr(book.feedback("museum", AT))]
        with pytest.raises(fp.FingerpostError) as caught:
            book.record(told.events[-1].replace(at=LATER))
        shown += [repr(caught.value), str(caught.value)]
        assert not [text for text in shown if WORDS in text or KEY.hex() in text or repr(KEY) in text]
    assert repr(book) == "Casebook(closed)"


def test_when_records_are_due():
    rules = fp.retention_rules()
    assert len({rule.id for rule in rules}) == len(rules) > 0
    leap = fp.RetentionRule(id="leap", label="a year", from_="closed", years=1)
    due = fp.retention_due(leap, start="2024-02-29", on="2025-02-28")
    assert (str(due.due_on), due.is_due) == ("2025-03-01", False)
    with pytest.raises(fp.InvalidError) as caught:
        fp.retention_due(leap.replace(years=9000), start="2024-02-29", on="2025-02-28")
    assert caught.value.code == "time.date-format"
