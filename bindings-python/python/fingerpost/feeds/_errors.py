"""What can go wrong between here and a feed."""

from __future__ import annotations

from .._errors import FingerpostError

__all__ = ["FeedError"]


class FeedError(FingerpostError):
    """A feed cannot be fetched, or what came is no page of one.

    `path` is the address that was asked, without anything secret in it. What had come before is kept in the folder of the feed, and
    fetching again goes on from there.

    ``code`` is one of

    ``feed.address``
        The address is none of a feed: give the one that ends before ``/services``, with ``http://`` or ``https://``.
    ``feed.unreachable``
        Nobody answered, even after several tries: look at the address and the connection, and fetch again.
    ``feed.refused``
        The server answered with an error that trying again does not mend: ask who runs it.
    ``feed.not-a-page``
        What came is not JSON, or no page of services: is this the address of the services?
    ``feed.too-large``
        A page, or the number of pages, is beyond any feed that is known: fetch less a page, or look at the address.
    ``feed.folder``
        The folder holds another feed, or has been changed by hand: use another folder.
    """
