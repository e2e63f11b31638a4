"""The folder in which a feed arrives: one file a page, and a slip that says what it is and how far it has come."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

from ._errors import FeedError

__all__ = ["Folder"]

_SLIP = "feed.json"


class Folder:
    """A feed on disk. A page counts once it is written whole and named in the slip; a process may be killed at any moment."""

    def __init__(self, path: Union[str, os.PathLike[str]]) -> None:
        self.path = Path(path)
        self._slip: Dict[str, Any] = {}

    def read(self) -> Optional[Dict[str, Any]]:
        """The slip, where there is one.

        Raises
        ------
        FeedError
            ``feed.folder`` where it, or a page it names, is not as it was written.
        """
        slip = self.path / _SLIP
        if not slip.exists():
            return None
        try:
            self._slip = json.loads(slip.read_text("utf-8"))
            for page in self._slip["pages"]:
                if hashlib.sha256((self.path / page["file"]).read_bytes()).hexdigest() != page["sha256"]:
                    raise ValueError
        except (OSError, ValueError, KeyError, TypeError):
            detail = "the folder does not hold a feed as it was fetched"
            raise FeedError(detail, code="feed.folder", path=str(slip), fix="use another folder, or empty this one") from None
        return self._slip

    def begin(self, **facts: Any) -> None:
        """A new feed, in place of what was there."""
        self.path.mkdir(parents=True, exist_ok=True)
        for old in self._slip.get("pages", ()):
            (self.path / old["file"]).unlink(missing_ok=True)
        self._slip = {**facts, "complete": False, "pages": []}
        self._keep()

    def add(self, page: bytes, **facts: Any) -> None:
        """One more page."""
        name = f"page-{len(self._slip['pages']) + 1:05}.json"
        self._write(name, page)
        self._slip["pages"].append({"file": name, "sha256": hashlib.sha256(page).hexdigest(), **facts})
        self._keep()

    def complete(self, at: str) -> None:
        """All of it has come."""
        self._slip.update(complete=True, fetched_at=at)
        self._keep()

    @property
    def slip(self) -> Dict[str, Any]:
        return self._slip

    def pages(self) -> List[bytes]:
        return [(self.path / page["file"]).read_bytes() for page in self._slip["pages"]]

    def _keep(self) -> None:
        self._write(_SLIP, json.dumps(self._slip, indent=1, ensure_ascii=False).encode())

    def _write(self, name: str, content: bytes) -> None:
        new = self.path / f".{name}.new"
        new.write_bytes(content)
        os.replace(new, self.path / name)
