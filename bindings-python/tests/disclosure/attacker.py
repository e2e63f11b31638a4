"""An attacker who adds and subtracts: an integer program over everything that could lie behind published tables.

It is written from `docs/publishing.md` and shares nothing with the core. It knows the rule, that counts are whole and none is below zero, that
margins are sums, and every release. It may be told which suppressed counts are small, and who joined and left between releases.
"""

import itertools
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from ortools.sat.python import cp_model

MOST = 1_000_000


@dataclass(frozen=True)
class Rule:
    """A rule, as it is published."""

    suppress_up_to: int
    round_to: int
    zeros_shown: bool

    def publish(self, count: int) -> Optional[int]:
        """What is published of a count: the NHS function in words of our own."""
        if count == 0:
            return 0 if self.zeros_shown else None
        if count <= self.suppress_up_to:
            return None
        below = count - count % self.round_to
        return below if 2 * (count - below) < self.round_to else below + self.round_to

    def behind(self, published: int) -> Tuple[int, int]:
        """The least and the most that is published so: found by trying."""
        near = range(max(0, published - self.round_to), published + self.round_to + 1)
        counts = [count for count in near if self.publish(count) == published]
        return min(counts), max(counts)


def places(sizes: Sequence[int]) -> List[Tuple[Optional[int], ...]]:
    """Every cell and margin, as tables list them: categories, then all of them, the last dimension fastest."""
    return list(itertools.product(*[[*range(size), None] for size in sizes]))


def margins(sizes: Sequence[int], cells: Dict[Tuple[int, ...], int]) -> List[int]:
    """The counts of every place."""
    return [
        sum(count for at, count in cells.items() if all(p is None or p == a for p, a in zip(place, at)))
        for place in places(sizes)
    ]


@dataclass(frozen=True)
class Seen:
    """One release as it is seen: what is shown at each place, and whether zeros are suppressed."""

    shown: Sequence[Optional[int]]
    zeros_hidden: bool


class Attack:
    """Everything that could lie behind releases of one table."""

    def __init__(self, sizes: Sequence[int], rule: Rule, releases: Sequence[Seen]) -> None:
        self.model = cp_model.CpModel()
        self.places = places(sizes)
        self.cells = list(itertools.product(*map(range, sizes)))
        self.rule = rule
        self.counts: List[List[cp_model.IntVar]] = []
        self.releases = releases
        for number, seen in enumerate(releases):
            cells = {at: self.model.new_int_var(0, MOST, f"{number} {at}") for at in self.cells}
            row = []
            for place, shown in zip(self.places, seen.shown):
                low, high = (0 if seen.zeros_hidden else 1, MOST) if shown is None else rule.behind(shown)
                count = self.model.new_int_var(low, high, f"{number} {place}")
                parts = [cells[at] for at in self.cells if all(p is None or p == a for p, a in zip(place, at))]
                self.model.add(count == sum(parts))
                row.append(count)
            self.counts.append(row)

    def tell_small(self, release: int, truth: Sequence[int], *, also_large: bool) -> None:
        """Tells which suppressed counts are small, and whether the others are not."""
        for count, shown, true in zip(self.counts[release], self.releases[release].shown, truth):
            if shown is None and true <= self.rule.suppress_up_to:
                self.model.add(count <= self.rule.suppress_up_to)
            elif shown is None and also_large:
                self.model.add(count > self.rule.suppress_up_to)

    def tell_changes(self, before: Sequence[int], after: Sequence[int]) -> None:
        """Tells who joined and left between the first two releases."""
        for place, (old, new) in enumerate(zip(before, after)):
            self.model.add(self.counts[1][place] - self.counts[0][place] == new - old)

    def values(self, release: int, place: int) -> int:
        """How many values a count could have, from the least to the most."""
        ends = []
        for way in (self.model.minimize, self.model.maximize):
            way(self.counts[release][place])
            solver = cp_model.CpSolver()
            solver.parameters.num_workers = 1
            # Presolving such small programs takes longer than solving them.
            solver.parameters.cp_model_presolve = False
            status = solver.solve(self.model)
            assert status == cp_model.OPTIMAL, "the truth is one of the possibilities"
            ends.append(round(solver.objective_value))
        return ends[1] - ends[0] + 1
