"""The index: it says what the matcher says, for many clients at once, and stops when told to."""

import contextlib
import os
import signal
import threading
import time

import fingerpost as fp
import pytest
from conftest import AT


@pytest.fixture(scope="module")
def clients(newport_clients):
    return newport_clients


def test_it_says_what_the_matcher_says(newport, clients):
    index = newport.index(at=AT)
    for client in clients:
        ranking, shortlist = newport.rank(client, at=AT, top=5), index.shortlist(client, top=5)
        assert shortlist.shortlist == ranking.shortlist
        assert shortlist.counts == ranking.counts
        assert shortlist.questions == ranking.questions


def test_what_suits_as_it_is_begins_the_placings(newport, clients):
    index = newport.index(at=AT)
    found = 0
    for client in clients:
        first = tuple(one for one in index.placings(client, top=4).placings if one.verdict == "suitable")
        assert index.suitable(client, top=4) == first
        found += len(first)
    assert found > 0
    table = index.suitable_many(clients, top=4, progress=False).to_pandas()
    rows = index.rank_many(clients, top=4, progress=False).placings.to_pandas()
    assert table.equals(rows[rows.verdict == "suitable"].reset_index(drop=True))


@pytest.mark.parametrize("threads", [1, 2, 7, None])
def test_tables_keep_the_order_whatever_the_threads(newport, clients, threads):
    many = clients * 40
    placings, counts = newport.rank_many(many, at=AT, top=3, threads=threads, progress=False)
    assert counts.to_pyarrow()["client"].to_pylist() == [str(client.id) for client in many]
    rows = placings.to_pandas()
    first = rows[: rows.client.ne(rows.client.iloc[0]).idxmax()]
    ranking = newport.rank(many[0], at=AT, top=3)
    assert first.activity.tolist() == [str(match.activity) for match in ranking.shortlist]
    assert first.score.tolist() == [match.score for match in ranking.shortlist]
    assert first["rank"].tolist() == [1, 2, 3]


def test_polars_reads_it(newport, clients):
    placings, counts = newport.rank_many(clients, at=AT, progress=False)
    assert counts.to_polars()["total"].unique().to_list() == [len(newport.catalogue.activities)]
    assert set(placings.columns) == {"client", "at", "rank", "activity", "site", "verdict", "score", "metres"}


def test_a_bar_shows_how_far_it_is(newport, clients, capsys):
    pytest.importorskip("tqdm")
    newport.rank_many(clients * 10, at=AT)
    assert "Matching: 100%" in capsys.readouterr().err


def test_a_wrong_client_is_named_by_place(newport, clients):
    wrong = clients[0].replace(interests=[fp.Interest(theme="railways", weight=99)])
    with pytest.raises(fp.InvalidError) as raised:
        newport.rank_many([clients[0], wrong], at=AT, progress=False)
    assert raised.value.path.startswith("/1/interests/0")


@contextlib.contextmanager
def interrupted(after):
    """Ctrl-C after so many seconds, and again until it is heeded: Python swallows one that falls into the callback of a weak reference."""
    sent, heeded = [], threading.Event()

    def send():
        wait = after
        while not heeded.wait(wait):
            sent.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)
            wait = 30

    # Whoever starts the tests in the background has them ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    sender = threading.Thread(target=send)
    sender.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            yield sent
            time.sleep(60)  # The answer was there before the signal: wait for it, so that it hits nobody else.
    finally:
        heeded.set()
        sender.join()
        signal.signal(signal.SIGINT, before)


def test_ctrl_c_stops_it_at_once(newport, clients):
    index = newport.index(at=AT)
    many = clients * 4_000
    with interrupted(0.3):
        index.rank_many(many, progress=False)


def test_other_threads_go_on_meanwhile(newport, clients):
    ticks = []
    stop = threading.Event()

    def tick():
        while not stop.wait(0.005):
            ticks.append(time.monotonic())

    other = threading.Thread(target=tick)
    other.start()
    newport.rank_many(clients * 1_000, at=AT, progress=False)
    stop.set()
    other.join()
    assert len(ticks) > 2


def test_ctrl_c_is_heeded_within_a_tenth_of_a_second(newport, clients):
    """The best of a few: where others have the processors, any single one may wait for its turn."""
    index, many = newport.index(at=AT), clients * 20_000
    waited = []
    for _ in range(8):
        with interrupted(0.7) as sent:
            index.rank_many(many, progress=False)
        waited.append(time.monotonic() - sent[-1])
        if waited[-1] <= 0.1:
            return
    raise AssertionError(f"no Ctrl-C was heeded within a tenth of a second: {waited}")


def test_ctrl_c_is_heeded_while_clients_are_read_and_answered(newport, clients):
    index, many = newport.index(at=AT), [client.to_dict() for client in clients * 20_000]
    for wait in (0.05, 0.5, 1.5, 3.0):
        with interrupted(wait) as sent:
            index._native.rank_many(many, 10, 2, None)
        # A tenth of a second on an idle machine; many times that where others have the processors.
        assert time.monotonic() - sent[-1] < 2
