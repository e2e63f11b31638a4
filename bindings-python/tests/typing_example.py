"""What a type checker must understand, and a run must too."""

import datetime as dt
from typing import Optional

import fingerpost as fp

need: fp.NeedLevel = "low"
client = fp.Client(
    id="c-104",
    need=need,
    route="link_worker",
    free_times=[fp.FreeTime(day="monday", from_=dt.time(9), to="12:00")],
    keep_apart=[fp.KeepApartSite(id="castle")],
)
catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
ranking: fp.Ranking = fp.Matcher(catalogue, fp.Policy(horizon_weeks=8)).rank(client, at="2026-11-23T09:00:00Z")
verdicts: "list[fp.Verdict]" = [match.verdict for match in ranking.shortlist]
metres: Optional[int] = ranking.shortlist[0].metres if ranking.shortlist else None
when: dt.datetime = ranking.at
kind: fp.PartnerKind = "x-gwent:boat_club"
names: "list[str]" = [partner.name for partner in catalogue.partners]
