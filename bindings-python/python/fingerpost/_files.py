"""Writing files, and none over another."""

from __future__ import annotations

import os
import pathlib
from typing import Mapping, Optional, Union

__all__ = ["write_new"]


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
