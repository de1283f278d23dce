"""The words for a target's standing: finding, position, pace, outlook. Figures come from the method."""

import math
from typing import Any

from latgale import formats
from latgale.i18n import Texts
from latgale.ui.standing import Standing

_MARKS = {"good": "▲", "bad": "▼", "unclear": "◆", "unknown": "○"}


class Words:
    """Sentences about one standing in one language."""

    def __init__(self, t: Texts, standing: Standing):
        self.t = t
        self.standing = standing
        self.result = standing.assessment
        self.percent = standing.indicator.unit_en.startswith("%")
        self.counted = standing.indicator.scale == "count"

    def value(self, amount: float, *, signed: bool = False) -> str:
        """An amount in the indicator's unit as a reader writes it: counts whole, others to one place."""
        digits = None if math.isnan(amount) else 0 if self.counted else 1
        text = formats.number(round(amount, digits or 0), self.t.lang)
        text = f"+{text}" if signed and amount > 0 else text
        return text + self._percent_sign() if self.percent else text

    def _percent_sign(self) -> str:
        return "\N{NO-BREAK SPACE}%" if self.t.lang == "lv" else "%"

    def when(self, year: float) -> str:
        """A year in words; population stands at the beginning of its year."""
        key = "period-start" if self.standing.indicator.id == "population" else "period-year"
        return self.t(key, year=f"{year:.0f}")

    @property
    def name(self) -> str:
        """Name of the indicator."""
        return self.t.pick(self.standing.indicator, "name")

    @property
    def finding(self) -> str:
        """What the chart says, in one sentence."""
        position = self.result.position
        if position.state == "no_data":
            return self.t("finding-no-data", name=self.name)
        values = {"name": self.name, "when": self.when(position.year), "value": self.value(position.value)}
        if self.result.outcome in ("met", "missed"):
            return self.t(f"finding-{self.result.outcome}", **values)
        if len(self.result.series.points) == 1:
            return self.t("finding-one-point", **values)
        if position.standing is None:
            return self.t("finding-no-path", **values)
        return self._finding(position, values)

    def _finding(self, position: Any, values: dict[str, str]) -> str:
        if position.standing == "on":
            return self.t("finding-on", **values)
        kind = self.result.target.kind
        if "floor_broken" in self.result.notes:
            return self.t("finding-floor-broken", target=self.value(self.result.target.value), **values)
        if kind == "keep_above":
            return self.t(f"finding-floor-{position.standing}", **values)
        required = self.value(position.required)
        way = "reduce" if kind == "reduce_to" else "reach"
        return self.t(f"finding-{way}-{position.standing}", required=required, **values)

    @property
    def meaning(self) -> str:
        """What the target asks for, in one sentence."""
        aim = self.result.target
        plan = self.t(f"plan-of-{self.standing.target.plan}")
        value = self.value(aim.value)
        when = self.t("period-year", year=f"{aim.year:.0f}")
        return self.t(f"meaning-{aim.kind}", plan=plan, value=value, when=when)

    @property
    def mark(self) -> str:
        """The sign of the standing, always with words beside it."""
        return _MARKS[self.standing.sign]

    @property
    def position(self) -> str:
        """Where the newest value stands against the path."""
        position, aim = self.result.position, self.result.target
        if position.state == "no_data":
            return self.t("word-no-data")
        if "floor_broken" in self.result.notes:
            return self.t("word-broken", gap=self.value(aim.value - position.value))
        if len(self.result.series.points) == 1:
            return self.t("word-one-point")
        if position.standing is None:
            return self.t("word-no-path")
        suffix = "-down" if aim.kind == "reduce_to" and position.standing != "on" else ""
        gap = self.value(abs(position.gap))
        return self.t(f"word-{position.standing}{suffix}", **({} if position.standing == "on" else {"gap": gap}))

    @property
    def share(self) -> str:
        """The probability in per cent, never as a false 0 or 100."""
        percent = 100 * self.result.probability
        if percent > 99:
            return self.t("share-high")
        return self.t("share-low") if percent < 1 else self.t("share-exact", percent=f"{percent:.0f}")

    @property
    def verdict(self) -> str:
        """How likely the target is to be met."""
        if self.result.verdict == "none":
            return self.t("verdict-none")
        return self.t(f"verdict-{self.result.verdict}", share=self.share)

    @property
    def outlook(self) -> str:
        """The interval in the target year, or why there is none."""
        outlook = self.result.outlook
        reasons = {
            "no_data": "data",
            "too_few_points": "few",
            "no_spread": "still",
            "target_year_past": "past",
        }
        if outlook.state in reasons:
            return self.t(f"figure-outlook-none-{reasons[outlook.state]}", points=outlook.points)
        end = self.result.fan[-1]
        return self.t(
            "figure-outlook-text",
            level=f"{100 * self.result.level:.0f}",
            year=f"{end.year:.0f}",
            lower=self.value(end.lower),
            upper=self.value(end.upper),
        )

    @property
    def catch_up(self) -> str:
        """Pace needed against pace had, in words."""
        found = self.result.catch_up
        factor = formats.number(round(found.factor, 1), self.t.lang) if not math.isnan(found.factor) else ""
        return self.t(f"catch-{found.state}", factor=factor)

    @property
    def pace(self) -> str:
        """The figures behind the pace."""
        pace, catch_up = self.result.pace, self.result.catch_up
        if pace.state != "ok" or math.isnan(catch_up.needed):
            return self.t("pace-none")
        key = "figure-pace-allowed" if catch_up.state == "floor_held" else "figure-pace-text"
        return self.t(
            key,
            had=self.value(pace.change, signed=True),
            needed=self.value(catch_up.needed, signed=True),
            **{"from": f"{pace.start:.0f}", "to": f"{pace.end:.0f}"},
        )

    @property
    def agreement(self) -> str:
        """Whether the three views of the target say the same."""
        found = self.result.agreement
        pairs = [" ↔ ".join(self.t(f"view-{name}") for name in pair) for pair in found.conflicts]
        return self.t(f"agreement-{found.state}", conflicts="; ".join(pairs))

    @property
    def notes(self) -> list[str]:
        """What a reader must know to read the figures right."""
        result = self.result
        values = {"breaks": ", ".join(result.series.breaks), "start": f"{result.path.start_year:.0f}"}
        notes = [self.t(f"note-{note}", **values) for note in result.notes]
        if result.outlook.state == "indicative":
            notes.append(self.t("note-indicative"))
        if result.outlook.trials:
            counts = {"covered": result.outlook.covered, "trials": result.outlook.trials}
            notes.append(self.t("note-coverage", model=self.t(f"model-{result.outlook.model}"), **counts))
        return notes
