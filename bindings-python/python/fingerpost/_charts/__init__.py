"""Charts of what may be published: colour-blind safe, legible in black and white, each with its text for whoever does not see it."""

from ._before_after import before_after_chart as before_after_chart
from ._chart import Chart as Chart
from ._equity import equity_chart as equity_chart
from ._funnel import funnel_chart as funnel_chart
from ._maps import area_map as area_map
from ._maps import reach_map as reach_map
from ._waiting import waiting_chart as waiting_chart
