"""Themes: what heritage is about.

Made by `tools/generate_records.py` from the schemas of the core. Do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional, Sequence, Tuple

from .._codec import Codec, Many, Nested, Personal, Whole
from .._record import Field, Record

__all__ = [
    "HeardWords",
    "LanguageTag",
    "NonEmpty",
    "PersonalText",
    "Theme",
    "ThemeId",
    "ThemeStance",
    "ThemeSuggestion",
    "ThemeWording",
]


ThemeId = str


LanguageTag = str


NonEmpty = str


@dataclass(frozen=True, init=False, repr=False)
class ThemeWording(Record):
    """The words for one theme in one language.

    Parameters
    ----------
    language : LanguageTag
        The language of these words.
    label : NonEmpty
        The theme in plain words, as a heading.
    phrases : sequence of NonEmpty, optional
        What a link worker can say instead of jargon: pieces of a sentence such as "the old mills and the people who
        worked in them".
    prompts : sequence of NonEmpty, optional
        Open questions that start a conversation. They ask for a story, never for a date or a fact.
    cues : sequence of NonEmpty, optional
        Words and short phrases with which people give themselves away: "loom", "down the pit". In English each word
        stands also for its regular plural, `-ing` and `-ed` forms.
    not_when : sequence of NonEmpty, optional
        Phrases in which a cue means something else ("cotton wool", "harry potter"): cues inside them are not heard
        for this theme. Taken word for word.
    """

    __slots__ = ("language", "label", "phrases", "prompts", "cues", "not_when")

    language: LanguageTag
    label: NonEmpty
    phrases: Tuple[NonEmpty, ...]
    prompts: Tuple[NonEmpty, ...]
    cues: Tuple[NonEmpty, ...]
    not_when: Tuple[NonEmpty, ...]

    def __init__(
        self,
        *,
        language: LanguageTag,
        label: NonEmpty,
        phrases: Sequence[NonEmpty] = (),
        prompts: Sequence[NonEmpty] = (),
        cues: Sequence[NonEmpty] = (),
        not_when: Sequence[NonEmpty] = (),
    ) -> None:
        self._fill((language, label, phrases, prompts, cues, not_when))

    _reader = "ThemeWording"
    _fields = (
        Field("language", "language", Codec(), True),
        Field("label", "label", Codec(), True),
        Field("phrases", "phrases", Many(Codec()), False, (), True),
        Field("prompts", "prompts", Many(Codec()), False, (), True),
        Field("cues", "cues", Many(Codec()), False, (), True),
        Field("not_when", "not_when", Many(Codec()), False, ()),
    )


@dataclass(frozen=True, init=False, repr=False)
class Theme(Record):
    """One theme of heritage, with plain words for it in one or more languages.

    Themes are what a link worker and a client can talk about before any activity is named. The built-in ones come
    with `Vocabulary.builtin`; an organisation adds its own with `Vocabulary.extended_with`.

    Parameters
    ----------
    id : ThemeId
        Its name in files and records.
    broader : ThemeId, optional
        The wider theme it is part of, where there is one.
    wordings : sequence of ThemeWording
        The words for it, one entry a language, at least one. The first is the one used where no language is asked
        for.
    """

    __slots__ = ("id", "broader", "wordings")

    id: ThemeId
    broader: Optional[ThemeId]
    wordings: Tuple[ThemeWording, ...]

    def __init__(
        self,
        *,
        id: ThemeId,
        broader: Optional[ThemeId] = None,
        wordings: Sequence[ThemeWording],
    ) -> None:
        self._fill((id, broader, wordings))

    _reader = "Theme"
    _fields = (
        Field("id", "id", Codec(), True),
        Field("broader", "broader", Codec(), False, None),
        Field("wordings", "wordings", Many(Nested(ThemeWording)), True),
    )


ThemeStance = Literal[
    "liked",
    "avoided",
]


PersonalText = str
"""Text about or by a person: a goal in their words, a contact's name. `repr` shows none of it."""


@dataclass(frozen=True, init=False, repr=False)
class HeardWords(Record):
    """The words of the client that led to a suggestion, cut out of what they said.

    Parameters
    ----------
    text : PersonalText
        The words exactly as they were said. Personal, as everything a client says.
    start_char : int
        Where they start, in characters (Unicode scalar values) from the start of the text.
    end_char : int
        Where they end: the first character after them.
    """

    __slots__ = ("text", "start_char", "end_char")

    text: PersonalText
    start_char: int
    end_char: int

    def __init__(
        self,
        *,
        text: PersonalText,
        start_char: int,
        end_char: int,
    ) -> None:
        self._fill((text, start_char, end_char))

    _reader = "HeardWords"
    _fields = (
        Field("text", "text", Personal(), True),
        Field("start_char", "start_char", Whole(), True),
        Field("end_char", "end_char", Whole(), True),
    )


@dataclass(frozen=True, init=False, repr=False)
class ThemeSuggestion(Record):
    """A theme somebody seems to speak of: a thing to ask about, never a conclusion about the person.

    Parameters
    ----------
    theme : ThemeId
        The theme.
    label : str
        Its heading, in the first language the theme has words for.
    stance : ThemeStance
        Whether it was liked or is to be avoided. A theme can be suggested once in each stance: "I hated football
        but I loved the cricket".
    strength : int
        How much pointed to it, 10 to 100: ten for each different word or phrase, and five more for every further
        word of a phrase, since "down the pit" says more than "pit" (convention).
    words : sequence of HeardWords
        The words that led here, in the order they were said.
    """

    __slots__ = ("theme", "label", "stance", "strength", "words")

    theme: ThemeId
    label: str
    stance: ThemeStance
    strength: int
    words: Tuple[HeardWords, ...]

    def __init__(
        self,
        *,
        theme: ThemeId,
        label: str,
        stance: ThemeStance,
        strength: int,
        words: Sequence[HeardWords],
    ) -> None:
        self._fill((theme, label, stance, strength, words))

    _reader = "ThemeSuggestion"
    _fields = (
        Field("theme", "theme", Codec(), True),
        Field("label", "label", Codec(), True),
        Field("stance", "stance", Codec(), True),
        Field("strength", "strength", Whole(), True),
        Field("words", "words", Many(Nested(HeardWords)), True),
    )
