"""The cases every language answers alike: `tests/conformance/*.json` at the top of the repository.

A case is ``{"name", "operation", "input", "expect"}``. The answer is compared as canonical JSON: names sorted, no spaces,
no escapes that are not needed. An operation this file does not know fails, so that none is passed over.
"""

import json
import pathlib

import pytest

import fingerpost as fp

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests" / "conformance"


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def plain(answer):
    if isinstance(answer, tuple):
        return [plain(each) for each in answer]
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def matcher(given):
    policy = fp.Policy.from_dict(given["policy"]) if given.get("policy") is not None else None
    return fp.Matcher(fp.Catalogue(given["directory"]), policy)


def rank(given):
    return matcher(given).rank(fp.Client.from_dict(given["client"]), at=given["at"], top=given.get("top", 10))


def explain(given):
    return matcher(given).explain(fp.Client.from_dict(given["client"]), given["activity"], at=given["at"])


def occurrences(given):
    horizon = fp.Horizon.from_dict(given.get("horizon", {}))
    timing = fp.Timing.from_dict(given["timing"])
    return fp.occurrences(timing, start=given["from"], division=given.get("division"), horizon=horizon)


def grid_ref(given):
    square = fp.GridSquare(given["text"])
    return {"text": square.text, "side_metres": square.side_metres, "centre": square.centre.to_dict()}


OPERATIONS = {
    "catalogue": lambda given: fp.Catalogue(given["directory"]).issues,
    "explain": explain,
    "grid_ref": grid_ref,
    "occurrences": occurrences,
    "pence": lambda given: fp.pence(given["text"]),
    "point": lambda given: fp.Point.from_dict(given),
    "postcode": lambda given: fp.postcode(given["text"]),
    "rank": rank,
    "themes": lambda given: fp.suggest_themes(given["words"]),
}


def answer(case):
    """What the operation answers; a refusal is an answer too, by its code and place."""
    try:
        return plain(OPERATIONS[case["operation"]](case["input"]))
    except fp.FingerpostError as error:
        return {"error": {"code": error.code, "path": error.path}}


def cases():
    for path in sorted(FOLDER.glob("*.json")):
        found = json.loads(path.read_text(encoding="utf-8"))
        for case in found if isinstance(found, list) else [found]:
            yield pytest.param(case, id=f"{path.stem}: {case['name']}")


@pytest.mark.parametrize("case", list(cases()))
def test_case(case):
    assert case["operation"] in OPERATIONS, "this operation is not known here: add it"
    assert canonical(answer(case)) == canonical(case["expect"])


def test_an_answer_is_the_core_s_own(ranking):
    assert canonical(plain(ranking)) == canonical(fp._fingerpost.read("Ranking", ranking.to_dict()))
    refused = answer({"operation": "postcode", "input": {"text": ""}})
    assert refused == {"error": {"code": "place.postcode-empty", "path": ""}}
