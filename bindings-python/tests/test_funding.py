"""How long a provider lasts."""

import datetime as dt

import pytest

import fingerpost as fp

ON = dt.date(2026, 11, 23)


def mill(**change):
    rent = fp.CommittedCost(label="rent", amount=20000, every="monthly", from_="2026-12-01")
    grant = fp.FundingLine(
        id="grant", source="a trust", amount=120000, starts="2026-11-01", ends="2027-06-30", activities=["mornings"]
    )
    held = fp.Reserve(amount=60000, as_of="2026-11-01")
    partner = fp.Partner(
        id="mill", name="Friends of the mill", kind="friends_group", costs=[rent], funding=[grant], reserve=held
    )
    return partner.replace(**change)


def test_a_runway_says_how_long_the_money_lasts_and_what_would_help():
    found = fp.runway(mill(), on=ON)
    assert (found.basis, found.months, found.runs_out_on) == ("known", 3, dt.date(2027, 3, 1))
    assert [line.line for line in found.if_confirmed] == ["grant"]
    assert len(found.balances) == 60 and found.balances[3].balance == -20000
    assert fp.runway(mill(costs=[]), on=ON).basis == "no_costs_recorded"
    assert fp.runway(mill(funding=[]), on="2026-11-23").months is None


def test_a_course_that_outlives_its_money_is_told():
    confirmed = mill(funding=[mill().funding[0].replace(confirmed=True)])
    warning = fp.ends_before_last_session(confirmed, "mornings", last_session="2027-07-28", on=ON)
    assert (warning.finding, warning.funded_until) == ("ends_before", dt.date(2027, 6, 30))
    assert "28 July 2027" in warning.sentence
    assert fp.ends_before_last_session(confirmed, "mornings", last_session="2027-06-30", on=ON) is None
    assert fp.ends_before_last_session(mill(), "mornings", last_session="2027-06-30", on=ON).finding == "not_confirmed"


def test_money_that_breaks_a_rule_is_refused():
    with pytest.raises(fp.InvalidError) as caught:
        fp.runway(mill(costs=[mill().costs[0].replace(amount=-1)]), on=ON)
    assert (caught.value.code, caught.value.path) == ("partner.cost-amount", "/costs/0/amount")
