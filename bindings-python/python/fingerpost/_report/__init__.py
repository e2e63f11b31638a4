"""A report for whoever gives the money."""

from ._funder import FunderReport as FunderReport
