"""Colours and patterns. Colours are those of Okabe and Ito (2008), told apart by people with every common kind of colour blindness.

What is told apart by colour is told apart by pattern too, and the colours of one chart differ in lightness, so that a print in black and
white loses nothing.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Fill", "BLUE", "CROSSED", "DOTS", "EMPTY", "INK", "MUTED", "PAPER", "SOLID", "STRIPES", "VERMILION", "shade"]

INK = "#1a1a1a"
MUTED = "#595959"
PAPER = "#ffffff"
BLUE = "#0072b2"
VERMILION = "#d55e00"


class Fill(NamedTuple):
    """How a surface is filled."""

    colour: str
    hatch: str


SOLID = Fill(BLUE, "")
STRIPES = Fill("#e69f00", "////")
DOTS = Fill("#cde5f3", "..")
EMPTY = Fill(PAPER, "")
CROSSED = Fill("#e0e0e0", "xxx")

_LIGHT, _DARK = (0xEA, 0xF3, 0xF9), (0x00, 0x3F, 0x66)


def shade(share: float) -> str:
    """A blue from light (0) to dark (1), whose lightness alone carries the order."""
    mixed = (round(light + (dark - light) * share) for light, dark in zip(_LIGHT, _DARK))
    return "#" + "".join(f"{part:02x}" for part in mixed)
