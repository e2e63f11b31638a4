"""Facts suggested from the free text of directories, for a person to accept."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Iterable, Mapping, Tuple, Union

from . import _fingerpost
from ._times import day_text
from .records import AcceptedFact, Directory, DirectorySuggestion, DirectoryText, FactSuggestion

if TYPE_CHECKING:
    from ._catalogue import Catalogue

__all__ = ["accept", "suggest_facts", "suggest_for_directory"]


def suggest_facts(texts: Union[str, Mapping[str, str], Iterable[DirectoryText]]) -> Tuple[FactSuggestion, ...]:
    """What the free text of a directory seems to say: days, hours, prices, ages, access, booking, contact.

    Each suggestion has the words it rests on and says how sure the reading is. None is a fact: `accept` makes one of it, once a person
    has read the words. How often the readings are right was measured: ``docs/directory-text.md``.

    Parameters
    ----------
    texts : str, mapping of str to str, or DirectoryText several times
        One text; or texts by the names of their fields. Markup may stand in them.

    Examples
    --------
    >>> import fingerpost as fp
    >>> found = fp.suggest_facts("<p>Every Tuesday 10am to 12 noon. It is free of charge.</p>")
    >>> [(suggestion.words, suggestion.confidence) for suggestion in found][-1]
    ('free of charge', 'certain')
    """
    if isinstance(texts, str):
        texts = {"description": texts}
    if isinstance(texts, Mapping):
        texts = [DirectoryText(field=field, text=text) for field, text in texts.items()]
    return tuple(FactSuggestion._trusted(one) for one in _fingerpost.suggest_facts([text.to_dict() for text in texts]))


def suggest_for_directory(directory: Union[Directory, Catalogue]) -> Tuple[DirectorySuggestion, ...]:
    """What the texts of a directory seem to say, record by record: a list to go through with the provider on the telephone."""
    return tuple(DirectorySuggestion._trusted(one) for one in _fingerpost.suggest_for_directory(directory.to_dict()))


def accept(suggestion: FactSuggestion, on: Union[dt.date, str]) -> AcceptedFact:
    """The value of a suggestion that a person has read and accepted, with the directory as its source and that day as its date.

    What the words leave open comes back as a question: every second week from which date?
    """
    return AcceptedFact._trusted(_fingerpost.accept(suggestion.to_dict(), day_text(on)))
