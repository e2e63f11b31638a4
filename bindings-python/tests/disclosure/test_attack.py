"""Nobody who adds and subtracts finds a small count: an integer program tries, on random tables and on pairs of releases.

`FINGERPOST_TABLES` says how many tables; a tenth of them are published a second time.
"""

import itertools
import os
import random

import pytest

import fingerpost as fp

from attacker import Attack, Rule, Seen, margins

TABLES = int(os.environ.get("FINGERPOST_TABLES", "400"))
RULES = {name: fp.disclosure_rule(name).replace(fewest_changed=1) for name in ("nhs", "opensafely", "threshold_10")}
SIZES = [(3,), (5,), (2, 2), (2, 4), (3, 3), (4, 3), (1, 4), (2, 2, 2), (2, 3, 2), (3, 3, 2)]


def cells_of(draw, sizes):
    count = 1
    for size in sizes:
        count *= size
    styles = [
        lambda: draw.randrange(4),
        lambda: draw.randrange(16),
        lambda: draw.randrange(10) if draw.random() < 0.3 else draw.randrange(8, 60),
        lambda: draw.choice([0, draw.randrange(1, 8), draw.randrange(40)]),
    ]
    style = draw.choice(styles)
    return [style() for _ in range(count)]


def raw(sizes, cells):
    return fp.CountTable({f"d{i}": [f"c{j}" for j in range(size)] for i, size in enumerate(sizes)}, cells)


def seen(table):
    return Seen([cell.count for cell in table.cells], "zeros_suppressed" in table.notes)


def truth(sizes, cells):
    return margins(sizes, dict(zip(itertools.product(*map(range, sizes)), cells)))


def restated(rule):
    return Rule(rule.suppress_up_to, rule.round_to, rule.zeros == "shown")


def small(rule, table, counts):
    return [place for place, (cell, count) in enumerate(zip(table.cells, counts)) if cell.count is None and count <= rule.suppress_up_to]


def test_the_rule_is_the_function_of_the_nhs():
    rule = restated(RULES["nhs"])
    assert fp.publish_counts(range(1_000_001), "nhs") == [rule.publish(count) for count in range(1_000_001)]
    for name, own in RULES.items():
        assert fp.publish_counts(range(2_000), own) == [restated(own).publish(count) for count in range(2_000)], name


def test_the_attacker_finds_what_is_not_protected():
    # Four ones beside an eight, and a star alone in its row: an attacker who finds nothing here is none.
    bare = fp.disclosure_rule("nhs").replace(possible_values=1)
    shown = seen(raw((5,), [1, 1, 1, 1, 8]).protect(bare))
    attack = Attack((5,), restated(bare), [shown])
    attack.tell_small(0, [1, 1, 1, 1, 8, 12], also_large=True)
    assert [attack.values(0, place) for place in range(4)] == [1, 1, 1, 1]
    exact = fp.disclosure_rule("threshold_10").replace(possible_values=1)
    shown = seen(raw((2,), [3, 40]).protect(exact))
    assert Attack((2,), restated(exact), [shown]).values(0, 0) == 1


@pytest.mark.parametrize("part", range(10))
def test_no_table_gives_a_small_count_away(part):
    for number in range(part, TABLES, 10):
        draw = random.Random(number)
        sizes, rule = draw.choice(SIZES), RULES[draw.choice(sorted(RULES))]
        cells = cells_of(draw, sizes)
        table, counts = raw(sizes, cells).protect(rule), truth(sizes, cells)
        attack = Attack(sizes, restated(rule), [seen(table)])
        if "all_suppressed" not in table.notes:
            attack.tell_small(0, counts, also_large=True)
        for place in small(rule, table, counts):
            assert attack.values(0, place) >= rule.possible_values, (number, place)


@pytest.mark.parametrize("part", range(10))
def test_no_release_after_another_gives_a_small_count_away(part):
    for number in range(part, TABLES // 10, 10):
        draw = random.Random(-number - 1)
        sizes, rule = draw.choice(SIZES), RULES[draw.choice(sorted(RULES))]
        then = cells_of(draw, sizes)
        now = list(then)
        for _ in range(draw.choice([1, 1, 1, 3])):
            now[draw.randrange(len(now))] += 1
        if draw.random() < 0.25:
            left = draw.randrange(len(now))
            now[left] = max(0, now[left] - 1)
        first = raw(sizes, then).protect(rule)
        second = raw(sizes, now).protect_after([(raw(sizes, then), first)], rule)
        counts = [truth(sizes, then), truth(sizes, now)]
        both = Attack(sizes, restated(rule), [seen(first), seen(second)])
        before = Attack(sizes, restated(rule), [seen(first), Seen([None] * len(first.cells), True)])
        both.tell_small(0, counts[0], also_large=False)
        if "all_suppressed" not in second.notes:
            both.tell_small(1, counts[1], also_large=False)
        before.tell_small(0, counts[0], also_large=False)
        for attack in (both, before):
            attack.tell_changes(*counts)
        for release, table in enumerate((first, second)):
            for place in small(rule, table, counts[release]):
                left = both.values(release, place)
                # What the first release and knowing who joined give away by themselves, the second cannot take back.
                assert left >= rule.possible_values or left == before.values(release, place), (number, release, place)
