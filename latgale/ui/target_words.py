"""The words for a target's standing: finding, position, pace, outlook. Figures come from the method."""

import math
from collections.abc import Iterable
from typing import Any

from latgale import formats
from latgale.i18n import Texts
from latgale.standing import Standing
from latgale.ui.amounts import Amounts
from latgale.ui.periods import in_period

MARKS = {"good": "▲", "bad": "▼", "unclear": "◆", "unknown": "○"}
_NO_OUTLOOK = {"no_data": "data", "too_few_points": "few", "no_spread": "still", "target_year_past": "past"}


class Words:
    """Sentences about one standing in one language."""

    def __init__(self, t: Texts, standing: Standing):
        self.t = t
        self.standing = standing
        self.result = standing.assessment
        self.amounts = Amounts(t, standing.indicator)
        self.value = self.amounts.value

    def when(self, year: float) -> str:
        """A year in words."""
        return in_period(self.t, f"{year:.0f}", self.standing.indicator.id)

    @property
    def name(self) -> str:
        """Name of the indicator."""
        return self.t.pick(self.standing.indicator, "name")

    @property
    def finding(self) -> str:
        """What the chart says, in one sentence."""
        result, position = self.result, self.result.position
        if position.state == "no_data":
            return self.t("finding-no-data", name=self.name)
        values = {"name": self.name, "when": self.when(position.year), "value": self.value(position.value)}
        if result.outcome != "open":
            return self._finding_past()
        if not self.standing.measured and "floor_broken" not in result.notes:
            return self.t(f"finding-{self._unmeasured}", **values)
        return self._finding_now(values)

    @property
    def _unmeasured(self) -> str:
        return "one-point" if len(self.result.series.points) == 1 else "no-path"

    def _finding_now(self, values: dict[str, str]) -> str:
        position, aim = self.result.position, self.result.target
        if "floor_broken" in self.result.notes:
            return self.t("finding-floor-broken", target=self.value(aim.value), **values)
        if position.standing == "on":
            return self.t("finding-on", **values)
        if aim.kind == "keep_above":
            path = self.result.path
            fell = max(path.end_value, position.value) < path.start_value
            falling = "falling" if fell else "rising"
            return self.t(f"finding-floor-{position.standing}-{falling}", **values)
        if aim.met_by(position.value):
            return self.t("finding-already", target=self.value(aim.value), **values)
        required = self.value(position.required)
        return self.t(f"finding-{aim.kind}-{position.standing}", required=required, **values)

    def _finding_past(self) -> str:
        aim, known = self.result.target, self.result.series.at(self.result.target.year)
        values = {"name": self.name, "when": self.when(aim.year), "target": self.value(aim.value)}
        found = {"value": self.value(known.value)} if known else {}
        return self.t(f"finding-{self.result.outcome}", **values, **found)

    @property
    def meaning(self) -> str:
        """What the target asks for, in one sentence."""
        aim, plan = self.result.target, self.t(f"plan-of-{self.standing.target.plan}")
        when = self.t("in-year", year=f"{aim.year:.0f}")
        values = {"plan": plan, "when": when, "value": self.amounts.full(aim.value)}
        if "floor_broken" in self.result.notes:
            return self.t("meaning-floor-broken", **values)
        return self.t(f"meaning-{aim.kind}", **values)

    @property
    def aim(self) -> str:
        """The target in short: 'vismaz 220 000'."""
        aim = self.result.target
        return self.t(f"aim-{aim.kind}", value=self.amounts.full(aim.value), year=f"{aim.year:.0f}")

    @property
    def position(self) -> str:
        """Where the newest value stands against the path."""
        position, aim, result = self.result.position, self.result.target, self.result
        if position.state == "no_data":
            return self.t("word-no-data")
        if result.outcome != "open":
            return self.t(f"word-{result.outcome}")
        if "floor_broken" in result.notes:
            return self.t("word-broken", gap=self.amounts.by(aim.value - position.value))
        if not self.standing.measured:
            return self.t(f"word-{self._unmeasured}")
        if position.side == "on":
            return self.t("word-on")
        less = "-reduce" if aim.kind == "reduce_to" else ""
        return self.t(f"word-{position.side}{less}", gap=self.amounts.by(position.gap))

    @property
    def required(self) -> str:
        """What the path asks for now; empty without a path."""
        position = self.result.position
        if math.isnan(position.required) or not self.standing.measured or self.result.outcome != "open":
            return ""
        return self.t(
            "position-required", when=self.when(position.year), required=self.value(position.required)
        )

    @property
    def share(self) -> str:
        """The probability in per cent, never as a false 0 or 100."""
        percent = 100 * self.result.probability
        if percent > 99:
            return self.t("share-high")
        return self.t("share-low") if percent < 1 else self.t("percent", number=f"{percent:.0f}")

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
        if outlook.state in _NO_OUTLOOK:
            return self.t(f"outlook-{_NO_OUTLOOK[outlook.state]}", points=outlook.points)
        end = self.result.fan[-1]
        possible = self.amounts.range(end.lower, end.upper)
        level = self.t("percent", number=f"{100 * self.result.level:.0f}")
        return self.t("outlook-interval", level=level, year=f"{end.year:.0f}", range=possible)

    @property
    def catch_up(self) -> str:
        """Pace needed against pace had, in words."""
        found = self.result.catch_up
        factor = 0.0 if math.isnan(found.factor) else round(found.factor, 1)
        return self.t(f"catch-{found.state}", n=factor, factor=formats.number(factor, self.t.lang))

    @property
    def pace(self) -> str:
        """The figures behind the pace."""
        pace, catch_up = self.result.pace, self.result.catch_up
        if math.isnan(pace.change) or math.isnan(catch_up.needed):
            return ""
        had = self.amounts.change(pace.change)
        if pace.state == "ok":
            had = self.t("pace-had", had=had, start=f"{pace.start:.0f}", end=f"{pace.end:.0f}")
        else:
            had = self.t("pace-assumed", had=had)
        if catch_up.state == "met":
            return had
        needed = self.amounts.change(catch_up.needed)
        return had + self.t(
            "pace-allowed" if catch_up.state == "floor_held" else "pace-needed", needed=needed
        )

    @property
    def eurostat(self) -> str:
        """Eurostat's verdict in one word or two."""
        status = self.result.eurostat
        if status.floor and status.status == "significant":
            return self.t("eurostat-floor")
        return self.t(f"eurostat-{status.status}")

    @property
    def eurostat_rates(self) -> str:
        """The two rates that Eurostat's verdict compares."""
        status = self.result.eurostat
        if status.status == "none":
            return self.t("eurostat-why-none")
        if math.isnan(status.actual) or math.isnan(status.required):
            return ""
        rates = {"actual": self._rate(status.actual), "required": self._rate(status.required)}
        return self.t("eurostat-rates-floor" if status.floor else "eurostat-rates", **rates)

    def _rate(self, percent: float) -> str:
        text = formats.number(round(percent, 1) + 0.0, self.t.lang)
        return self.t("percent", number=f"+{text}" if percent > 0 else text)

    @property
    def agreement(self) -> str:
        """Whether the three views of the target say the same."""
        if not self.standing.measured or self.result.outcome != "open":
            return ""
        found = self.result.agreement
        unclear = [name for name, sign in found.signs if sign in ("unclear", "none")]
        if found.state == "agree" and unclear:
            return self.t("agreement-partly", unclear=self._judgements(unclear, ", "))
        pairs = "; ".join(self._judgements(pair, " – ") for pair in found.conflicts)
        return self.t(f"agreement-{found.state}", conflicts=pairs)

    def _judgements(self, names: Iterable[str], between: str) -> str:
        return between.join(self.t(f"judgement-{name}") for name in names)

    @property
    def notes(self) -> list[str]:
        """What a reader must know to read the figures right."""
        return notes(self.t, self.result)


def notes(t: Texts, result: Any) -> list[str]:
    """What a reader must know to read an assessment right."""
    if not result.series.points:
        return []
    start = f"{result.path.start_year:.0f}"
    found = [t(f"note-{note}", start=start) for note in result.notes]
    if result.outlook.state == "indicative":
        found.append(t("note-indicative"))
    if result.outlook.trials and result.fan:
        counts = {"covered": result.outlook.covered, "trials": result.outlook.trials}
        found.append(t("note-coverage", model=t(f"model-{result.outlook.model}"), **counts))
    return found
