"""The guides do what they say."""

import doctest
import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDES = sorted((ROOT / "docs" / "guide").glob("*.md"))


def test_there_are_guides():
    assert GUIDES


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_guide(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    found = doctest.testfile(str(path), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE, encoding="utf-8")
    assert found.attempted > 10
    assert found.failed == 0
