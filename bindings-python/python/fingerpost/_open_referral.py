"""Open Referral feeds: what councils publish of the services around."""

from __future__ import annotations

import datetime as dt
import os
import pathlib
import warnings
from typing import TYPE_CHECKING, Iterable, List, Optional, Sequence, Union

from . import _fingerpost
from ._files import write_new
from ._sources import Source, content
from .records import (
    Directory,
    KeptRecord,
    OffsetMeaning,
    OpenReferralExport,
    OpenReferralImport,
    OpenReferralOptions,
    OpenReferralOutput,
    OpenReferralWriting,
    UkDivision,
)

if TYPE_CHECKING:
    from ._catalogue import Catalogue
    from .feeds import Feed

__all__ = ["read_open_referral", "write_open_referral"]

Pages = Union[Source, "Feed", Iterable[Source]]


def read_open_referral(
    source: Pages,
    *,
    area: str,
    division: UkDivision,
    licence: Optional[str] = None,
    attribution: Optional[str] = None,
    fetched_on: Union[dt.date, str, None] = None,
    offsets: Optional[OffsetMeaning] = None,
) -> OpenReferralImport:
    """Reads an Open Referral feed: UK 3.0 and 1.0, and HSDS 3.0 and 3.1.

    Nothing is dropped silently. What fingerpost has a field for becomes partners, sites and activities; the source of every record is
    kept, so that the rest is written back; `paths` counts what stood where it made nothing of it. The directory is not yet checked as a
    whole: `Catalogue` does that, and `Catalogue.from_open_referral` does both.

    Parameters
    ----------
    source : path, bytes, Feed, or several of them
        One page or file, the pages of a feed in their order, a folder of pages, or what `fingerpost.feeds.fetch_feed` gave.
    area : str
        The name of the area.
    division : {"england_and_wales", "scotland", "northern_ireland"}
        Whose bank holidays the area keeps.
    licence : str, optional
        Under which licence the data may be used; that of the `Feed`, where there is one.
    attribution : str, optional
        Whom to name when the data is shown; as the licence.
    fetched_on : date, optional
        When the feed was fetched: what was valid until an earlier day is not known any more. As the licence.
    offsets : {"wall_time", "instant"}, optional
        What ``Z`` after a time means. Feeds write it for the time on the wall, summer and winter, and so it is read.

    Raises
    ------
    ImportFailedError
        Where no page can be read at all. Faults of single records are findings in `issues`, each with its place.

    Examples
    --------
    >>> import fingerpost as fp
    >>> page = b'''{"contents": [{"id": "s-1", "name": "Mill memories", "status": "active",
    ...   "organization": {"id": "o-1", "name": "Friends of the mill", "description": "Volunteers"}}]}'''
    >>> read = fp.read_open_referral(page, area="Newport", division="england_and_wales")
    >>> [activity.name for activity in read.directory.activities]
    ['Mill memories']
    """
    fetched = getattr(source, "fetched_at", "")
    given = OpenReferralOptions(
        area=area,
        division=division,
        licence=licence or getattr(source, "licence", None) or None,
        attribution=attribution or getattr(source, "attribution", None) or None,
        fetched_on=fetched_on or fetched[:10] or None,
        offsets=offsets,
    )
    return OpenReferralImport._trusted(_fingerpost.read_open_referral(_pages(source), given.to_dict()))


def write_open_referral(
    directory: Union[Directory, Catalogue],
    kept: Sequence[KeptRecord] = (),
    *,
    version: OpenReferralOutput = "uk_3_0",
    per_page: Optional[int] = None,
    extension: bool = True,
    folder: Union[str, "os.PathLike[str]", None] = None,
) -> OpenReferralExport:
    """Writes a directory as an Open Referral feed.

    A record whose source was kept when it was read starts from that source, and only what has changed since is written over it.

    Parameters
    ----------
    directory : Directory or Catalogue
        What the area offers.
    kept : sequence of KeptRecord, optional
        The sources of its records, from `OpenReferralImport`.
    version : {"uk_3_0", "uk_1_0"}, default "uk_3_0"
        Which edition.
    per_page : int, optional
        How many services a page has; 100 where nothing is said.
    extension : bool, default True
        Whether to carry whole records, visits, funding and contacts among them, for whoever reads the feed with fingerpost again. A
        feed for the public is better without.
    folder : path, optional
        Where to write the pages as files as well. Nothing is written over.

    Raises
    ------
    FileExistsError
        Where the folder has a page already.
    """
    writing = OpenReferralWriting(version=version, per_page=per_page, without_extension=not extension)
    sources = [one.to_dict() for one in kept]
    export = OpenReferralExport._trusted(_fingerpost.write_open_referral(directory.to_dict(), sources, writing.to_dict()))
    if folder is not None:
        pages = {f"services-{number:05}.json": page.encode() for number, page in enumerate(export.pages, 1)}
        write_new(folder, {"api.json": export.api.encode(), **pages})
    return export


def warn_of_services(read: OpenReferralImport) -> None:
    """Says so where services were left out and nobody is given the findings."""
    if read.services_left_out:
        words = f"{read.services_left_out} of {read.services_read} services were left out"
        warnings.warn(f"{words}; `fingerpost.read_open_referral` tells which, and why", stacklevel=3)


def _pages(source: Pages) -> List[bytes]:
    if isinstance(source, (str, bytes, os.PathLike)):
        path = pathlib.Path(source) if isinstance(source, (str, os.PathLike)) and _is_folder(source) else None
        return [one.read_bytes() for one in sorted(path.glob("*.json"))] if path is not None else [content(source)]
    return [content(page) for page in source]


def _is_folder(source: Union[str, "os.PathLike[str]"]) -> bool:
    return not (isinstance(source, str) and source.lstrip()[:1] in ("{", "[")) and os.path.isdir(source)
