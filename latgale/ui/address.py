"""The address is the only state of a view: what it asks for, and links that ask for something else."""

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import urlencode

import streamlit as st

from latgale.i18n import DEFAULT, known_language
from latgale.ui.pages import path_of

SLIDES = "/prezentacija/slaidi?"
_other: ContextVar[tuple[Mapping[str, str], list[str]] | None] = ContextVar("other address", default=None)


@contextmanager
def reading(values: Mapping[str, str]) -> Iterator[list[str]]:
    """Another address than the session's own for a while, outside of any session too.

    Gives the list of what it asked for in vain. Widgets go on to write into the session's own.
    """
    unknown: list[str] = []
    token = _other.set((values, unknown))
    try:
        yield unknown
    finally:
        _other.reset(token)


def language() -> str:
    """Language that the address asks for, the default when it asks for none or an unknown one."""
    return known_language(param("lang"))


def param(name: str) -> str:
    """A parameter of the address, empty when it is not there."""
    other = _other.get()
    return str((other[0] if other else st.query_params).get(name, ""))


def one_of(name: str, allowed: Sequence[str]) -> str:
    """A parameter that must be one of the allowed values; else the first of them, with a polite word."""
    asked = param(name)
    if asked and asked not in allowed:
        unknown_values().append(asked)
    return asked if asked in allowed else allowed[0]


def unknown_values() -> list[str]:
    """Values of the address that this run could not make anything of."""
    other = _other.get()
    found: list[str] = other[1] if other else st.session_state.setdefault("unknown-values", [])
    return found


def params() -> dict[str, str]:
    """All parameters of the address."""
    other = _other.get()
    return dict(other[0]) if other else st.query_params.to_dict()


def link(page: str, lang: str, values: Mapping[str, object]) -> str:
    """Address of a page with its parameters; defaults and empty values are left out."""
    kept = {name: str(value) for name, value in values.items() if value not in ("", None)}
    if lang != DEFAULT:
        kept["lang"] = lang
    return path_of(page) + ("?" + urlencode(kept) if kept else "")


def slides(lang: str, values: Mapping[str, object]) -> str:
    """Address of the slides of an agenda or of one view; they are no page of Streamlit's."""
    return link("prezentacija", lang, values).replace("/prezentacija?", SLIDES, 1)


def choose(name: str, label: str, options: Mapping[str, str], *, every: str, disabled: bool = False) -> str:
    """A select box whose choice stands in the address as ``name``; ``every`` names "no choice".

    ``options`` maps values of the address to texts. An unknown value counts as no choice.
    """
    current = one_of(name, ["", *options])
    key = f"choose-{name}-{language()}"
    _show(key, current)
    st.selectbox(
        label,
        ["", *options],
        format_func=lambda value: options.get(value, every),
        key=key,
        on_change=_store,
        args=(name, key),
        disabled=disabled,
        filter_mode=None,
    )
    return current


def search_box(name: str, label: str, placeholder: str) -> str:
    """A search field whose words stand in the address as ``name``; it answers while one types."""
    _show(f"search-{name}", param(name))
    st.text_input(
        label,
        key=f"search-{name}",
        type="search",
        live="250ms",
        placeholder=placeholder,
        max_chars=100,
        on_change=_store,
        args=(name, f"search-{name}"),
    )
    return param(name).strip()[:100]


def _show(key: str, value: str) -> None:
    # Set only when it differs: a value set anew would overwrite what a hand is typing.
    if st.session_state.get(key) != value:
        st.session_state[key] = value


def _store(name: str, key: str) -> None:
    value = st.session_state[key]
    if value:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def several(name: str, allowed: Sequence[str]) -> list[str]:
    """The allowed ones among values with commas between them; a polite word on each of the others."""
    asked = [value for value in dict.fromkeys(param(name).split(",")) if value]
    unknown_values().extend(value for value in asked if value not in allowed)
    return [value for value in asked if value in allowed]


def choose_many(
    name: str, label: str, options: Mapping[str, str], asked: Sequence[str], *, most: int, none: str
) -> list[str]:
    """A box for several choices, kept in the address as ``name``; of those ``asked``, what there is."""
    current = [value for value in asked if value in options][:most]
    key = f"choose-{name}-{language()}"
    if st.session_state.get(key) != current:
        st.session_state[key] = current
    st.multiselect(
        label,
        list(options),
        format_func=lambda value: options[value],
        key=key,
        on_change=_store_many,
        args=(name, key),
        max_selections=most,
        placeholder=none,
        select_all=False,
    )
    return current


def _store_many(name: str, key: str) -> None:
    values = st.session_state[key]
    if values:
        st.query_params[name] = ",".join(values)
    elif name in st.query_params:
        del st.query_params[name]


def finite(name: str, *, lowest: float = -1e12, highest: float = 1e12) -> float | None:
    """A number of the address; None for none and, with a polite word, for what is no number in the bounds."""
    try:
        value = float(param(name) or "nan")
    except ValueError:
        value = math.nan
    if lowest <= value <= highest:
        return value
    unknown_values().extend(asked for asked in [param(name)] if asked)
    return None


def number(name: str, label: str, *, default: float, step: float, lowest: float, highest: float) -> None:
    """A number field whose value stands in the address as ``name`` once it differs from the default.

    Whole numbers are asked for where step and default are whole.
    """
    key = f"number-{name}"
    asked = finite(name, lowest=lowest, highest=highest)
    kind = int if step == int(step) and default == int(default) else float
    current = kind(default if asked is None else asked)
    if st.session_state.get(key) != current:
        st.session_state[key] = current
    st.number_input(
        label,
        min_value=kind(lowest),
        max_value=kind(highest),
        step=kind(step),
        format="%d" if kind is int else "%.1f",
        key=key,
        on_change=_store_number,
        args=(name, key, default),
    )


def _store_number(name: str, key: str, default: float) -> None:
    value = st.session_state[key]
    if value is not None and value != default:
        st.query_params[name] = f"{value:.10g}"
    elif name in st.query_params:
        del st.query_params[name]
