"""The spreadsheet form of a directory: six sheets, each a CSV file."""

from __future__ import annotations

import os
import pathlib
import warnings
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from . import _fingerpost
from ._codec import wrong
from ._files import write_new
from .records import Directory, SheetExport, SheetImport, SheetSet, UkDivision

if TYPE_CHECKING:
    from ._catalogue import Catalogue

__all__ = ["export_sheets", "import_sheets"]

Path = Union[str, "os.PathLike[str]"]
Sheets = Union[Path, Mapping[str, Union[bytes, Path]], SheetSet]

_NAMES = ("partners", "sites", "activities", "sessions", "features", "prices")


def import_sheets(source: Sheets, *, area: str, division: UkDivision, partial: bool = False) -> SheetImport:
    """Reads a directory kept as spreadsheets.

    Six sheets, each saved as CSV: ``partners``, ``sites``, ``activities``, ``sessions``, ``features``, ``prices``. Leave
    out those there are none of. The columns are described in ``docs/spreadsheets.md``. The directory is not yet checked
    as a whole: `Catalogue` does that, and `Catalogue.from_sheets` does both.

    Parameters
    ----------
    source : path, mapping or SheetSet
        A folder with ``partners.csv`` and so on, in which no other CSV file may lie; or the sheets by their names, each a
        path or bytes.
    area : str
        The name of the area.
    division : {"england_and_wales", "scotland", "northern_ireland"}
        Whose bank holidays the area keeps.
    partial : bool, default False
        Whether to take the good rows where others are faulty. Otherwise all is read, or nothing.

    Raises
    ------
    ImportFailedError
        ``import.rows-faulty`` with every finding (the first 1,000) in `issues`, unless `partial`; where a sheet as a
        whole or its header is faulty, always.
    InvalidError
        Where `source` has a sheet of another name, or none at all.
    OSError
        Where a file cannot be read.

    Examples
    --------
    >>> import fingerpost as fp
    >>> sheets = {"partners": b"id,name,kind\\nmill,Mill Trust,charity\\nforge,,charity\\n"}
    >>> read = fp.import_sheets(sheets, area="Newport", division="england_and_wales", partial=True)
    >>> read.rows_kept, read.rows_read, read.issues[0].path
    (1, 2, 'partners.csv row 3 column name')
    """
    return SheetImport._trusted(_fingerpost.import_sheets(_contents(source), area, division, bool(partial)))


def export_sheets(directory: Union[Directory, Catalogue], folder: Optional[Path] = None) -> SheetExport:
    """Writes a directory as spreadsheets, and says in `issues` what they have no place for.

    Texts that begin like a formula get a single quotation mark before them, which reading takes away again. Contacts of
    partners stand in the sheets: think before sharing them.

    Parameters
    ----------
    directory : Directory or Catalogue
        What the area offers.
    folder : path, optional
        Where to write the sheets as files as well; made where there is none. Nothing is written over.

    Raises
    ------
    FileExistsError
        Where the folder has a sheet already.

    Examples
    --------
    >>> import fingerpost as fp
    >>> mill = fp.Partner(id="mill", name="Mill Trust", kind="charity")
    >>> export = fp.export_sheets(fp.Directory(area="Newport", division="england_and_wales", partners=[mill]))
    >>> export.sheets.partners.decode("utf-8-sig").splitlines()[1].startswith("mill,Mill Trust,charity")
    True
    """
    export = SheetExport._trusted(_fingerpost.export_sheets(directory.to_dict()))
    if folder is not None:
        write_new(folder, {f"{name}.csv": getattr(export.sheets, name) for name in _NAMES})
    return export


def warn_of_rows(read: SheetImport) -> None:
    """Says so where rows were left out and nobody is given the findings."""
    lost = read.rows_read - read.rows_kept
    if lost:
        words = f"{lost} of {read.rows_read} rows were left out; `fingerpost.import_sheets` tells which, and why"
        warnings.warn(words, stacklevel=3)


def _contents(source: Any) -> Dict[str, bytes]:
    """The bytes of every sheet there is, by its name."""
    if isinstance(source, SheetSet):
        source = {name: getattr(source, name) for name in _NAMES if getattr(source, name) is not None}
    elif not isinstance(source, Mapping):
        source = {path.name: path for path in sorted(pathlib.Path(source).iterdir()) if path.suffix.lower() == ".csv"}
        if not source:
            raise wrong("the folder has no sheets", "import.sheet-empty", f"save sheets there: {_listed()}")
    found: Dict[str, bytes] = {}
    for written, sheet in source.items():
        name = _name(written)
        if name in found:
            raise wrong(f"the sheet `{name}` is given twice", "import.json-type")
        found[name] = bytes(sheet) if isinstance(sheet, (bytes, bytearray, memoryview)) else pathlib.Path(sheet).read_bytes()
    return found


def _name(written: Any) -> str:
    """The name of a sheet, from that or from the name of its file."""
    name = str(written).lower()
    name = name[:-4] if name.endswith(".csv") else name
    if name not in _NAMES:
        shown = str(written)[:40]
        raise wrong(f"there is no sheet `{shown}`; there are {', '.join(_NAMES)}", "kind.unknown", f"name it as one of these: {_listed()}")
    return name


def _listed() -> str:
    return ", ".join(f"{name}.csv" for name in _NAMES)
