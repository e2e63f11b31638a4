"""Tables of clients: one row for each, the columns named as the fields of `Client`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple, Type, Union

from . import _fingerpost
from ._codec import Choice, Codec, Many, Nested, Real, Time, Truth, Whole
from ._errors import FingerpostError, InvalidError
from ._record import Record
from .records import Client

if TYPE_CHECKING:
    import pyarrow

__all__ = ["Clients", "checked_clients", "clients_table", "is_table", "misread", "rows_of"]

Clients = Union[Sequence[Client], Any]
"""A sequence of clients, or a table of them that can be read by Arrow's PyCapsule protocol: pandas, polars, pyarrow, DuckDB."""

Row = Dict[str, Any]

_ROWS_AT_ONCE = 1024
_FIELDS = tuple(field.key for field in Client._fields)
_NEEDED = {"id": "nobody", "need": "low", "route": "link_worker"}


def clients_table(clients: Iterable[Client]) -> pyarrow.Table:
    """Clients as a table of Arrow: a row for each, and every column there is, whatever the clients say.

    It is what `MatchIndex.rank_many` takes, and what dask and Spark split up. Columns and their types are always the same, so that parts fit together and
    nothing that only some clients say is lost on the way: a requirement that was dropped cannot exclude. It is as personal as the clients.

    Needs `pyarrow`. `.to_pandas(types_mapper=pandas.ArrowDtype)` and `polars.from_arrow` keep the types.

    Examples
    --------
    >>> import fingerpost as fp
    >>> table = fp.clients_table([fp.Client(id="c-1", need="low", route="link_worker"), fp.Client(id="c-2", need="low", route="link_worker", avoid=["wars"])])
    >>> table.num_rows, table["avoid"].to_pylist()
    (2, [None, ['wars']])
    """
    try:
        import pyarrow
    except ImportError:
        raise ImportError("tables of clients need pyarrow: `pip install fingerpost[tables]`") from None
    return pyarrow.Table.from_pylist([client.to_dict() for client in clients], schema=pyarrow.schema(_columns(Client)))


def _columns(kind: Type[Record]) -> List[Tuple[str, Any]]:
    """The fields of a record, each with its type in Arrow."""
    return [(field.key, _type(field.codec)) for field in kind._fields]


def _type(codec: Codec) -> Any:
    import pyarrow

    if isinstance(codec, Many):
        return pyarrow.list_(_type(codec.item))
    if isinstance(codec, Nested):
        return pyarrow.struct(_columns(codec.kind))
    if isinstance(codec, Choice):
        return pyarrow.struct([(word, pyarrow.struct(_columns(kind))) for word, kind in codec.kinds.items()])
    numbers: Dict[Type[Codec], Any] = {Truth: pyarrow.bool_(), Whole: pyarrow.int64(), Real: pyarrow.float64()}
    return numbers.get(type(codec), pyarrow.string())


def is_table(clients: Clients) -> bool:
    """Whether these are a table, and not a sequence of records."""
    return hasattr(clients, "__arrow_c_stream__")


def rows_of(table: Any) -> List[Row]:
    """The rows of a table as plain data of clients, not yet read.

    Raises
    ------
    InvalidError
        Where a column is none of a client, stands twice, or is missing; every finding is in `issues`.
    """
    names, batches = _batches(table)
    paths = _paths(names)
    rows: List[Row] = []
    for batch in batches:
        rows.extend(_row(cells, paths) for cells in batch)
    return rows


def checked_clients(clients: Clients) -> List[Row]:
    """Clients as plain data; of a table, rows in which everything has the shape of its field."""
    if not is_table(clients):
        return [client.to_dict() for client in clients]
    rows = rows_of(clients)
    try:
        for row in rows:
            Client._guard(row)
    except FingerpostError as error:
        raise misread(rows, error) from None
    return rows


def misread(rows: Sequence[Row], error: FingerpostError) -> FingerpostError:
    """The error with a finding for each cell that cannot be read; the error as it is, where every cell can."""
    found = [finding for place, row in enumerate(rows) for finding in _findings(place, row)]
    if not found:
        return error
    first = found[0]
    several = f"{len(found)} cells of the table of clients cannot be read; the first: " if len(found) > 1 else ""
    return InvalidError(f"{several}{first['detail']}", code=first["code"], path=first["path"], fix=error.fix, issues=found)


def _findings(place: int, row: Row) -> Iterator[Dict[str, Any]]:
    try:
        Client._guard(row)
        told: List[Dict[str, Any]] = _fingerpost.client_issues(row)
    except FingerpostError:
        yield from _cells(place, row)
        return
    for issue in told:
        if issue["severity"] == "error":
            yield {**issue, "path": _where(place, issue["path"])}


def _cells(place: int, row: Row) -> Iterator[Dict[str, Any]]:
    """What is wrong with each cell by itself."""
    for name in _NEEDED:
        if name not in row:
            yield _issue(_where(place, f"/{name}"), "import.missing-field", "the cell is empty, and every client needs it")
    for name, cell in row.items():
        alone = {**_NEEDED, name: cell}
        try:
            Client._guard(alone)
            told: List[Dict[str, Any]] = _fingerpost.client_issues(alone)
        except FingerpostError as error:
            yield _issue(_where(place, error.path or f"/{name}"), error.code, error.detail)
            continue
        for issue in told:
            if issue["severity"] == "error":
                yield {**issue, "path": _where(place, issue["path"])}


def _where(place: int, pointer: str) -> str:
    """Row and column; after them the place inside the cell."""
    _, _, rest = pointer.partition("/")
    column, slash, inside = rest.partition("/")
    return f"row {place} column {column}" + (f" ({slash}{inside})" if inside else "")


def _issue(path: str, code: str, detail: str) -> Dict[str, Any]:
    return {"path": path, "code": code, "severity": "error", "detail": detail}


def _paths(names: Sequence[str]) -> Dict[str, Tuple[str, ...]]:
    """Where each column belongs in a client; refuses those that belong nowhere, so that no need is lost for a name misspelt."""
    found = []
    paths: Dict[str, Tuple[str, ...]] = {}
    for name in names:
        path = tuple(name.split("."))
        if path[0] not in _FIELDS:
            found.append(_issue(f"column {name}", "import.column-unknown", "no field of a client has the name of this column"))
        elif any(path[: len(other)] == other[: len(path)] for other in paths.values()):
            found.append(_issue(f"column {name}", "import.column-twice", "two columns say the same of a client"))
        paths.setdefault(name, path)
    for name in _NEEDED:
        if name not in names:
            found.append(_issue(f"column {name}", "import.column-missing", "the table has no column of this name, which every client needs"))
    if found:
        first = found[0]
        fix = "name the columns as the fields of `Client`, and take out those that are none"
        raise InvalidError(first["detail"], code=first["code"], path=first["path"], fix=fix, issues=found)
    return paths


def _row(cells: Mapping[str, Any], paths: Mapping[str, Tuple[str, ...]]) -> Row:
    row: Row = {}
    for name, path in paths.items():
        cell = _plain(cells[name])
        if cell is None:
            continue
        into = row
        for step in path[:-1]:
            into = into.setdefault(step, {})
        into[path[-1]] = cell
    return row


def _plain(cell: Any) -> Any:
    """A cell as plain data. Empty is what Arrow calls null, and what pandas has in its place."""
    if isinstance(cell, str) or cell is None or isinstance(cell, bool):
        return cell
    if isinstance(cell, float):
        # Columns of whole numbers with empty cells are columns of floats in pandas.
        return None if cell != cell else int(cell) if cell.is_integer() else cell
    if isinstance(cell, dict):
        parts = {name: _plain(part) for name, part in cell.items()}
        return {name: part for name, part in parts.items() if part is not None} or None
    if isinstance(cell, (list, tuple)):
        return [_plain(part) for part in cell]
    if isinstance(cell, dt.time):
        return Time().write(cell)
    if hasattr(cell, "tolist"):
        return _plain(cell.tolist())
    return None if type(cell).__name__ in ("NAType", "NaTType") else cell


def _batches(table: Any) -> Tuple[List[str], Iterable[List[Row]]]:
    """The names of the columns, and the rows by the thousand, so that Ctrl-C is heeded between them."""
    if hasattr(table, "reset_index"):
        # The index of pandas is no column: whoever wants it read makes it one.
        table = table.reset_index(drop=True)
    try:
        import pyarrow
    except ImportError:
        return _by_polars(table)
    try:
        read = pyarrow.table(table)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError):
        # A column of many kinds, which only pandas has. Read cell by cell, so that the finding says which of them is of another kind.
        if not hasattr(table, "iloc"):
            raise
        names = [str(name) for name in table.columns]
        parts = (table.iloc[at : at + _ROWS_AT_ONCE] for at in range(0, len(table), _ROWS_AT_ONCE))
        return names, (part.to_dict("records") for part in parts)
    _once(read.column_names)
    return read.column_names, (batch.to_pylist() for batch in read.to_batches(max_chunksize=_ROWS_AT_ONCE))


def _by_polars(table: Any) -> Tuple[List[str], Iterable[List[Row]]]:
    try:
        import polars
    except ImportError:
        raise ImportError("tables of clients need pyarrow or polars: `pip install fingerpost[tables]`") from None
    frame = polars.DataFrame(table)
    return frame.columns, (part.to_dicts() for part in frame.iter_slices(_ROWS_AT_ONCE))


def _once(names: Sequence[str]) -> None:
    """Refuses a name that stands twice before one of the two columns is lost."""
    for name in names:
        if list(names).count(name) > 1:
            raise InvalidError("two columns have the same name", code="import.column-twice", path=f"column {name}", fix="take one of them out")
