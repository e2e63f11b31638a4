"""A bar that shows how far long work is."""

from __future__ import annotations

from typing import Any, Callable, ContextManager, Optional

__all__ = ["Bar", "Told"]

Told = Callable[[int], object]


class Bar(ContextManager[Optional[Told]]):
    """A progress bar that is told how many are done, where there is something to show it with."""

    def __init__(self, total: int, shown: bool, doing: str, unit: str) -> None:
        self._bar: Any = None
        if shown:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                return
            self._bar = tqdm(total=total, unit=unit, desc=doing)

    def __enter__(self) -> Optional[Told]:
        return self._told if self._bar is not None else None

    def _told(self, done: int) -> None:
        self._bar.update(done - self._bar.n)

    def __exit__(self, *_: Any) -> None:
        if self._bar is not None:
            self._bar.close()
