"""The folder in which a feed arrives: one file a page, a list of them that only grows, and a slip that says what it is."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

from ._errors import FeedError

__all__ = ["Folder"]

_SLIP = "feed.json"
_LIST = "pages.jsonl"


class Folder:
    """A feed on disk. A page counts once it is written whole and has its line in the list; a process may be killed at any moment."""

    def __init__(self, path: Union[str, os.PathLike[str]]) -> None:
        self.path = Path(path)
        self._slip: Dict[str, Any] = {}
        self._listed: List[Dict[str, Any]] = []
        self._pages: List[bytes] = []

    def read(self) -> Optional[Dict[str, Any]]:
        """The slip, where there is one. Every page is read, once.

        Raises
        ------
        FeedError
            ``feed.folder`` where it, or a page of the list, is not as it was written.
        """
        slip = self.path / _SLIP
        if not slip.exists():
            return None
        try:
            self._slip = json.loads(slip.read_text("utf-8"))
            self._listed = self._lines()
            self._pages = [self._page(line) for line in self._listed]
            if self._slip["complete"] and self._slip["pages"] != len(self._listed):
                raise ValueError
        except (OSError, ValueError, KeyError, TypeError):
            detail = "the folder does not hold a feed as it was fetched"
            raise FeedError(detail, code="feed.folder", path=str(slip), fix="use another folder, or empty this one") from None
        return self._slip

    def begin(self, **facts: Any) -> None:
        """A new feed, in place of what was there."""
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / _LIST).unlink(missing_ok=True)
        self._slip = {**facts, "complete": False}
        self._keep()
        for old in self._listed:
            (self.path / old["file"]).unlink(missing_ok=True)
        self._listed, self._pages = [], []

    def add(self, page: bytes, **facts: Any) -> None:
        """One more page."""
        name = f"page-{len(self._listed) + 1:05}.json"
        self._write(name, page)
        line = {"file": name, "sha256": hashlib.sha256(page).hexdigest(), **facts}
        with open(self.path / _LIST, "ab") as file:
            file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        self._listed.append(line)
        self._pages.append(page)

    def note(self, **facts: Any) -> None:
        """What else is known of the feed by now."""
        self._slip.update(facts)
        self._keep()

    def complete(self, at: str) -> None:
        """All of it has come."""
        self.note(complete=True, fetched_at=at, pages=len(self._listed))

    @property
    def slip(self) -> Dict[str, Any]:
        return self._slip

    @property
    def listed(self) -> List[Dict[str, Any]]:
        """What is known of each page, in their order."""
        return self._listed

    def pages(self) -> List[bytes]:
        return self._pages

    def _lines(self) -> List[Dict[str, Any]]:
        """The list, without a last line that a killed process wrote half."""
        path = self.path / _LIST
        written = path.read_bytes() if path.exists() else b""
        whole = written[: written.rfind(b"\n") + 1]
        if len(whole) < len(written):
            os.truncate(path, len(whole))
        return [json.loads(line) for line in whole.splitlines()]

    def _page(self, line: Dict[str, Any]) -> bytes:
        content: bytes = (self.path / line["file"]).read_bytes()
        if hashlib.sha256(content).hexdigest() != line["sha256"]:
            raise ValueError
        return content

    def _keep(self) -> None:
        self._write(_SLIP, json.dumps(self._slip, indent=1, ensure_ascii=False).encode())

    def _write(self, name: str, content: bytes) -> None:
        new = self.path / f".{name}.new"
        new.write_bytes(content)
        os.replace(new, self.path / name)
