"""fingerpost gets a person from a social prescribing link worker to a heritage activity that suits them.

Records (`Client`, `Activity`, `Directory` …) are plain, immutable data, checked when they are made. A `Catalogue` holds
what an area offers; a `Matcher` answers for every activity in it whether it suits a client, and why.

Examples
--------
>>> import fingerpost as fp
>>> client = fp.Client(id="c-104", need="low", route="link_worker", interests=[fp.Interest(theme="industry", weight=5)])
>>> client
Client(id='c-104', ‹personal›)
"""

from __future__ import annotations

from . import records  # first: the two below are made of its parts
from . import actions, place_changes
from ._area import (
    apply_changes,
    change_effect_table,
    change_table,
    gap_table,
    grid_places,
    small_area_places,
    write_gaps_geojson,
)
from ._barriers import barrier
from ._calendars import read_calendar, write_calendar
from ._casebook import Casebook, salvage
from ._catalogue import Catalogue
from ._client_tables import clients_table
from ._directory_text import accept, suggest_facts, suggest_for_directory
from ._errors import (
    ConflictError,
    FingerpostError,
    ImportFailedError,
    InternalError,
    InvalidError,
    NotFoundError,
    RefusedError,
    StoreError,
    UnsupportedError,
)
from ._fairness import FairnessAudit, GapAudit, Strata, audit_people
from ._fhir import message_to_gp, propose_from_task, read_fhir, referral_to_fhir
from ._fingerpost import __version__, pence, pounds, tz_database_version
from ._funding import ends_before_last_session, runway
from ._imports import asset_columns, import_assets
from ._maps import import_geojson, import_osm, osm_features, read_opening_hours, write_geojson
from ._many_clients import RankedTables
from ._match_index import MatchIndex
from ._matcher import Matcher
from ._open_active import import_open_active
from ._open_referral import read_open_referral, write_open_referral
from ._places import GridSquare, PostcodeTable, distance_metres, postcode
from ._publishing import CountTable, disclosure_rule, publish_counts, publish_figure
from ._referral import Referral, allowed_events, follow_up_bounds, leads_to
from ._retention import retention_due, retention_rules
from ._saved_index import SavedIndex
from ._sheets import export_sheets, import_sheets
from ._small_areas import SmallAreas, read_small_areas, small_area_columns, small_area_tables
from ._tables import (
    Table,
    duplicate_table,
    issue_table,
    ranking_table,
    referral_table,
    stale_fact_table,
    transition_table,
    work_table,
)
from ._themes import suggest_themes, themes
from ._times import BankHolidays, occurrences
from ._upkeep import find_duplicates, freshness_report
from ._vacancies import Places
from . import evidence  # made of the others
from .records import *

__all__ = [
    "BankHolidays",
    "Casebook",
    "Catalogue",
    "ConflictError",
    "CountTable",
    "FairnessAudit",
    "FingerpostError",
    "GapAudit",
    "GridSquare",
    "ImportFailedError",
    "InternalError",
    "InvalidError",
    "MatchIndex",
    "Matcher",
    "NotFoundError",
    "Places",
    "PostcodeTable",
    "RankedTables",
    "Referral",
    "RefusedError",
    "SavedIndex",
    "SmallAreas",
    "StoreError",
    "Strata",
    "Table",
    "UnsupportedError",
    "__version__",
    "accept",
    "actions",
    "allowed_events",
    "apply_changes",
    "asset_columns",
    "audit_people",
    "barrier",
    "change_effect_table",
    "change_table",
    "clients_table",
    "disclosure_rule",
    "distance_metres",
    "duplicate_table",
    "ends_before_last_session",
    "evidence",
    "export_sheets",
    "find_duplicates",
    "follow_up_bounds",
    "freshness_report",
    "gap_table",
    "grid_places",
    "import_assets",
    "import_geojson",
    "import_open_active",
    "import_osm",
    "import_sheets",
    "issue_table",
    "leads_to",
    "message_to_gp",
    "occurrences",
    "osm_features",
    "pence",
    "place_changes",
    "postcode",
    "pounds",
    "propose_from_task",
    "publish_counts",
    "publish_figure",
    "ranking_table",
    "read_calendar",
    "read_fhir",
    "read_open_referral",
    "read_opening_hours",
    "read_small_areas",
    "records",
    "referral_table",
    "referral_to_fhir",
    "retention_due",
    "retention_rules",
    "runway",
    "salvage",
    "small_area_columns",
    "small_area_places",
    "small_area_tables",
    "stale_fact_table",
    "suggest_facts",
    "suggest_for_directory",
    "suggest_themes",
    "themes",
    "transition_table",
    "tz_database_version",
    "work_table",
    "write_calendar",
    "write_gaps_geojson",
    "write_geojson",
    "write_open_referral",
]
__all__ += records.__all__
