"""Says whether a wheel carries every file of the package: templates, styles and types as well as programs.

    python tools/check_wheel.py ../build/wheels/*.whl
"""

from __future__ import annotations

import pathlib
import sys
import zipfile
from typing import List

PACKAGE = pathlib.Path(__file__).resolve().parent.parent / "python"


def lacking(wheel: str) -> List[str]:
    """The files of the package that are not in a wheel."""
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    files = (path for path in (PACKAGE / "fingerpost").rglob("*") if path.is_file() and path.suffix != ".so" and "__pycache__" not in path.parts)
    native = [] if any(name.startswith("fingerpost/_fingerpost") and not name.endswith(".pyi") for name in names) else ["fingerpost/_fingerpost"]
    return native + sorted(name for name in (path.relative_to(PACKAGE).as_posix() for path in files) if name not in names)


def main(wheels: List[str]) -> None:
    for wheel in wheels:
        if missing := lacking(wheel):
            sys.exit(f"{wheel} lacks {', '.join(missing)}")
        print(f"{wheel} has every file of the package.")


if __name__ == "__main__":
    main(sys.argv[1:])
