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

from . import actions, place_changes, records
from ._barriers import barrier
from ._catalogue import Catalogue
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
from ._fingerpost import __version__, pence, pounds, tz_database_version
from ._funding import ends_before_last_session, runway
from ._imports import asset_columns, import_assets
from ._matcher import Matcher
from ._places import GridSquare, PostcodeTable, distance_metres, postcode
from ._sheets import export_sheets, import_sheets
from ._tables import Table, ranking_table
from ._themes import suggest_themes, themes
from ._times import BankHolidays, occurrences
from .records import *

__all__ = [
    "BankHolidays",
    "Catalogue",
    "ConflictError",
    "FingerpostError",
    "GridSquare",
    "ImportFailedError",
    "InternalError",
    "InvalidError",
    "Matcher",
    "NotFoundError",
    "PostcodeTable",
    "Table",
    "RefusedError",
    "StoreError",
    "UnsupportedError",
    "__version__",
    "actions",
    "asset_columns",
    "barrier",
    "distance_metres",
    "ends_before_last_session",
    "export_sheets",
    "import_assets",
    "import_sheets",
    "occurrences",
    "pence",
    "place_changes",
    "postcode",
    "pounds",
    "ranking_table",
    "records",
    "runway",
    "suggest_themes",
    "themes",
    "tz_database_version",
]
__all__ += records.__all__
