"""Where text comes from: a file, or what somebody already holds."""

from __future__ import annotations

import os
from typing import Union

Source = Union[str, bytes, "os.PathLike[str]"]


def content(source: Source) -> bytes:
    """The bytes of a file, or of JSON given as text."""
    if isinstance(source, str) and source.lstrip()[:1] in ("{", "["):
        return source.encode()
    if isinstance(source, bytes):
        return source
    with open(source, "rb") as file:
        return file.read()
