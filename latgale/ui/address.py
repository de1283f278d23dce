"""The address is the only state of a view: what it asks for, and links that ask for something else."""

import math
import re
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


def unusable_values() -> list[str]:
    """Numbers of the address that are none, or that mean nothing where they stand."""
    other = _other.get()
    found: list[str] = other[1] if other else st.session_state.setdefault("unusable-values", [])
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


def choose(
    name: str,
    label: str,
    options: Mapping[str, str],
    *,
    every: str,
    disabled: bool = False,
    typing: bool = False,
    instead: tuple[str, str] | None = None,
) -> str:
    """A select box whose choice stands in the address as ``name``; ``every`` names "no choice".

    ``options`` maps values of the address to texts. An unknown value counts as no choice. ``typing`` lets
    the reader type to find a choice; ``instead`` is what the address gets where nothing is chosen.
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
        args=(name, key, instead),
        disabled=disabled,
        filter_mode="contains" if typing else None,
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


def _store(name: str, key: str, instead: tuple[str, str] | None = None) -> None:
    store(name, st.session_state[key])
    if instead and not st.session_state[key]:
        store(*instead)


def store(name: str, value: str) -> None:
    """Put a value into the address; an empty one goes out of it."""
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
    store(name, ",".join(st.session_state[key]))


def finite(name: str, *, lowest: float, highest: float, whole: bool = False) -> float | None:
    """A number of the address, to ten figures; None for none and, with a polite word, for what is no
    number in the bounds.
    """
    try:
        value = float(f"{float(param(name) or 'nan'):.10g}")
    except ValueError:
        value = math.nan
    if lowest <= value <= highest and (value.is_integer() or not whole):
        return value
    unusable_values().extend(asked for asked in [param(name)] if asked)
    return None


def slide(name: str, label: str, options: Mapping[str, str], *, default: str) -> str:
    """A slider over the options in their order; the address keeps what is not the default as ``name``.

    One option alone needs no slider and gets none.
    """
    current = one_of(name, [default, *options])
    key = f"slide-{name}-{language()}-{hash(tuple(options))}"
    _show(key, current)
    if len(options) > 1:
        st.select_slider(
            label,
            list(options),
            format_func=lambda value: options[value],
            key=key,
            on_change=_store_other,
            args=(name, key, default),
        )
    return current


def _store_other(name: str, key: str, default: str) -> None:
    value = st.session_state[key]
    if value != default:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def numbers(name: str) -> tuple[float, ...]:
    """Finite numbers of the address with semicolons between them; a polite word on each of the others."""
    found: list[float] = []
    for text in (part.strip() for part in param(name).split(";")):
        written = text.replace(",", ".").replace(" ", "")
        if re.fullmatch(r"-?[0-9]{1,12}(\.[0-9]{1,6})?", written):
            found.append(float(written))
        elif text:
            unknown_values().append(text)
    return tuple(found)
