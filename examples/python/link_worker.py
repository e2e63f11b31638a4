"""What a link worker sees for two clients of a sample area: the shortlist with its reasons, and one table of both.

    python examples/python/link_worker.py
"""

from __future__ import annotations

import pathlib

import fingerpost as fp

NEWPORT = pathlib.Path(__file__).resolve().parents[1] / "data" / "newport"
AT = "2026-11-23T09:00:00Z"  # the sample data are set around this moment


def show(match: fp.Match) -> None:
    """One activity: what it is, when it is next, and what stands in the way."""
    far = f", {match.metres / 1000:.1f} km away" if match.metres is not None else ""
    print(f"  {match.activity_name} ({match.partner_name}{far}): {match.verdict.replace('_', ' ')}")
    for session in match.sessions[:1]:
        print(f"      next    {session.starts_local:%A %d %B, %H:%M}")
    for step in match.plan.steps:
        print(f"      arrange {step.need}")
    for question in match.questions:
        print(f"      ask     {question.to.replace('_', ' ')}: {question.text}")


def main() -> None:
    catalogue = fp.Catalogue.from_json(NEWPORT / "directory.json")
    clients = [fp.Client.from_json(NEWPORT / "clients" / f"{id}.json") for id in ("c-101", "c-102")]
    rankings = fp.Matcher(catalogue).rank_all(clients, at=AT, top=3)

    for ranking in rankings:
        counts = ranking.counts
        print(f"{ranking.client}: {counts.suitable} suitable, {counts.suitable_with_plan} with a plan, of {counts.total}")
        for match in ranking.shortlist:
            show(match)
        print()

    table = fp.ranking_table(rankings)
    print(table.to_polars().select("client", "activity", "verdict", "score"))
    print()
    print(fp.ranking_table(rankings, "counts").to_pandas().to_string(index=False))


if __name__ == "__main__":
    main()
