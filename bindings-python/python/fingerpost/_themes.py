"""Themes: what heritage is about, and what people say of it."""

from __future__ import annotations

from functools import lru_cache
from typing import Tuple

from . import _fingerpost
from .records import Theme, ThemeSuggestion

__all__ = ["suggest_themes", "themes"]


@lru_cache(maxsize=1)
def themes() -> Tuple[Theme, ...]:
    """The built-in themes, with plain words and prompts for each."""
    return tuple(Theme._trusted(data) for data in _fingerpost.themes())


def suggest_themes(words: str) -> Tuple[ThemeSuggestion, ...]:
    """The built-in themes somebody speaks of, with the words that led to each.

    Give it what the client said, in their own words and with their consent to write it down. Liked themes come first, then
    the avoided ones; in each group the strongest first. The text is not kept.

    Parameters
    ----------
    words : str
        What was said, at most 20,000 characters.

    Examples
    --------
    >>> import fingerpost as fp
    >>> heard = fp.suggest_themes("I'm not into football, but I did love the old steam trains.")
    >>> [(each.theme, each.stance) for each in heard]
    [('railways', 'liked'), ('sport_and_clubs', 'avoided')]
    """
    return tuple(ThemeSuggestion._trusted(data) for data in _fingerpost.suggest_themes(words))
