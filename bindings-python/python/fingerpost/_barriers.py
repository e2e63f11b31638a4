"""The built-in table of barriers."""

from __future__ import annotations

from typing import Optional

from . import _fingerpost
from .records import BarrierDefinition, BarrierKind

__all__ = ["barrier"]


def barrier(kind: BarrierKind) -> Optional[BarrierDefinition]:
    """What the built-in table says of a barrier: the need behind it, what meets it, what removes it.

    Examples
    --------
    >>> import fingerpost as fp
    >>> fp.barrier("physical.step_free_entrance").heading
    'physical'
    """
    found = _fingerpost.barrier(kind)
    return None if found is None else BarrierDefinition._trusted(found)
