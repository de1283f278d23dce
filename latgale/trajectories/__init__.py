"""Trajectories: is a target being met? Pure functions on a series; no Streamlit, no database, no pandas.

The method in words: docs/methods.lv.md and docs/methods.en.md.
"""

from latgale.trajectories.assess import Assessment, assess
from latgale.trajectories.series import PeriodError, Point, Series, build, year_of
from latgale.trajectories.statsmodels_runs import warm_up
from latgale.trajectories.target import Target

__all__ = ["Assessment", "PeriodError", "Point", "Series", "Target", "assess", "build", "warm_up", "year_of"]
