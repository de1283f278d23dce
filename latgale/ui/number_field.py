"""A field for a number, typed as the reader's language writes it; the address keeps it with a point."""

from dataclasses import dataclass

import streamlit as st

from latgale import formats
from latgale.i18n import Texts
from latgale.ui import address


@dataclass(frozen=True)
class Bounds:
    """What a number may be."""

    lowest: float
    highest: float
    whole: bool = False

    def allow(self, value: float) -> bool:
        """May the number be this one?"""
        return self.lowest <= value <= self.highest and (value.is_integer() or not self.whole)

    def write(self, value: float, lang: str) -> str:
        """The number as the field shows it; a whole one is a year, whose digits stay together."""
        return f"{value:.0f}" if self.whole else formats.exact(value, lang)

    def asked(self, name: str) -> float | None:
        """The number that the address asks for as ``name``, if it is one of these."""
        return address.finite(name, lowest=self.lowest, highest=self.highest, whole=self.whole)


def number_field(
    t: Texts, name: str, label: str, bounds: Bounds, *, default: float | None, placeholder: str = ""
) -> None:
    """A number whose value stands in the address as ``name`` once it differs from the default.

    What is no number in the bounds stays as typed, changes nothing, and gets a sentence below.
    """
    key = f"number-{name}-{t.lang}"
    asked = bounds.asked(name)
    current = default if asked is None else asked
    complaint = _complaint(t, bounds, key)
    if not complaint:
        _show(key, "" if current is None else bounds.write(current, t.lang))
    st.text_input(
        label,
        key=key,
        placeholder=placeholder,
        max_chars=30,
        on_change=_store,
        args=(name, key, t.lang, bounds, default),
    )
    if complaint:
        st.error(complaint)


def _show(key: str, text: str) -> None:
    if st.session_state.get(key) != text:
        st.session_state[key] = text


def _complaint(t: Texts, bounds: Bounds, key: str) -> str:
    """What is wrong with the text that was just typed; nothing once the address has changed."""
    typed = st.session_state.get(key, "")
    if st.session_state.get(f"refused-{key}") != (typed, address.params()):
        return ""
    value = formats.read_number(typed, t.lang)
    if value is None or (bounds.whole and not value.is_integer()):
        example = "2030" if bounds.whole else formats.number(1.5, t.lang)
        return t("number-not-whole" if bounds.whole else "number-none", text=typed, example=example)
    ends = {end: bounds.write(getattr(bounds, end), t.lang) for end in ("lowest", "highest")}
    return t("number-outside", text=typed, **ends)


def _store(name: str, key: str, lang: str, bounds: Bounds, default: float | None) -> None:
    typed = st.session_state[key]
    value = formats.read_number(typed, lang)
    if not typed.strip() or value == default:
        address.store(name, "")
    elif value is not None and bounds.allow(value):
        address.store(name, f"{value:.10g}")
    else:
        st.session_state[f"refused-{key}"] = (typed, address.params())
