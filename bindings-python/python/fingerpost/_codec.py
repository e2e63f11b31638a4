"""How one value crosses: from what people write, to what a record holds, to what files hold.

Three steps, one codec for each type of field:

``take``   what somebody passed to a constructor → what the record holds
``write``  what the record holds → plain data, as files hold it
``read``   plain data that the core has checked → what the record holds
"""

from __future__ import annotations

import datetime as dt
import operator
import re
from typing import Any, Mapping, Type

from . import _errors

_FRACTION = re.compile(r"^(.{19})\.(\d+)(.*)$")


def wrong(detail: str, code: str = "import.json-type", fix: str = "") -> _errors.InvalidError:
    """The error for a value that cannot be what the field needs."""
    return _errors.InvalidError(detail, code=code, fix=fix or "see the documentation of the field for what it holds")


class Codec:
    """A value that is the same everywhere: text, a word, a truth value."""

    plain = True

    def take(self, value: Any) -> Any:
        return value

    def write(self, value: Any) -> Any:
        return value

    def read(self, value: Any) -> Any:
        return value

    def guard(self, value: Any) -> None:
        """Refuses plain data that the native half would bend into shape: text for a list, `True` for a number."""

    def show(self, value: Any) -> str:
        return repr(value)


class Truth(Codec):
    """True or false; also what numpy calls so."""

    def take(self, value: Any) -> Any:
        self.guard(value)
        return bool(value)

    def guard(self, value: Any) -> None:
        if type(value).__name__ not in ("bool", "bool_"):
            raise wrong(f"expected true or false, found {_kind(value)}")


class Whole(Codec):
    """A whole number; also what numpy and pandas call so. True and false are not numbers."""

    def take(self, value: Any) -> Any:
        if isinstance(value, bool):
            raise wrong("expected a whole number, found true or false")
        try:
            return operator.index(value)
        except TypeError:
            raise wrong(f"expected a whole number, found {_kind(value)}") from None

    def guard(self, value: Any) -> None:
        self.take(value)


class Real(Codec):
    """A number."""

    def take(self, value: Any) -> Any:
        if isinstance(value, (bool, str, bytes)) or not hasattr(value, "__float__"):
            raise wrong(f"expected a number, found {_kind(value)}")
        return float(value)

    def guard(self, value: Any) -> None:
        self.take(value)


class Personal(Codec):
    """Text about a person: shown to nobody by accident."""

    def show(self, value: Any) -> str:
        return "‹personal›"


class Octets(Codec):
    """The bytes of a file. Plain data has them as a list of numbers; only their length is shown."""

    plain = False

    def take(self, value: Any) -> Any:
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        raise wrong(f"expected bytes, found {_kind(value)}")

    def write(self, value: Any) -> Any:
        return list(value)

    def read(self, value: Any) -> Any:
        return bytes(value)

    def show(self, value: Any) -> str:
        return f"<{len(value)} bytes>"


class Date(Codec):
    """A day of the calendar."""

    plain = False

    def take(self, value: Any) -> Any:
        if isinstance(value, dt.datetime):
            raise wrong("expected a day, found a moment", "time.date-format", "pass `.date()` of it")
        if isinstance(value, dt.date):
            return dt.date(value.year, value.month, value.day)
        try:
            return dt.date.fromisoformat(_text(value))
        except ValueError:
            raise wrong(
                "a date is written year, month, day: `2026-11-22`", "time.date-format", "pass a `datetime.date`"
            ) from None

    def write(self, value: Any) -> Any:
        return value.isoformat()

    def read(self, value: Any) -> Any:
        return dt.date.fromisoformat(value)


class Time(Codec):
    """A time on the clock."""

    plain = False

    def take(self, value: Any) -> Any:
        if isinstance(value, dt.time):
            if value.tzinfo is not None or value.microsecond:
                raise wrong("a time on the clock has no time zone and whole seconds", "time.time-format")
            return value
        try:
            text = _text(value)
            if not re.match(r"^\d\d:\d\d(:\d\d)?$", text):
                raise ValueError
            return dt.time.fromisoformat(text)
        except ValueError:
            raise wrong(
                "a time is written on the 24-hour clock: `14:30`", "time.time-format", "pass a `datetime.time`"
            ) from None

    def write(self, value: Any) -> Any:
        return value.isoformat("seconds" if value.second else "minutes")

    def read(self, value: Any) -> Any:
        return dt.time.fromisoformat(value)


class Local(Codec):
    """Day and clock together, without a time zone."""

    plain = False

    def take(self, value: Any) -> Any:
        if isinstance(value, str):
            value = _moment(value, "time.local-format", "day and time are written `2026-11-22T14:30`, without an offset")
        if not isinstance(value, dt.datetime) or value.tzinfo is not None or value.microsecond:
            raise wrong("expected day and time without a time zone, in whole seconds", "time.local-format")
        return _bare(value)

    def write(self, value: Any) -> Any:
        return value.isoformat(timespec="seconds" if value.second else "minutes")

    def read(self, value: Any) -> Any:
        return dt.datetime.fromisoformat(value)


class Moment(Codec):
    """A moment, held in UTC."""

    plain = False

    def take(self, value: Any) -> Any:
        if isinstance(value, str):
            value = _moment(value, "time.timestamp-format", "a moment is written with `Z` or its offset: `2026-11-22T14:30:00Z`")
        if not isinstance(value, dt.datetime):
            raise wrong(f"expected a moment, found {_kind(value)}", "time.timestamp-format", "pass an aware `datetime`")
        if value.utcoffset() is None:
            raise wrong(
                "the datetime has no time zone: it would be an hour wrong for half the year",
                "time.timestamp-format",
                'say which clock it is on: `datetime(2026, 11, 22, 14, 30, tzinfo=ZoneInfo("Europe/London"))`',
            )
        return _bare(value.astimezone(dt.timezone.utc), dt.timezone.utc)

    def write(self, value: Any) -> Any:
        text = value.replace(tzinfo=None).isoformat()
        return (text.rstrip("0") if "." in text else text) + "Z"

    def read(self, value: Any) -> Any:
        return self.take(value)


class Nested(Codec):
    """A record inside a record. A mapping is read as one."""

    plain = False

    def __init__(self, kind: Type[Any]) -> None:
        self.kind = kind

    def take(self, value: Any) -> Any:
        if isinstance(value, self.kind):
            return value
        if isinstance(value, Mapping):
            return self.kind.from_dict(value)
        raise wrong(f"expected a {self.kind.__name__}, found {_kind(value)}")

    def write(self, value: Any) -> Any:
        return value.to_dict()

    def read(self, value: Any) -> Any:
        return self.kind._trusted(value)

    def guard(self, value: Any) -> None:
        self.kind._guard(value)


class Choice(Codec):
    """One of several records, told apart by a word around them."""

    plain = False

    def __init__(self, kinds: Mapping[str, Type[Any]]) -> None:
        self.kinds = kinds

    def take(self, value: Any) -> Any:
        if isinstance(value, tuple(self.kinds.values())):
            return value
        if isinstance(value, Mapping) and len(value) == 1:
            word, fields = next(iter(value.items()))
            if word in self.kinds and isinstance(fields, Mapping):
                return within(word, self.kinds[word].from_dict, {word: fields})
        names = [f"{kind._space}{kind.__name__}" for kind in self.kinds.values()]
        listed = ", ".join(names) if len(names) < 8 else f"{names[0]}, {names[1]} and the others of their kind"
        raise wrong(f"expected one of {listed}, found {_kind(value)}")

    def write(self, value: Any) -> Any:
        return value.to_dict()

    def read(self, value: Any) -> Any:
        return self.kinds[next(iter(value))]._trusted(value)

    def guard(self, value: Any) -> None:
        if isinstance(value, Mapping) and len(value) == 1:
            word = next(iter(value))
            if word in self.kinds:
                within(word, self.kinds[word]._guard, value)


class Many(Codec):
    """A list, held as a tuple."""

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.plain = item.plain

    def take(self, value: Any) -> Any:
        if isinstance(value, (str, bytes, set, frozenset, Mapping)) or not hasattr(value, "__iter__"):
            raise wrong(f"expected a list, found {_kind(value)}")
        return tuple(within(index, self.item.take, item) for index, item in enumerate(value))

    def write(self, value: Any) -> Any:
        return [self.item.write(item) for item in value]

    def read(self, value: Any) -> Any:
        return tuple(self.item.read(item) for item in value)

    def guard(self, value: Any) -> None:
        if isinstance(value, (str, bytes, set, frozenset, Mapping)) or not hasattr(value, "__iter__"):
            raise wrong(f"expected a list, found {_kind(value)}")
        for index, item in enumerate(value):
            within(index, self.item.guard, item)

    def show(self, value: Any) -> str:
        if len(value) > 4 and not self.plain:
            return f"<{len(value)} {type(value[0]).__name__}>"
        return "[" + ", ".join(self.item.show(item) for item in value) + "]"


def within(step: object, act: Any, value: Any) -> Any:
    """Does it, and says of an error that it was found one step further in."""
    try:
        return act(value)
    except _errors.FingerpostError as error:
        raise error.at(f"/{step}{error.path}") from None


def _kind(value: Any) -> str:
    """What kind of value it is; never the value itself, which may be personal."""
    words = {"NoneType": "nothing", "str": "text", "int": "a number", "float": "a number", "list": "a list", "dict": "a mapping"}
    name = type(value).__name__
    return words.get(name, f"a {name}")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError


def _moment(text: str, code: str, detail: str) -> dt.datetime:
    """Reads a day and time; Python before 3.11 knows neither `Z` nor fractions of any length."""
    text = text.strip().replace("Z", "+00:00").replace("z", "+00:00")
    found = _FRACTION.match(text)
    if found:
        digits = found.group(2)
        if digits[6:].strip("0"):
            raise wrong("Python holds moments to the microsecond, and this one is finer", code, "round it")
        text = f"{found.group(1)}.{digits[:6]:0<6}{found.group(3)}"
    try:
        if len(text) < 16:
            raise ValueError
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise wrong(detail, code) from None


def _bare(value: dt.datetime, zone: Any = None) -> dt.datetime:
    """An ordinary datetime: pandas and others have their own kinds of it."""
    return dt.datetime(
        value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, tzinfo=zone
    )
