"""The words for a target's standing: finding, position, pace, outlook. Figures come from the method."""

import math
from collections.abc import Iterable

from latgale import formats
from latgale.i18n import Texts
from latgale.standing import Standing
from latgale.ui.amounts import Amounts
from latgale.ui.pace_words import notes, outlook_words, pace_needed, per_cent, slope_words
from latgale.ui.periods import in_period

MARKS = {"good": "▲", "bad": "▼", "unclear": "◆", "unknown": "○"}


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
            gap = self.amounts.by(position.gap)
            return self.t(f"finding-floor-{position.standing}-{falling}", gap=gap, **values)
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
        aim, of = self.result.target, "assumed" if self.standing.moved else self.standing.target.plan
        plan = self.t(f"plan-of-{of}")
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
        return self.t("share-low") if percent < 1 else per_cent(self.t, self.result.probability)

    @property
    def chance(self) -> str:
        """The probability in short: 'izredzes 4 %', or that there is no forecast."""
        none = self.result.verdict == "none"
        return self.t("verdict-none") if none else self.t("chance", share=self.share)

    @property
    def verdict(self) -> str:
        """How likely the target is to be met."""
        if self.result.verdict == "none":
            return self.t("verdict-none")
        return self.t(f"verdict-{self.result.verdict}", share=self.share)

    @property
    def outlook(self) -> str:
        """The interval in the target year, or why there is none."""
        found = self.result
        return outlook_words(self.t, self.amounts, found.outlook, found.fan, found.level)

    @property
    def answer(self) -> str:
        """How likely the target is, or whether it was met, in one word or two."""
        return self.verdict if self.result.outcome == "open" else self.position

    @property
    def catch_up(self) -> str:
        """Pace needed against pace had, in words."""
        found, aim = self.result.catch_up, self.result.target
        state: str = found.state
        if state == "floor_at_risk" and math.isnan(found.factor):
            state = "floor_on_edge"
        if state == "faster_needed" and aim.kind == "reduce_to":
            state = "faster_needed-reduce"
        factor = 0.0 if math.isnan(found.factor) else round(found.factor, 1)
        texts = {"factor": formats.number(factor, self.t.lang), "year": f"{aim.year:.0f}"}
        return self.t(f"catch-{state}", n=factor, **texts)

    @property
    def pace(self) -> str:
        """The figures behind the pace."""
        return pace_needed(self.t, self.amounts, self.result.pace, self.result.catch_up)

    @property
    def slope(self) -> str:
        """Theil–Sen slope, beside the pace that an odd year can move."""
        return slope_words(self.t, self.amounts, self.result.slope)

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
            return self.t(f"eurostat-why-{status.reason}")
        if math.isnan(status.actual) or math.isnan(status.required):
            return ""
        rates = {"actual": self._rate(status.actual), "required": self._rate(status.required)}
        return self.t("eurostat-rates-floor" if status.floor else "eurostat-rates", **rates)

    def _rate(self, percent: float) -> str:
        text = formats.number(percent, self.t.lang, decimals=1)
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
        names = [[self._judgements([name], "") for name in pair] for pair in found.conflicts]
        pairs = ", ".join(self.t("judgement-pair", first=one, second=other) for one, other in names)
        return self.t(f"agreement-{found.state}", conflicts=pairs)

    def _judgements(self, names: Iterable[str], between: str) -> str:
        return between.join(self.t(f"judgement-{name}") for name in names)

    @property
    def notes(self) -> list[str]:
        """What a reader must know to read the figures right."""
        return notes(self.t, self.result)
