"""The library against the model: the same random histories, event by event, and every answer alike.

`FINGERPOST_HISTORIES` sets how many (3,000 unless told; 100,000 for the full run), `FINGERPOST_FIRST_SEED` where to begin.
"""

import collections
import json
import os

import pytest
from days import moment
from histories import tell
from rows import ROLES

import fingerpost as fp

HISTORIES = int(os.environ.get("FINGERPOST_HISTORIES", "3000"))
FIRST = int(os.environ.get("FINGERPOST_FIRST_SEED", "0"))
BATCH = 250


def replay(histories):
    function = getattr(fp._fingerpost, "replay_histories", None)
    if function is None:
        reason = "the library has no replay_histories yet, so nothing was compared"
        print(reason)
        pytest.skip(reason)
    return json.loads(function(json.dumps(histories).encode()))


def answer(code, model, at):
    """What the model says after an event, as the library puts it."""
    view = model.at(at)
    return {
        "code": code,
        "state": view.state,
        "barriers": view.barriers,
        "questions": sorted([rule, path, answered] for (rule, path), answered in view.questions.items()),
        "gate": view.gate(),
        "allowed": {role: model.allowed(role) for role in ROLES},
    }


def told(seed):
    """A history, and what the model says of each event."""
    answers = []
    events = tell(seed, lambda event, code, model: answers.append(answer(code, model, moment(event["at"]))))
    return events, answers


def differences(expected, found):
    """The names of what differs. Before a referral has begun there is only the code to compare."""
    if expected["state"] is None:
        return [name for name in ["code"] if expected[name] != found[name]]
    found = {**found, "allowed": {role: sorted(events) for role, events in found["allowed"].items()}}
    return [name for name in expected if expected[name] != found[name]]


def differing(seed, events, expected, found):
    """The first event of a history on which the two differ: what kind of difference it is, and the whole of it."""
    assert len(found) == len(events), f"seed {seed}: {len(events)} events went in, {len(found)} answers came out"
    for number, (event, mine, theirs) in enumerate(zip(events, expected, found)):
        names = differences(mine, theirs)
        if names:
            (kind,) = event["action"]
            label = (kind, mine["code"], theirs["code"], " ".join(names))
            detail = {name: {"model": mine[name], "library": theirs[name]} for name in names}
            before = expected[number - 1] if number else None
            return label, {"seed": seed, "number": number, "event": event, "differs": detail, "before": before}
    return None


def test_library_and_model_agree_on_every_history():
    kinds, examples, events_compared = collections.Counter(), {}, 0
    for first in range(FIRST, FIRST + HISTORIES, BATCH):
        seeds = range(first, min(first + BATCH, FIRST + HISTORIES))
        stories = [told(seed) for seed in seeds]
        answers = replay([events for events, _ in stories])
        assert len(answers) == len(stories)
        for seed, (events, expected), found in zip(seeds, stories, answers):
            events_compared += len(events)
            difference = differing(seed, events, expected, found)
            if difference:
                label, example = difference
                kinds[label] += 1
                examples.setdefault(label, example)
    print(f"\n{HISTORIES} histories with {events_compared} events; {sum(kinds.values())} histories differ")
    lines = [f"{count} × {label}\n{json.dumps(examples[label])}" for label, count in kinds.most_common(12)]
    assert not kinds, "\n".join(["event, code of the model, code of the library, what differs", *lines])
