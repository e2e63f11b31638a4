"""Places, sessions, bank holidays, money and themes."""

import datetime as dt
import pickle

import pytest

import fingerpost as fp


def test_points_and_grid_there_and_back():
    point = fp.Point(latitude=51.5617, longitude=-3.0276)
    place = point.to_grid()
    assert place.to_point().distance_to(point) < 0.01
    square = fp.GridSquare(place.grid_ref(8))
    assert square.side_metres == 10 and pickle.loads(pickle.dumps(square)) == square
    assert fp.distance_metres(square.centre.to_point(), point) < 10
    with pytest.raises(fp.InvalidError) as caught:
        fp.GridSquare("ST 309 88")
    assert caught.value.code == "place.grid-ref-uneven"


def test_postcodes():
    assert fp.postcode("np108yw") == "NP10 8YW"
    with pytest.raises(fp.InvalidError) as caught:
        fp.postcode("NP1O 8YW8")
    assert caught.value.code.startswith("place.postcode")
    table = fp.PostcodeTable.from_onspd(b"pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\nBT1 5GS,,333740,374060\n")
    assert (table.report.kept, table.report.skipped_northern_ireland) == (1, 1)


def test_postcodes_in_a_compact_file(tmp_path):
    text = b"pcds,doterm,oseast1m,osnrth1m\nNP10 8YW,,328850,185290\nNP1 0AA,199606,331000,188000\n"
    table, path = fp.PostcodeTable.from_onspd(text), tmp_path / "postcodes.fpp"
    edition = fp.PostcodeEdition(source="A directory", date="2025-11-01")
    table.save(path, edition)
    opened = fp.PostcodeTable.open(path)
    assert opened.edition == edition and table.edition is None
    assert (len(opened), opened.ended_count, opened.report.terminated) == (1, 1, 1)
    assert opened.point("NP10 8YW") == table.point("NP10 8YW") is not None
    assert opened.point("NP1 0AA") is None and opened.ended("NP1 0AA") == fp.PostcodeEnd(year=1996, month=6)
    assert opened.to_compact(edition) == path.read_bytes()
    for damage, code in [
        (text, "place.postcode-file-kind"),
        (path.read_bytes()[:-1], "place.postcode-file-damaged"),
        (path.read_bytes()[:8] + b"\x02" + path.read_bytes()[9:], "place.postcode-file-version"),
    ]:
        with pytest.raises(fp.ImportFailedError) as caught:
            fp.PostcodeTable.open(damage)
        assert caught.value.code == code


def test_sessions_know_about_bank_holidays():
    mondays = fp.Timing(recurrence=fp.Recurrence(start="2026-05-01", freq="weekly", by_day=[fp.DayRule(day="monday")]))
    found = fp.occurrences(
        mondays,
        start=dt.datetime(2026, 5, 1, tzinfo=dt.timezone.utc),
        division="england_and_wales",
        horizon=fp.Horizon(days=31),
    )
    doubtful = [each.date for each in found.occurrences if not each.certain]
    assert doubtful == [dt.date(2026, 5, 4), dt.date(2026, 5, 25)]
    assert found.ending == "horizon"
    assert fp.BankHolidays().name("england_and_wales", "2026-05-25") == "Spring bank holiday"
    with pytest.raises(fp.InvalidError):
        fp.BankHolidays().is_holiday("wales", "2026-05-25")


def test_money():
    assert fp.pence("£1,250.50") == 125050 and fp.pounds(450) == "£4.50"
    with pytest.raises(fp.InvalidError) as caught:
        fp.pence("five pounds")
    assert caught.value.code == "money.format"


def test_themes_come_with_the_words_that_led_there():
    (heard,) = fp.suggest_themes("My nan worked the looms.")
    assert heard.theme in {theme.id for theme in fp.themes()}
    assert "looms" in heard.words[0].text
    assert "looms" not in repr(heard)
