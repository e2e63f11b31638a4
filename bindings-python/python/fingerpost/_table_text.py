"""Tables of an analyst as the text of a CSV file, which the core reads: from bytes, files and data frames."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from ._tables import Table

__all__ = ["csv_bytes"]


def csv_bytes(source: Any, names: Optional[Sequence[str]] = None) -> bytes:
    """The text of a table; of a data frame only the columns with these names, where any are given."""
    if isinstance(source, bytes):
        return source
    if hasattr(source, "__arrow_c_stream__") or hasattr(source, "to_csv"):
        by_arrow = _by_arrow(source, names)
        return _by_itself(source, names) if by_arrow is None else by_arrow
    with open(source, "rb") as file:
        return file.read()


def _by_itself(frame: Any, names: Optional[Sequence[str]]) -> bytes:
    """As the data frame writes itself: slower, and needs nothing else."""
    if isinstance(frame, Table):
        return frame.to_csv(mark=False).encode()
    if names is not None:
        frame = frame[[name for name in names if name in frame.columns]]
    written: str = frame.write_csv() if hasattr(frame, "write_csv") else frame.to_csv(index=False)
    return written.encode()


def _by_arrow(frame: Any, names: Optional[Sequence[str]]) -> Optional[bytes]:
    """Through Arrow; none where it is not there, or a column has values of several kinds."""
    try:
        import pyarrow
        from pyarrow import csv
    except ImportError:
        return None
    try:
        table = pyarrow.Table.from_pandas(frame, preserve_index=False) if hasattr(frame, "iloc") else pyarrow.table(frame)
        if names is not None:
            table = table.select([name for name in names if name in table.column_names])
        table = pyarrow.table([_written(column) for column in table.columns], names=table.column_names)
        for quoting in ("none", "needed"):
            sink = pyarrow.BufferOutputStream()
            try:
                csv.write_csv(table, sink, csv.WriteOptions(quoting_style=quoting))
            except pyarrow.ArrowInvalid:
                continue
            written: bytes = sink.getvalue().to_pybytes()
            return written
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError, pyarrow.ArrowNotImplementedError):
        pass
    return None


def _written(column: Any) -> Any:
    """A column as the file is to have it: categories by their names, moments in UTC, days without a time."""
    import pyarrow
    from pyarrow import compute, types

    if types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if not (types.is_timestamp(column.type) or types.is_string(column.type)) and "string" in str(column.type):
        column = column.cast(pyarrow.string())
    if not types.is_timestamp(column.type):
        return column
    seconds = column.cast(pyarrow.timestamp("s", column.type.tz), safe=False)
    if column.type.tz is not None:
        return compute.strftime(seconds.cast(pyarrow.timestamp("s", "UTC")), format="%Y-%m-%dT%H:%M:%SZ")
    days = seconds.cast(pyarrow.date32(), safe=False)
    whole = compute.all(compute.equal(days.cast(pyarrow.timestamp("s")), seconds)).as_py()
    # A moment without its offset is none that could be told from another: the reader says so, row by row.
    return days if whole is not False else compute.strftime(seconds, format="%Y-%m-%dT%H:%M:%S")
