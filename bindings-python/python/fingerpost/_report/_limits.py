"""What the data cannot say, and how the figures were made: in sentences, from what is published alone."""

from __future__ import annotations

from typing import List, Optional, Sequence

from .._charts._published import about, shown
from .._wording import measure_name, plain
from ..records import DisclosureRule, PublishedAudit, PublishedChange, PublishedCosts, PublishedFunnel, PublishedTable

__all__ = ["cannot_say", "method"]


def cannot_say(
    funnel: Optional[PublishedFunnel], changes: Sequence[PublishedChange], costs: Optional[PublishedCosts], audit: Optional[PublishedAudit]
) -> List[str]:
    """What must not be read from this report."""
    said: List[str] = []
    if changes:
        said.append("Whether the programme brought a change about. There is no comparison group, and people are referred when they are low: most would have risen somewhat without it.")
    for found in changes:
        name = measure_name(found.question, found.scale)
        lost, everybody = _lost(found.people), found.people.cell().count
        if lost != 0:
            said.append(f"{name}: how those fared who did not answer a second time ({about(found.people)}{shown(lost)} of {about(found.people)}{shown(everybody)}). Who answers twice is not everybody.")
        if not any(one.holds for one in found.claims if one.claim == "mean_of_pairs"):
            why = next((reason.detail for one in found.claims if one.claim == "mean_of_pairs" for reason in one.reasons), "")
            said.append(f"{name}: whether scores rose or fell on average" + (f", because {why}." if why else "."))
    if funnel is not None and funnel.stages.cell(standing="under_way").count != 0:
        said.append("How it will end for those who are still on their way: more of them may complete, and more may leave.")
    if audit is not None:
        few = sorted({f"{one.name} ({plain(each.stage).lower()})" for one in audit.strata for each in one.stages if each.verdict == "too_few_to_judge"})
        if few:
            said.append(f"Whether groups were treated alike where they are too few to judge: {', '.join(few)}.")
        said.append("That everybody is treated fairly. A difference is not yet an injustice, and none found is no proof of justice.")
    if costs is not None:
        said.append("What it saved. Costs are the total that was given, shared out over people who came; nothing is set against them.")
    said.append("Anything about one person. Small counts are not published, and the text of what people said is not in it.")
    return said


def method(rule: DisclosureRule, changes: Sequence[PublishedChange], funnel: Optional[PublishedFunnel], audit: Optional[PublishedAudit]) -> List[str]:
    """How the figures were made."""
    said = []
    small = f"counts from 1 to {rule.suppress_up_to} are not published (*)" if rule.suppress_up_to else "no count is suppressed"
    near = f", and all others are rounded to the nearest {rule.round_to}" if rule.round_to > 1 else ""
    said.append(
        f"Counts are protected by the rule “{rule.name}”: {small}{near}. More is held back where small counts could be worked out by subtraction. "
        "Totals are rounded by themselves, so parts need not add up to them; “+ *” says that counts which are not published are left out of a sum."
    )
    if funnel is not None:
        said.append("Everybody stands at the last stage they reached. Whoever is counted at a stage was at every one before it.")
    if changes:
        percent = changes[0].question.confidence_percent or 95
        said.append(
            f"Changes are the later score less the earlier one, of people who answered both times; intervals are {percent}% intervals by Student’s t. "
            f"Averages are given only where at least {changes[0].question.least_pairs or 30} people answered twice and the scale left them room to improve."
        )
    if audit is not None:
        said.append("Shares have Wilson’s intervals. All questions of the audit are tested together (chi-square, Holm), at 5 in 100.")
    return said


def _lost(people: PublishedTable) -> Optional[int]:
    return people.cell(**{people.dimensions[0].name: "lost"}).count
