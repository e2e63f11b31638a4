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
