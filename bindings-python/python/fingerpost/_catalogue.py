"""The catalogue: what an area offers, checked and indexed."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Dict, Mapping, Sequence, Tuple, Type, TypeVar, Union

from . import _fingerpost, _html
from ._open_referral import Pages, read_open_referral, warn_of_services, write_open_referral
from ._sheets import Sheets, import_sheets, warn_of_rows
from ._sources import Source, content
from ._tables import Table, made
from .records import Activity, Directory, Issue, KeptRecord, OpenReferralExport, Partner, Site, ThemeSuggestion, UkDivision

C = TypeVar("C", bound="Catalogue")


class Catalogue:
    """What an area offers, checked, indexed and immutable.

    Findings are data: a catalogue with warnings loads and keeps them in `issues`; one with errors does not load and
    says all of them at once. Records are kept in the order of their ids.

    Parameters
    ----------
    directory : Directory or mapping
        What the area offers, not yet checked.

    Raises
    ------
    InvalidError
        ``catalogue.has-errors`` with every finding in `issues`, or where a mapping is no directory.

    Examples
    --------
    >>> import fingerpost as fp
    >>> catalogue = fp.Catalogue(fp.Directory(area="Newport", division="england_and_wales"))
    >>> catalogue
    Catalogue('Newport', partners=0, sites=0, activities=0, issues=0)
    """

    def __init__(self, directory: Union[Directory, Mapping[str, Any]]) -> None:
        if isinstance(directory, Directory):
            data: Mapping[str, Any] = directory.to_dict()
        else:
            Directory._guard(directory)
            data = directory
        self._native = _fingerpost.Catalogue(data)

    @classmethod
    def from_json(cls: Type[C], source: Source) -> C:
        """Reads a directory written as JSON.

        Parameters
        ----------
        source : str, bytes or path
            A path to a file, or the text itself: bytes, or a `str` that begins with ``{``.

        Raises
        ------
        ImportFailedError
            Where the text is not JSON, or no directory; `path` has the place with line and column.
        InvalidError
            Where the directory has errors: all of them are in `issues`.
        OSError
            Where the file cannot be read.
        """
        catalogue = cls.__new__(cls)
        catalogue._native = _fingerpost.Catalogue.from_json(content(source))
        return catalogue

    @classmethod
    def from_sheets(cls: Type[C], source: Sheets, *, area: str, division: UkDivision, partial: bool = False) -> C:
        """Reads a directory kept as spreadsheets: see `fingerpost.import_sheets`, which also tells what was found.

        Parameters
        ----------
        source : path, mapping or SheetSet
            A folder with ``partners.csv``, ``activities.csv`` and so on, or the sheets by their names.
        area : str
            The name of the area.
        division : {"england_and_wales", "scotland", "northern_ireland"}
            Whose bank holidays the area keeps.
        partial : bool, default False
            Whether to take the good rows where others are faulty. A `UserWarning` then says how many were left out.

        Raises
        ------
        ImportFailedError
            Where rows or columns are faulty: every finding, with sheet, row and column, is in `issues`.
        InvalidError
            Where the directory as a whole has errors, or `source` is not what it should be.
        OSError
            Where a file cannot be read.

        Examples
        --------
        >>> import fingerpost as fp
        >>> sheets = {"partners": b"id,name,kind\\nmill,Mill Trust,charity\\n"}
        >>> fp.Catalogue.from_sheets(sheets, area="Newport", division="england_and_wales")
        Catalogue('Newport', partners=1, sites=0, activities=0, issues=0)
        """
        read = import_sheets(source, area=area, division=division, partial=partial)
        warn_of_rows(read)
        return cls(read.directory)

    @classmethod
    def from_open_referral(cls: Type[C], source: Pages, *, area: str, division: UkDivision, **options: Any) -> C:
        """Reads an Open Referral feed: see `fingerpost.read_open_referral`, which also tells what was found and keeps what is to be
        written back.

        Parameters
        ----------
        source : path, bytes, Feed, or several of them
            One page, the pages of a feed, a folder of pages, or what `fingerpost.feeds.fetch_feed` gave.
        area : str
            The name of the area.
        division : {"england_and_wales", "scotland", "northern_ireland"}
            Whose bank holidays the area keeps.
        **options
            The others of `fingerpost.read_open_referral`.

        Raises
        ------
        ImportFailedError
            Where no page can be read at all. A `UserWarning` says how many services were left out.
        InvalidError
            Where the directory as a whole has errors.

        Examples
        --------
        >>> import fingerpost as fp
        >>> page = b'{"contents": [{"id": "s-1", "name": "Mill memories", "status": "active"}]}'
        >>> len(fp.Catalogue.from_open_referral(page, area="Newport", division="england_and_wales"))
        1
        """
        read = read_open_referral(source, area=area, division=division, **options)
        warn_of_services(read)
        return cls(read.directory)

    def to_open_referral(self, kept: Sequence[KeptRecord] = (), **options: Any) -> OpenReferralExport:
        """Writes what it holds as an Open Referral feed: see `fingerpost.write_open_referral`."""
        return write_open_referral(self, kept, **options)

    @property
    def area(self) -> str:
        """The name of the area."""
        return self._native.area

    @cached_property
    def directory(self) -> Directory:
        """The records behind it, in the order of their ids."""
        return Directory._trusted(self._native.directory())

    @cached_property
    def partners(self) -> Tuple[Partner, ...]:
        """The partners, in the order of their ids."""
        return tuple(Partner._trusted(data) for data in self._native.partners())

    @cached_property
    def sites(self) -> Tuple[Site, ...]:
        """The sites, in the order of their ids."""
        return tuple(Site._trusted(data) for data in self._native.sites())

    @cached_property
    def activities(self) -> Tuple[Activity, ...]:
        """The activities, in the order of their ids."""
        return tuple(Activity._trusted(data) for data in self._native.activities())

    @cached_property
    def issues(self) -> Tuple[Issue, ...]:
        """What was found on loading: warnings and notices."""
        return tuple(Issue._trusted(data) for data in self._native.issues())

    def activity(self, id: str) -> Activity:
        """One activity.

        Raises
        ------
        NotFoundError
            Where there is none of that id.
        """
        return Activity._trusted(self._native.activity(id))

    def table(self, of: str = "activities") -> Table:
        """What it holds as a table.

        Parameters
        ----------
        of : {"activities", "sites", "partners", "findings"}
            One row for each of them, in the order of their ids.
        """
        return made(self._native.table(of), of, ("activities", "sites", "partners", "findings"))

    def suggest_themes(self, words: str) -> Tuple[ThemeSuggestion, ...]:
        """The themes somebody speaks of, among those this catalogue knows: see `fingerpost.suggest_themes`."""
        return tuple(ThemeSuggestion._trusted(data) for data in self._native.suggest_themes(words))

    def to_json(self) -> str:
        """The directory behind it as JSON, records in the order of their ids."""
        return self._native.to_json()

    def to_dict(self) -> Dict[str, Any]:
        """The directory behind it as plain data."""
        return self._native.directory()

    def __len__(self) -> int:
        return self._native.counts()[2]

    def __repr__(self) -> str:
        partners, sites, activities, issues = self._native.counts()
        return f"Catalogue({self.area!r}, partners={partners}, sites={sites}, activities={activities}, issues={issues})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return Catalogue.from_json, (self.to_json().encode(),)

    def _repr_html_(self) -> str:
        return _html.catalogue(self)
