"""Lists of places that nobody shaped for us: museums, listed buildings, monuments."""

from __future__ import annotations

import os
from typing import Optional, Union

from . import _fingerpost
from ._codec import wrong
from .records import AssetColumns, AssetImport, AssetOptions

__all__ = ["asset_columns", "import_assets"]

_LISTS = ("mapping_museums", "trafford_listed_buildings", "york_listed_buildings")


def asset_columns(list: str) -> AssetColumns:
    """The columns of a public list whose layout is known.

    Parameters
    ----------
    list : {"mapping_museums", "trafford_listed_buildings", "york_listed_buildings"}
        Which list.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.asset_columns("mapping_museums").latitude
    'Latitude'
    """
    found = _fingerpost.asset_columns(list)
    if found is None:
        raise wrong(f"there is no list of that name; there are {', '.join(_LISTS)}", "kind.unknown")
    return AssetColumns._trusted(found)


def import_assets(
    source: Union[bytes, str, os.PathLike[str]], columns: AssetColumns, options: Optional[AssetOptions] = None
) -> AssetImport:
    """Reads a list of places (CSV) that somebody else compiled, into sites.

    Nothing is dropped silently: every row is a site, or was left out by an option, or has a finding.

    Parameters
    ----------
    source : bytes or path
        The file, or its path.
    columns : AssetColumns
        Which column holds what.
    options : AssetOptions, optional
        What to make of the rows; all of them, with the use ``none_yet``, unless told otherwise.

    Raises
    ------
    ImportFailedError
        Where the list lacks a column that is asked for, or is no list.

    Examples
    --------
    >>> import fingerpost as fp
    >>> found = fp.import_assets(b"ref,title\\n7,Mill\\n", fp.AssetColumns(id="ref", name="title"))
    >>> found.rows_read, found.sites[0].name
    (1, 'Mill')
    """
    if not isinstance(source, bytes):
        with open(source, "rb") as file:
            source = file.read()
    given = options if options is not None else AssetOptions()
    return AssetImport._trusted(_fingerpost.import_assets(source, columns.to_dict(), given.to_dict()))
