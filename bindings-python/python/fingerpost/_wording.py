"""Plain words for the words of vocabularies, for people who read reports."""

from __future__ import annotations

from typing import Dict

from .records import ChangeQuestion

__all__ = ["measure_name", "plain"]

_PLAIN: Dict[str, str] = {
    "identified": "Referred",
    "offered": "Offered a place",
    "accepted": "Said yes",
    "confirmed": "Place confirmed",
    "attended_first": "Came at least once",
    "attended_most": "Came to most sessions",
    "completed": "Completed",
    "start": "At the start",
    "review": "At the review",
    "end": "At the end",
    "month_3": "Three months after",
    "month_6": "Six months after",
    "month_12": "Twelve months after",
    "suits": "Something suits",
    "offer": "Offered a shortlist",
    "selection": "Chose an activity",
    "confirmation": "Place confirmed",
    "attendance": "Came",
    "too_few_to_judge": "too few to judge",
    "none_found": "no difference found",
    "difference_found": "a difference was found",
    "both": "Answered both times",
    "lost": "No second answer",
    "improved": "Improved",
    "unchanged": "Stayed about the same",
    "worse": "Became worse",
    "independent": "In contact of their own accord",
    "stopped": "No longer in contact",
    "unknown": "Not known",
    "not_due": "Not due yet",
}
_SCALES = {
    ("ons4", "satisfaction"): "Life satisfaction (ONS)",
    ("ons4", "worthwhile"): "Feeling that life is worthwhile (ONS)",
    ("ons4", "happy"): "Happiness yesterday (ONS)",
    ("ons4", "anxious"): "Anxiety yesterday (ONS; lower is better)",
    ("swemwbs", "score"): "Short Warwick-Edinburgh Mental Wellbeing Scale",
    ("wemwbs", "score"): "Warwick-Edinburgh Mental Wellbeing Scale",
    ("ucla3", "score"): "Loneliness, three UCLA items (lower is better)",
    ("ons_loneliness", "frequency"): "How often people feel lonely (ONS)",
    ("museum_wellbeing", "score"): "Museum wellbeing (UCL)",
    ("goal_attainment", "score"): "A goal of one's own",
}


def plain(word: str) -> str:
    """A word of a vocabulary as people say it."""
    return _PLAIN.get(word, word.replace("_", " ").capitalize())


def measure_name(question: ChangeQuestion, scale: str) -> str:
    """What was measured, as people say it."""
    known = _SCALES.get((question.instrument, scale))
    return known or (question.instrument if scale == "score" else f"{question.instrument}, {scale}")
