"""What every record shares: checking, equality, reading, writing and a `repr` that tells nothing personal."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Mapping, NamedTuple, Tuple, Type, TypeVar

from . import _fingerpost
from ._codec import Codec, within, wrong
from ._errors import FingerpostError

R = TypeVar("R", bound="Record")


class Field(NamedTuple):
    """One field of a record."""

    name: str
    """Its name in Python."""
    key: str
    """Its name in files."""
    codec: Codec
    """How it crosses."""
    required: bool
    """Whether it must be given."""
    default: Any = None
    """What it holds where it was left out."""
    written: bool = False
    """Whether files hold it even where it was left out."""


class Record:
    """Plain data, checked by the core when it is made, and immutable afterwards.

    Records are equal when their fields are, can be hashed, copied and pickled, and read and write plain data.
    """

    __slots__ = ()

    _fields: ClassVar[Tuple[Field, ...]] = ()
    _reader: ClassVar[str] = ""
    _tag: ClassVar[str] = ""
    _space: ClassVar[str] = ""
    _shown: ClassVar[Tuple[str, ...]] = ()

    def _fill(self, values: Tuple[Any, ...]) -> None:
        """Takes the fields in their order, and has the core check them together."""
        for field, value in zip(self._fields, values):
            if value is not None or (field.required and field.default is None):
                value = within(field.key, field.codec.take, value)
            object.__setattr__(self, field.name, value)
        checked = self._checked(self.to_dict())
        if self._tag:
            checked = checked[self._tag]
        for field in self._fields:
            if field.codec.plain and field.key in checked:
                object.__setattr__(self, field.name, field.codec.read(checked[field.key]))

    @classmethod
    def _checked(cls, data: Any) -> Dict[str, Any]:
        """What the core makes of plain data. The path of an error begins inside the record."""
        try:
            return _fingerpost.read(cls._reader, data)
        except FingerpostError as error:
            around = f"/{cls._tag}"
            if cls._tag and (error.path == around or error.path.startswith(f"{around}/")):
                raise error.at(error.path[len(around) :]) from None
            raise

    @classmethod
    def _trusted(cls: Type[R], data: Mapping[str, Any]) -> R:
        """The record of plain data that comes from the core, which needs no second check."""
        if cls._tag:
            data = data[cls._tag]
        record = cls.__new__(cls)
        for field in cls._fields:
            value = data.get(field.key)
            object.__setattr__(record, field.name, field.default if value is None else field.codec.read(value))
        return record

    @classmethod
    def from_dict(cls: Type[R], data: Mapping[str, Any]) -> R:
        """Reads plain data: what `json.load` gives.

        Parameters
        ----------
        data : mapping
            The fields, as files hold them: dates and times as text.

        Raises
        ------
        InvalidError
            Where a field is missing, unknown, or not what it should be; `path` says which.
        """
        cls._guard(data)
        checked = cls._checked(data)
        if cls._tag and cls._tag not in checked:
            raise wrong(f"expected `{cls._tag}`, found another of its kind")
        return cls._trusted(checked)

    @classmethod
    def _guard(cls, data: Any) -> None:
        """Refuses plain data that the native half would bend into shape; the rest is the core's to judge."""
        if cls._tag and isinstance(data, Mapping):
            data = data.get(cls._tag)
        if isinstance(data, Mapping):
            for field in cls._fields:
                value = data.get(field.key)
                if value is not None:
                    within(field.key, field.codec.guard, value)

    def to_dict(self) -> Dict[str, Any]:
        """Plain data, as files hold it: ready for `json.dump`. What was left out is left out."""
        data: Dict[str, Any] = {}
        for field in self._fields:
            value = getattr(self, field.name)
            if field.required or field.written or value != field.default:
                data[field.key] = None if value is None else field.codec.write(value)
        return {self._tag: data} if self._tag else data

    def replace(self: R, **changes: Any) -> R:
        """The same record with some fields changed."""
        values = {field.name: getattr(self, field.name) for field in self._fields}
        return type(self)(**{**values, **changes})

    def __repr__(self) -> str:
        shown = []
        for field in self._fields:
            value = getattr(self, field.name)
            if self._shown and field.name not in self._shown:
                continue
            if value is not None and (field.required or value != field.default):
                shown.append(f"{field.name}={field.codec.show(value)}")
        if self._shown:
            shown.append("‹personal›")
        return f"{self._space}{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return _restore, (type(self), tuple(getattr(self, field.name) for field in self._fields))


def _restore(kind: Type[R], values: Tuple[Any, ...]) -> R:
    record = kind.__new__(kind)
    for field, value in zip(kind._fields, values):
        object.__setattr__(record, field.name, value)
    return record
