"""Prints every public name of the package with its signature: what a release promises.

    python tools/api_listing.py > api/fingerpost.api
"""

from __future__ import annotations

import inspect
import types
import typing
from typing import Any, Iterator

import fingerpost


def lines() -> Iterator[str]:
    """One line a name, in the order of the alphabet."""
    for name in sorted(fingerpost.__all__):
        thing = getattr(fingerpost, name)
        if isinstance(thing, type) and thing is not str and thing is not int:
            bases = ", ".join(base.__name__ for base in thing.__bases__ if not base.__name__.startswith(("Record", "object")) and not base.__name__.endswith("View"))
            yield f"class {name}" + (f"({bases})" if bases else "")
            yield from (f"    {line}" for line in sorted(members(thing)))
        elif callable(thing) and not isinstance(thing, type) and inspect.isroutine(thing) or hasattr(thing, "cache_info"):
            yield f"def {name}{inspect.signature(thing)}"
        elif isinstance(thing, types.ModuleType):
            yield f"module {name}"
        elif name.startswith("__") or name == "tz_database_version":
            yield f"{name}: str"
        else:
            yield f"type {name} = {described(thing)}"


def described(thing: Any) -> str:
    """A vocabulary with its words, or another name for a plain type."""
    arguments = typing.get_args(thing)
    if not arguments:
        return str(getattr(thing, "__name__", thing))
    parts = [repr(word) if isinstance(word, str) else described(word) for word in arguments]
    return " | ".join(parts)


def members(kind: type) -> Iterator[str]:
    """The constructor, methods and properties of a class."""
    for name in dir(kind):
        if name.startswith("_") and name not in ("__init__", "__len__", "__arrow_c_stream__"):
            continue
        thing = inspect.getattr_static(kind, name)
        owner = next(base for base in kind.__mro__ if name in vars(base))
        if owner.__module__.split(".")[0] != "fingerpost":
            continue
        if isinstance(thing, (classmethod, staticmethod)):
            yield f"def {name}{inspect.signature(getattr(kind, name))}"
        elif inspect.isfunction(thing):
            yield f"def {name}{inspect.signature(thing)}"
        else:
            yield name


def main() -> None:
    print("\n".join(lines()))


if __name__ == "__main__":
    main()
