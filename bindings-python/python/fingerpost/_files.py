"""Writing files: all of them or none, and none half."""

from __future__ import annotations

import os
import pathlib
import uuid
from typing import Mapping, Optional, Union

__all__ = ["replace", "write_new"]


def write_new(folder: Union[str, "os.PathLike[str]"], files: Mapping[str, Optional[bytes]]) -> None:
    """Writes files by their names into a folder, all of them or none; made where there is none.

    A name with nothing under it has to be free too: an old file that has no successor would be read with the new ones.

    Raises
    ------
    FileExistsError
        Where the folder has a file of one of the names already.
    """
    place = pathlib.Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    for name in files:
        if (place / name).exists():
            raise FileExistsError(f"the folder has a file `{name}` already: move it away, or write elsewhere")
    for name, content in files.items():
        if content is not None:
            (place / name).write_bytes(content)


def replace(path: Union[str, "os.PathLike[str]"], content: bytes) -> None:
    """Writes a file beside the one of that name and puts it in its place, so that nobody reads half of it."""
    place = pathlib.Path(path)
    beside = place.with_name(f".{place.name}.{uuid.uuid4().hex}")
    try:
        with open(beside, "xb") as file:
            file.write(content)
        os.replace(beside, place)
    finally:
        beside.unlink(missing_ok=True)
