"""Asking a server: slowly, patiently, and never for more than a page can be."""

from __future__ import annotations

import dataclasses
import time
from typing import Any, Mapping, Optional

from .._codec import wrong
from ._errors import FeedError

__all__ = ["LARGEST", "Pace", "Server"]

#: The largest page taken, in bytes.
LARGEST = 64 << 20

#: What a server says when it is only busy.
_BUSY = (408, 425, 429, 500, 502, 503, 504)


@dataclasses.dataclass(frozen=True)
class Pace:
    """How hard a server may be pressed.

    Parameters
    ----------
    pause : float, default 0.5
        The least number of seconds between two questions. A server that asks for more (``Retry-After``) is given more, up to two minutes.
    timeout : float, default 30
        How many seconds to wait for an answer.
    retries : int, default 5
        How often to ask again where nobody answers or the server is busy, each time after twice the wait.
    """

    pause: float = 0.5
    timeout: float = 30.0
    retries: int = 5

    def __post_init__(self) -> None:
        if self.pause < 0 or self.timeout <= 0 or self.retries < 0:
            raise wrong("a pause is at least 0 seconds, a timeout more than 0, and retries at least 0", "feed.pace")


class Server:
    """One server, asked at a pace. Use it as a context, so that its connections are closed."""

    def __init__(self, pace: Pace) -> None:
        try:
            import requests
            from requests.adapters import HTTPAdapter
            from urllib3.util import Retry
        except ImportError as missing:
            raise ImportError("fetching feeds needs `pip install fingerpost[feeds]`") from missing
        self._failures = requests.exceptions.RequestException
        self._broken = (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError)
        self._pace = pace
        self._asked: Optional[float] = None
        self._session = requests.Session()
        self._session.headers.update({"Accept": "application/json", "User-Agent": _name()})
        patience = Retry(
            total=pace.retries,
            backoff_factor=max(pace.pause, 0.1),
            backoff_max=120,
            status_forcelist=_BUSY,
            allowed_methods=("GET",),
            respect_retry_after_header=True,
            raise_on_status=False,
        )
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=patience))

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def get(self, address: str, query: Mapping[str, Any]) -> Optional[bytes]:
        """What stands at an address; none where the server knows no such page.

        Raises
        ------
        FeedError
            ``feed.unreachable``, ``feed.refused``, ``feed.too-large``.
        """
        for left in range(self._pace.retries, -1, -1):
            self._wait()
            try:
                return self._ask(address, query)
            except self._broken:  # the answer began and did not end: what the session's own patience does not cover
                if left:
                    continue
                raise self._unreachable(address, "the answer breaks off") from None
            except self._failures as failure:
                raise self._unreachable(address, f"nobody answers ({type(failure).__name__})") from None
        return None

    def _ask(self, address: str, query: Mapping[str, Any]) -> Optional[bytes]:
        with self._session.get(address, params=dict(query), timeout=self._pace.timeout, stream=True) as answer:
            if answer.status_code in (404, 410):
                return None
            if answer.status_code in _BUSY:
                raise self._unreachable(address, f"the server stays busy (status {answer.status_code})")
            if answer.status_code != 200:
                detail = f"the server answered with status {answer.status_code}"
                raise FeedError(detail, code="feed.refused", path=address, fix="ask who runs the feed")
            return self._body(answer, address)

    def _unreachable(self, address: str, detail: str) -> FeedError:
        tries = self._pace.retries + 1
        fix = "look at the address and the connection, and fetch again: what came before is kept"
        said = f"{detail}, even after {tries} tries" if tries > 1 else detail
        return FeedError(said, code="feed.unreachable", path=address, fix=fix)

    def _wait(self) -> None:
        now = time.monotonic()
        if self._asked is not None and now - self._asked < self._pace.pause:
            time.sleep(self._pace.pause - (now - self._asked))
        self._asked = time.monotonic()

    @staticmethod
    def _body(answer: Any, address: str) -> bytes:
        parts, size = [], 0
        for part in answer.iter_content(1 << 16):
            size += len(part)
            if size > LARGEST:
                detail = f"the page has more than {LARGEST} bytes"
                raise FeedError(detail, code="feed.too-large", path=address, fix="ask for fewer services a page")
            parts.append(part)
        return b"".join(parts)


def _name() -> str:
    from .._fingerpost import __version__

    return f"fingerpost/{__version__}"
