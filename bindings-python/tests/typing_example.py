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
worker = fp.Actor(role="link_worker", id="lw-7")
referral: fp.Referral = fp.Referral.begin(
    fp.actions.Identify(client="c-104", need="low", route="link_worker"), referral="r-1", by=worker, at="2026-11-23T09:00:00Z"
)
referral = referral.did(fp.actions.BeginConversation(manner="telephone"), by=worker, at=dt.datetime(2026, 11, 24, 9, tzinfo=dt.timezone.utc))
state: fp.ReferralState = referral.state
may: "tuple[fp.EventKind, ...]" = referral.allowed("client") + fp.allowed_events("waitlisted", "client", chosen=True)
action: fp.Action = referral.events[-1].action
manner: Optional[fp.ContactManner] = action.manner if isinstance(action, fp.actions.BeginConversation) else None
due: Optional[dt.date] = referral.view("2026-12-01T09:00:00Z").due
