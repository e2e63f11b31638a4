"""What is worked out over people before it is protected: it can be read field by field, and shows nothing but its name."""

from __future__ import annotations

from typing import Any, Dict, List, NoReturn, Optional, Type, TypeVar

from ..records import DisclosureRule

__all__ = ["Raw", "rule_of"]

R = TypeVar("R", bound="Raw")


class Raw:
    """A result over people, unprotected. Its fields can be read one by one; it shows its name, and nothing else."""

    __slots__ = ("_fields",)

    _fields: Dict[str, Any]
    _parts: Dict[str, Any] = {}

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} is worked out, and never made by hand")

    @classmethod
    def _of(cls: Type[R], fields: Dict[str, Any]) -> R:
        made = object.__new__(cls)
        made._fields = fields
        return made

    _trusted = _of

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._fields:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        value = self._fields[name]
        part = self._parts.get(name)
        if part is None or value is None:
            return tuple(value) if isinstance(value, list) else value
        return tuple(part(one) for one in value) if isinstance(value, list) else part(value)

    def __dir__(self) -> List[str]:
        return sorted({*object.__dir__(self), *self._fields})

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._fields == self._fields

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(..)"

    def _repr_html_(self) -> str:
        return f"<i>{type(self).__name__}: unprotected results over people, not shown</i>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("results over people are not written out before they are protected")


def rule_of(rule: Optional[DisclosureRule]) -> Optional[Dict[str, Any]]:
    """A rule as plain data; none where none is given."""
    return None if rule is None else rule.to_dict()
