"""The activities of a random history, and how they change under it."""

from __future__ import annotations

import random

from barriers import FEATURES, REMEDIES

OWN_BARRIER = "x-gwent:tide_times"
RULES = ["running", "safeguarding_record", "distance", "capacity", "referral_route", "funding"]


class World:
    """Three activities, as they are now."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        kinds = rng.sample(sorted(FEATURES) + [OWN_BARRIER], 6)
        self.pool = {name: rng.sample(kinds, rng.choice([0, 1, 1, 2, 2, 3, 4])) for name in ["mill", "dig", "archive"]}
        self.asked = {name: rng.sample(RULES, rng.choice([0, 0, 0, 1, 1, 2])) for name in self.pool}
        self.says = {name: {aspect: 1 for aspect in "group languages price support times venue".split()} for name in self.pool}
        for name, says in self.says.items():
            says.update({"feature:" + feature: 1 for kind in kinds for feature in FEATURES.get(kind, [])})
        self.unsuitable = {name for name in self.pool if rng.random() < 0.06}
        self.defines = rng.random() < 0.8
        self.waivable = rng.random() < 0.5

    def change(self) -> None:
        rng, name = self.rng, self.rng.choice(sorted(self.pool))
        for _ in range(rng.choice([1, 1, 2])):
            self.says[name][rng.choice(sorted(self.says[name]))] += 1
        what = rng.random()
        if what < 0.25:
            self.pool[name] = self.pool[name][1:]
        elif what < 0.5:
            self.pool[name] = sorted({*self.pool[name], rng.choice([*sorted(FEATURES), OWN_BARRIER])})[:4]
        elif what < 0.7:
            self.asked[name] = self.rng.sample(RULES, 1)
        elif what < 0.75:
            self.unsuitable ^= {name}

    def version(self, name: str) -> str:
        return "v-" + "-".join(str(number) for _, number in sorted(self.says[name].items()))

    def proposal(self, name: str) -> dict:
        rng, steps, questions = self.rng, [], []
        for kind in self.pool[name]:
            if rng.random() < 0.75:
                ways = sorted(REMEDIES.get(kind, {"x-gwent:tide_table"}))
                extra = [{"accommodation": "x-gwent:boat", "by": ["provider"], "label": "boat"}] if rng.random() < 0.1 else []
                ways_out = [{"accommodation": way, "by": ["provider"], "label": way} for way in ways[:2]] + extra
                steps.append({"barrier": kind, "need": "a need", "ways_out": ways_out})
            else:
                questions.append(self.question(name, "requirements", f"/sites/{name}/features") | {"barrier": kind})
        questions += [self.question(name, rule, f"/activities/{name}/{rule}") for rule in self.asked[name]]
        verdict = "undetermined" if questions else "suitable_with_plan" if steps else "suitable"
        answer = {
            "activity": name,
            "activity_name": name.title(),
            "partner": f"{name}-trust",
            "partner_name": f"{name.title()} Trust",
            "verdict": "unsuitable" if name in self.unsuitable else verdict,
            "score": 0,
            "reasons": [],
            "plan": {"steps": steps} if steps else {},
        }
        if questions:
            answer["questions"] = questions
        aspects = [{"aspect": aspect, "says": f"says {number}"} for aspect, number in sorted(self.says[name].items())]
        stamp = {"activity": name, "partner": f"{name}-trust", "version": self.version(name), "aspects": aspects}
        if name != "archive":
            stamp["co_partners"] = ["gwent-mind"]
        proposal = {"answer": answer, "stamp": stamp}
        if OWN_BARRIER in self.pool[name] and self.defines:
            proposal["barriers"] = [self.own_barrier()]
        return proposal

    def question(self, name: str, rule: str, path: str) -> dict:
        return {"to": "provider", "text": "Is it so?", "path": path, "rule": rule, "activity": name}

    def own_barrier(self) -> dict:
        remedies = [{"accommodation": "timed_break", "by": ["provider"]}]
        row = {"kind": OWN_BARRIER, "heading": "physical", "need": "low tide", "met_by": [], "remedies": remedies}
        return {**row, "waivable": self.waivable}
