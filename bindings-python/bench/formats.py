"""How fast formats are read from Python, beside Python's `json` alone and `json` with `fhir.resources`, all in one run.

    make bench-python

`FINGERPOST_BUNDLES` says how many bundles are read (2,000 where nothing is said), `FINGERPOST_FEED_MB` how large the feed is (20). The
best of three counts. `fhir.resources` is asked for in `requirements-bench.txt`; without it, its line is left out with the reason.
"""

import json
import os
import sys
import time

import fingerpost as fp

BUNDLES = int(os.environ.get("FINGERPOST_BUNDLES", "2000"))
FEED = int(os.environ.get("FINGERPOST_FEED_MB", "20")) * 1_000_000
AT = "2026-11-23T09:00:00Z"


def best(read):
    """The shortest of three, in seconds."""
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        read()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def say(what, size, seconds, beside=None):
    ratio = "" if beside is None else f"  {seconds / beside:6.2f} times json alone"
    print(f"{what:<52} {size / 2**20:7.1f} MiB in {seconds:8.3f} s  {size / 2**20 / seconds:7.1f} MiB/s{ratio}")


def bundles():
    """Bundles of different referrals, as a practice gets them."""
    catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    worker, client = fp.Actor(role="link_worker", id="lw-7"), fp.Actor(role="client", id="c")
    options = fp.FhirOptions(at=AT, purpose="general_practice")
    found = []
    for number in range(200):
        referral = fp.Referral.begin(
            fp.actions.Identify(client=f"c-{number}", need="low", route="general_practice"), referral=f"r-{number}", by=worker, at=AT
        )
        referral = referral.did(fp.actions.BeginConversation(manner="telephone"), by=worker, at=AT)
        for scope in ("discuss", "share_minimum", "report_to_gp"):
            referral = referral.did(fp.actions.GiveConsent(scope=scope, manner="spoken"), by=client, at=AT)
        found.append(referral.to_fhir(catalogue, outcomes=outcomes(), options=options).json.encode())
    return [found[number % len(found)] for number in range(BUNDLES)]


def outcomes():
    answers = [fp.ItemAnswer(item=str(item), value=3) for item in range(1, 8)]
    days = ("2026-11-20", "start"), ("2026-11-22", "review")
    return [fp.OutcomeReading(instrument="swemwbs", point=point, on=day, answers=answers, score="19.98") for day, point in days]


def feed():
    """A feed of whole services."""
    service = {
        "id": "", "name": "Mill memories", "status": "active", "assured_date": "2026-10-01",
        "description": "Stories of the mill and of the people who worked in it, told over a cup of tea.",
        "organization": {"id": "o", "name": "Friends of the mill", "description": "A group of friends"},
        "schedules": [{"id": "s", "dtstart": "2026-01-06", "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00Z", "closes_at": "12:00Z"}],
        "cost_options": [{"id": "c", "amount": 2.5, "amount_description": "per session"}],
        "local_field": {"ward": "Allt-yr-yn", "codes": [1, 2, 3]},
    }  # fmt: skip
    count = FEED // len(json.dumps(service))
    return json.dumps({"contents": [{**service, "id": f"service-{number}"} for number in range(count)]}).encode()


def main():
    texts = bundles()
    size = sum(map(len, texts))
    print(f"{BUNDLES} bundles of FHIR, one after the other, and a feed of Open Referral; Python {sys.version.split()[0]}")
    alone = best(lambda: [json.loads(text) for text in texts])
    say("FHIR: json alone", size, alone)
    say("FHIR: fingerpost.read_fhir", size, best(lambda: [fp.read_fhir(text) for text in texts]), alone)
    try:
        from fhir.resources.R4B.bundle import Bundle
    except ImportError:
        print("skipped: fhir.resources is not installed (bindings-python/requirements-bench.txt)")
    else:
        # Its R4B differs from R4 in none of the resources written here. It is far slower: fewer bundles say as much.
        few = texts[: max(1, BUNDLES // 20)]
        small = sum(map(len, few))
        plain = best(lambda: [json.loads(text) for text in few])
        seconds = best(lambda: [Bundle.model_validate(json.loads(text)) for text in few])
        say(f"FHIR: json and fhir.resources ({len(few)} bundles)", small, seconds, plain)
    page = feed()
    alone = best(lambda: json.loads(page))
    say("Open Referral: json alone", len(page), alone)
    read = best(lambda: fp.read_open_referral(page, area="Newport", division="england_and_wales"))
    say("Open Referral: fingerpost.read_open_referral", len(page), read, alone)


if __name__ == "__main__":
    main()
