"""What charts read: published counts, and nothing else."""

from __future__ import annotations

from typing import List, Optional, Type, TypeVar

from ..records import PublishedTable

__all__ = ["about", "categories", "protected", "rounding", "shown"]

T = TypeVar("T")


def protected(given: object, kind: Type[T]) -> T:
    """What was given, where it is something published."""
    if not isinstance(given, kind):
        name = type(given).__name__
        raise TypeError(f"charts and reports take what is published: a {kind.__name__}, not a {name}. Protect it first, as docs/publishing.md says")
    return given


def categories(table: PublishedTable, dimension: str) -> List[str]:
    """The categories of a dimension."""
    found = next((list(each.categories) for each in table.dimensions if each.name == dimension), None)
    if found is None:
        known = ", ".join(each.name for each in table.dimensions)
        raise ValueError(f"the table has no dimension {dimension!r}; it has {known}")
    return found


def shown(count: Optional[int]) -> str:
    """A count, or the star that stands for one that is not published."""
    return "*" if count is None else f"{count:,}"


def about(table: PublishedTable) -> str:
    """The word before a count, where counts are rounded."""
    return "about " if table.rule.round_to > 1 else ""


def rounding(table: PublishedTable) -> str:
    """How the counts were protected, in one sentence."""
    rule = table.rule
    parts = [f"Counts are rounded to the nearest {rule.round_to}"] if rule.round_to > 1 else []
    if any(cell.count is None for cell in table.cells):
        parts.append("* stands for a count that is not published, so that nobody can be identified")
    return "; ".join(parts) + "." if parts else ""
