"""What has to be known of a page to fetch the next: which services are on it, and how many the feed says it has."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

from ._errors import FeedError

__all__ = ["Page", "has_id", "page_of", "without"]

_DIGEST = "sha256:"


class Page(NamedTuple):
    """One page of services."""

    #: Their keys, in order: the id, or for one without a digest of what it says.
    keys: Tuple[str, ...]
    #: How many services the feed says there are in all. Published feeds often state it wrongly, so that nothing but a warning rests on it.
    stated: Optional[int]


def page_of(content: bytes, address: str) -> Page:
    """A page, looked at.

    Raises
    ------
    FeedError
        ``feed.not-a-page``
    """
    try:
        read: Any = json.loads(content)
    except (ValueError, RecursionError):
        raise _no_page("what came is not JSON", address) from None
    found = _services(read)
    if found is None or not all(isinstance(one, dict) for one in found):
        raise _no_page("what came has no list of services", address)
    stated = [read.get(name) for name in ("total_items", "totalElements")] if isinstance(read, dict) else []
    whole = [number for number in stated if isinstance(number, int)]
    return Page(tuple(_key(one) for one in found), whole[0] if whole else None)


def has_id(key: str) -> bool:
    """Whether a service of this key can be asked for by itself."""
    return not key.startswith(_DIGEST)


def without(content: bytes, keys: Sequence[str]) -> Optional[bytes]:
    """A page without some of its services; none where no other is left."""
    gone = set(keys)
    left: List[Dict[str, Any]] = [one for one in _services(json.loads(content)) or () if _key(one) not in gone]
    return json.dumps({"contents": left}, ensure_ascii=False).encode() if left else None


def _key(service: Dict[str, Any]) -> str:
    id = service.get("id")
    if id:
        return str(id)
    return _DIGEST + hashlib.sha256(json.dumps(service, sort_keys=True).encode()).hexdigest()


def _services(page: Any) -> Any:
    """The services, under whichever of the names that published feeds use."""
    if isinstance(page, list):
        return page
    if not isinstance(page, dict):
        return None
    return next((page[name] for name in ("contents", "content", "services") if isinstance(page.get(name), list)), None)


def _no_page(detail: str, address: str) -> FeedError:
    return FeedError(detail, code="feed.not-a-page", path=address, fix="give the address that ends before `/services`")
