"""Calendars against icalendar and recurring-ical-events: what the library writes, and that the committed file is what the oracle says."""

import importlib.util
import json
import pathlib
import random

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]

pytest.importorskip("icalendar", reason="icalendar is not installed")
pytest.importorskip("recurring_ical_events", reason="recurring-ical-events is not installed")


@pytest.fixture(scope="module")
def oracle():
    spec = importlib.util.spec_from_file_location("calendars", ROOT / "tests/oracles/calendars.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_file_is_what_the_oracle_says(oracle):
    lines = (ROOT / "tests/oracles/calendars.jsonl").read_text().splitlines()
    assert len(lines) >= 2_000
    for line in random.Random(7).sample(lines, 50):
        text, count, hashed, first = json.loads(line)
        flat = [value for pair in oracle.instants(text) for value in pair]
        assert (len(flat) // 2, oracle.mix(flat), flat[:6]) == (count, hashed, first)


def test_what_the_library_writes_is_read_alike(oracle, example):
    oracle.written(example("calendars"), 300, 7)
