"""Take away: at the end of every view its data, its picture and its address."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from latgale.exhibits import Exhibit
from latgale.exports import exhibit_xlsx, to_csv
from latgale.exports.pictures import has_picture, picture
from latgale.ui.downloads import show_file_downloads
from latgale.ui.exhibits import exhibit_of
from latgale.ui.view import View

Makers = Mapping[str, Callable[[], bytes]]


def show_take_away(view: View, pictures: Makers | None = None) -> None:
    """A quiet line that opens: CSV, XLSX, PNG, SVG and the address to copy.

    The exhibit is asked for once the line is opened, each file once its button is pressed. ``pictures``
    takes the place of the exhibit's own picture, for a view that has a better one for paper. A view without
    an exhibit has its address all the same.
    """
    t = view.t
    box = _box(view)
    if not box.open:
        return
    found = exhibit_of(view)
    with box:
        if found is not None:
            drawn = "yes" if pictures or has_picture(found) else "no"
            rows = t("n-rows", n=len(next(iter(found.files.values()))))
            view.show("small.html", text=t("take-away-lead", picture=drawn, rows=rows))
            _show_buttons(view, found, pictures)
        view.show("small.html", text=t("take-away-pinned"))
        st.code(whole_address(found.address if found else view.pinned_place), language=None, wrap_lines=True)


def _box(view: View) -> Any:
    return st.expander(view.t("take-away"), on_change="rerun", key=f"take-away-{view.lang}")


def whole_address(place: str) -> str:
    """The address of a view as it is sent to others, with the host that this reader uses."""
    return host_of(st.context.url or "") + place


def host_of(url: str) -> str:
    """Scheme and host of an address, without the path of the page that it may hold; empty for none."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _show_buttons(view: View, exhibit: Exhibit, pictures: Makers | None) -> None:
    address = whole_address(exhibit.address)
    makers: dict[str, Callable[[], bytes]] = {
        "csv": lambda: to_csv(next(iter(exhibit.files.values()))),
        "xlsx": lambda: exhibit_xlsx(exhibit, view.lang, address),
    }
    if pictures is not None:
        makers |= pictures
    elif has_picture(exhibit):
        makers |= {"png": partial(picture, exhibit, view.lang, "png")}
        makers |= {"svg": partial(picture, exhibit, view.lang, "svg")}
    show_file_downloads(view, file_name(exhibit.address), makers)


def file_name(place: str) -> str:
    """Names the files of a view: page, what it shows, release; letters and digits of ASCII alone."""
    parts = urlsplit(place)
    values = [value for name, value in parse_qsl(parts.query) if name != "lang"]
    words = [parts.path.strip("/"), *values]
    plain = ("".join(c if c.isascii() and c.isalnum() else "-" for c in word).strip("-") for word in words)
    return "-".join(word for word in plain if word)[:120]
