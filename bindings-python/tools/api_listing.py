"""Prints every public name of the package with its signature: what a release promises.

    python tools/api_listing.py > api/fingerpost.api
"""

from __future__ import annotations

import inspect
import textwrap
import types
import typing
from typing import Any, Iterator

import fingerpost
from fingerpost._record import Record

SHOWN = ("__init__", "__len__", "__arrow_c_stream__")


class Written:
    """An annotation as it is written, without quotation marks."""

    def __init__(self, text: object) -> None:
        self.text = text

    def __repr__(self) -> str:
        return str(self.text)


def signature(thing: Any) -> str:
    """The parameters of a function and what it gives back."""
    found = inspect.signature(thing)
    empty = inspect.Parameter.empty
    parameters = [
        each if each.annotation is empty else each.replace(annotation=Written(each.annotation))
        for each in found.parameters.values()
    ]
    # What a long default holds stands in its documentation.
    parameters = [each.replace(default=Written("…")) if isinstance(each.default, (tuple, list, dict)) and each.default else each for each in parameters]
    answer = found.return_annotation
    return str(found.replace(parameters=parameters, return_annotation=answer if answer is empty else Written(answer)))


def lines() -> Iterator[str]:
    """The public names, in the order of the alphabet."""
    yield "every record: from_dict(data), to_dict(), replace(**changes)"
    for name in sorted(fingerpost.__all__):
        thing = getattr(fingerpost, name)
        if inspect.isclass(thing) and thing not in (str, int):
            yield from described_class(name, thing)
        elif inspect.isroutine(thing) or hasattr(thing, "cache_info"):
            yield f"def {name}{signature(thing)}"
        elif isinstance(thing, types.ModuleType):
            yield f"module {name}"
            for each, kind in sorted(vars(thing).items()):
                if getattr(kind, "_space", "") and inspect.isclass(kind):
                    yield from described_class(f"{name}.{each}", kind)
            for each in sorted(set(getattr(thing, "__all__", ())) - set(fingerpost.__all__)):
                kind = getattr(thing, each)
                if getattr(kind, "_space", ""):
                    continue
                if inspect.isclass(kind):
                    yield from described_class(each, kind)
                else:
                    yield f"def {each}{signature(kind)}"
        elif isinstance(thing, str) or thing is None:
            yield f"value {name}"
        else:
            yield from wrapped(f"type {name} = {described(thing)}", "")


def described_class(name: str, thing: type) -> Iterator[str]:
    """A class with its members."""
    bases = [base.__name__ for base in thing.__bases__ if base.__name__[-4:] != "View" and base is not object]
    yield f"class {name}" + (f"({', '.join(bases)})" if bases else "")
    for line in sorted(members(thing)):
        yield from wrapped(line, "    ")


def wrapped(line: str, indent: str) -> Iterator[str]:
    """A long line, cut where it can be read."""
    yield from textwrap.wrap(
        line, 118, initial_indent=indent, subsequent_indent=indent + "    ", break_long_words=False, break_on_hyphens=False
    )


def described(thing: Any) -> str:
    """A vocabulary with its words, or another name for a plain type."""
    arguments = typing.get_args(thing)
    if not arguments:
        return str(getattr(thing, "__name__", thing))
    return " | ".join(repr(word) if isinstance(word, str) else described(word) for word in arguments)


def members(kind: type) -> Iterator[str]:
    """The constructor, methods and properties of a class; of a record those that not every record has."""
    common = set(vars(Record)) | set(getattr(kind, "__slots__", ()))
    for name in dir(kind):
        if name.startswith("_") and name not in SHOWN or issubclass(kind, Record) and name in common:
            continue
        thing = inspect.getattr_static(kind, name)
        owner = next(base for base in kind.__mro__ if name in vars(base))
        if owner.__module__.split(".")[0] != "fingerpost":
            continue
        if isinstance(thing, (classmethod, staticmethod)) or inspect.isfunction(thing):
            yield f"def {name}{signature(getattr(kind, name))}"
        else:
            yield name


if __name__ == "__main__":
    print("\n".join(lines()))
