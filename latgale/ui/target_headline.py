"""One plain sentence on all targets: how many can be measured, hold, fall behind, and which is worst."""

from collections.abc import Sequence

from latgale.i18n import Texts
from latgale.standing import Standing

_ORDER = ("good", "unclear", "bad")


def headline(t: Texts, found: Sequence[Standing]) -> str:
    """The sentence; ``found`` is sorted, what needs attention first."""
    signs = [each.sign for each in found]
    measured = [sign for sign in signs if sign != "unknown"]
    if not measured:
        return t("targets-none-measured", all=t("count-of", n=len(found)))
    states = ", ".join(
        t(f"targets-{sign}", n=signs.count(sign), count=t("count", n=signs.count(sign)))
        for sign in _ORDER
        if sign in signs
    )
    sentence = t(
        "targets-headline",
        n=len(measured),
        all=t("count-of", n=len(found)),
        measured=t("count", n=len(measured)),
        states=states,
    )
    return sentence + _worst(t, found[0])


def _worst(t: Texts, first: Standing) -> str:
    if first.sign != "bad":
        return ""
    name = t.pick(first.target, "name")
    return t("targets-worst-chance" if first.prospect == "bad" else "targets-worst-place", name=name)
