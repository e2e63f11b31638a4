"""Feeds are fetched whole from servers that behave, and from many that do not."""

import json
import pathlib
import time
import warnings

import pytest

pytest.importorskip("requests")
pytest.importorskip("tqdm")

from fingerpost.feeds import FeedError, Pace, _folder, _http, fetch_feed, read_feed

from .directory_server import Directory, breaks_off, busy, hangs_up, says

FAST = Pace(pause=0.0, timeout=3.0, retries=3)


def some(count):
    return [{"id": f"s-{number}", "name": f"Service {number}", "schedules": [{"byday": "MO"}]} for number in range(count)]


def fetch(server, folder, **how):
    return fetch_feed(server.address, folder, licence="OGL-UK-3.0", **{"progress": False, "whole": False, "pace": FAST, **how})


def names(feed):
    read = [json.loads(page) for page in feed]
    lists = [page if isinstance(page, list) else page.get("contents", page.get("content", [page])) for page in read]
    return sorted(one["name"] for page in lists for one in page)


@pytest.mark.parametrize("envelope", ["contents", "content", ""])
@pytest.mark.parametrize("count", [1, 3, 7])
def test_every_page_comes(tmp_path, count, envelope):
    with Directory(some(count), envelope=envelope) as server:
        feed = fetch(server, tmp_path)
    assert names(feed) == sorted(one["name"] for one in some(count))
    assert (feed.services, feed.licence, feed.source) == (count, "OGL-UK-3.0", server.address)
    assert read_feed(tmp_path) == feed
    assert {agent.split("/")[0] for agent in server.agents} == {"fingerpost"}


def test_counts_are_not_trusted(tmp_path):
    with Directory(some(7), stated=2) as server:
        assert fetch(server, tmp_path).services == 7


def test_a_server_that_always_gives_its_first_page_is_spoken_of(tmp_path):
    with Directory(some(7), ignores_page=True) as server, pytest.warns(UserWarning, match="it has 7 services, and 3 came"):
        assert fetch(server, tmp_path).services == 3


def test_services_without_ids_end_too(tmp_path):
    with Directory([{"name": "Mill"}, {"name": "Lock"}], ignores_page=True) as server:
        assert names(fetch(server, tmp_path)) == ["Lock", "Mill"]


def test_each_service_is_asked_for_by_itself(tmp_path):
    with Directory(some(4)) as server:
        server.services.append({"id": "a/b c", "name": "Odd"})
        feed = fetch(server, tmp_path, whole=True)
    whole = [json.loads(page) for page in feed]
    assert names(feed) == sorted(one["name"] for one in server.services)
    assert sum("schedules" in one for one in whole) == 4
    assert [one for one in whole if "contents" in one] == [{"contents": [{"id": "a/b c", "name": "Odd"}]}]


@pytest.mark.parametrize(
    "fault", [busy(503), busy(500), busy(429, Retry_After="0"), breaks_off, hangs_up], ids=["503", "500", "429", "breaks off", "hangs up"]
)
def test_a_server_is_asked_again(tmp_path, fault):
    with Directory(some(7), faults={"/services?page=2": [fault, fault]}) as server:
        assert fetch(server, tmp_path).services == 7
    assert server.asked.count("/services?page=2") == 3


def test_a_server_may_ask_for_patience(tmp_path):
    with Directory(some(1), faults={"/services?page=1": [busy(429, Retry_After="1")]}) as server:
        begun = time.monotonic()
        fetch(server, tmp_path)
    assert time.monotonic() - begun >= 1


def test_questions_are_spaced(tmp_path):
    with Directory(some(7)) as server:
        begun = time.monotonic()
        fetch(server, tmp_path, pace=Pace(pause=0.1))
    assert time.monotonic() - begun >= 0.3, "four questions have three pauses between them"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (busy(503), "feed.unreachable"),
        (hangs_up, "feed.unreachable"),
        (breaks_off, "feed.unreachable"),
        (says(b"no", 403), "feed.refused"),
        (says(b"<html>"), "feed.not-a-page"),
        (says(b'{"error": "x"}'), "feed.not-a-page"),
        (says(b'{"contents": ["x"]}'), "feed.not-a-page"),
        (says(b"[" * 100_000), "feed.not-a-page"),
    ],
)
def test_what_came_before_is_kept_and_the_rest_fetched_later(tmp_path, fault, code):
    with Directory(some(7), faults={"/services?page=3": [fault] * 4}) as server:
        with pytest.raises(FeedError) as found:
            fetch(server, tmp_path)
        assert found.value.code == code
        assert found.value.fix
        with pytest.raises(FeedError, match="not all of the feed has come"):
            read_feed(tmp_path)
        server.faults, server.asked = {}, []
        assert fetch(server, tmp_path).services == 7
        assert server.asked == ["/services?page=3", "/services?page=4"]
        server.asked = []
        assert fetch(server, tmp_path).services == 7
        assert server.asked == [], "a feed that has come whole is not asked for again"
        assert fetch(server, tmp_path, fresh=True).services == 7
        assert len(server.asked) == 4


def test_going_on_among_single_services(tmp_path):
    with Directory(some(5), faults={"/services/s-3": [says(b"no", 401)]}) as server:
        with pytest.raises(FeedError):
            fetch(server, tmp_path, whole=True)
        server.asked = []
        feed = fetch(server, tmp_path, whole=True)
        assert server.asked == ["/services/s-3", "/services/s-4"]
    assert len(feed) == 5


def test_a_page_too_large_is_not_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(_http, "LARGEST", 1000)
    with Directory(some(1), faults={"/services?page=1": [says(b"[" + b" " * 2000 + b"]")]}) as server:
        with pytest.raises(FeedError) as found:
            fetch(server, tmp_path)
    assert found.value.code == "feed.too-large"


@pytest.mark.parametrize("address", ["", "directory.example/api", "ftp://directory.example", "http://"])
def test_addresses(tmp_path, address):
    with pytest.raises(FeedError) as found:
        fetch_feed(address, tmp_path, licence="unknown")
    assert found.value.code == "feed.address"


def test_nothing_at_the_address(tmp_path):
    with Directory([]) as server:
        with pytest.raises(FeedError) as found:
            fetch_feed(server.address + "/elsewhere", tmp_path, licence="unknown", progress=False, pace=FAST)
    assert found.value.code == "feed.address"


def test_an_address_is_tidied_and_keeps_no_password(tmp_path):
    with Directory(some(1)) as server:
        secret = server.address.replace("http://", "http://ann:secret@") + "/services/?page=9"
        feed = fetch_feed(secret, tmp_path, licence="unknown", whole=False, progress=False)
    assert feed.source == server.address
    assert "secret" not in "".join(path.read_text() for path in tmp_path.iterdir())


def test_a_folder_keeps_one_feed(tmp_path):
    with Directory(some(1)) as one, Directory(some(2)) as other:
        fetch(one, tmp_path)
        with pytest.raises(FeedError) as found:
            fetch(other, tmp_path)
        assert found.value.code == "feed.folder"
    (tmp_path / "page-00001.json").write_text("{}")
    with pytest.raises(FeedError) as found:
        read_feed(tmp_path)
    assert found.value.code == "feed.folder"


def test_a_process_killed_while_it_wrote_costs_one_page(tmp_path):
    with Directory(some(7), faults={"/services?page=3": [busy(503)] * 4}) as server:
        with pytest.raises(FeedError):
            fetch(server, tmp_path)
        server.faults, server.asked = {}, []
        with open(tmp_path / "pages.jsonl", "ab") as file:
            file.write(b'{"file": "page-00003.json", "sha')
        (tmp_path / ".page-00003.json.new").write_bytes(b'{"contents": [')
        assert fetch(server, tmp_path).services == 7
        assert server.asked == ["/services?page=3", "/services?page=4"]
    assert read_feed(tmp_path).services == 7


def test_a_list_that_has_lost_a_page_is_noticed(tmp_path):
    with Directory(some(7)) as server:
        fetch(server, tmp_path)
    lines = (tmp_path / "pages.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "pages.jsonl").write_bytes(b"".join(lines[:-1]))
    with pytest.raises(FeedError, match="does not hold a feed as it was fetched"):
        read_feed(tmp_path)


def test_the_work_grows_with_the_pages_and_no_faster(tmp_path, monkeypatch):
    written, read = [], []
    write, take = _folder.Folder._write, pathlib.Path.read_bytes
    monkeypatch.setattr(_folder.Folder, "_write", lambda self, name, content: (written.append(len(content)), write(self, name, content)))
    monkeypatch.setattr(pathlib.Path, "read_bytes", lambda self: (read.append(self.name), take(self))[1])
    with Directory(some(40)) as server:
        feed = fetch(server, tmp_path, whole=True)
    assert len(feed) == 40
    pages = 40 + 14
    assert len(written) == pages + 3, "the slip is written at the beginning, after the list and at the end"
    read.clear()
    assert read_feed(tmp_path) == feed
    assert len(read) == len(set(read)) == pages + 1, "each page once, and the list of pages"


def test_a_bar_is_shown(tmp_path, capsys):
    with Directory(some(7)) as server:
        fetch(server, tmp_path, progress=True)
    assert "Fetching the feed" in capsys.readouterr().err


def test_paces():
    for wrong in ({"pause": -1}, {"timeout": 0}, {"retries": -1}):
        with pytest.raises(ValueError, match="a pause is at least 0 seconds"):
            Pace(**wrong)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Pace() == Pace(pause=0.5, timeout=30, retries=5)
