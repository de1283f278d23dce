"""Which rows of a layer are which municipality: by a column of codes, else by a column of names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import geopandas as gpd

from latgale.folding import fold
from latgale.geography.files import Layer
from latgale.geography.kept import municipalities

# Fields by which the publishers' files can be told apart; only said to the reader, nothing depends on it.
LAYOUTS = (
    ("GISCO", {"gisco_id", "lau_id"}),
    ("CSP", {"l0_code", "l1_code"}),
    ("VZD", {"kods", "nosaukums", "atrib"}),
    ("VARAM", {"atvk", "novads"}),
)
_CODE = re.compile(r"(?:LV_?){0,2}(\d{4,7})(?:\.0)?", re.IGNORECASE)
_CITIES = {"LV0002000": ("Daugavpils", "Daugavpils"), "LV0006000": ("Rēzekne", "Rēzeknes")}
_CITY_ENDINGS = (
    "pilsēta",
    "valstspilsēta",
    "republikas pilsēta",
    "valstspilsētas pašvaldība",
    "pilsētas pašvaldība",
    "pilsētas dome",
)


@dataclass(frozen=True)
class Match:
    """Rows of a layer by municipality. ``by`` is 'code' or 'name', ``column`` where that stands."""

    layer: Layer
    rows: Mapping[str, gpd.GeoDataFrame]
    by: str
    column: str

    @property
    def missing(self) -> list[str]:
        """Codes of the municipalities without a row."""
        return [str(code) for code in municipalities().index if code not in self.rows]

    @property
    def layout(self) -> str:
        """Whose file it looks like, empty for none that is known."""
        fields = {str(name).lower() for name in self.layer.frame.columns}
        return next((name for name, marks in LAYOUTS if len(marks & fields) >= min(2, len(marks))), "")


def best_match(layers: Iterable[Layer]) -> Match | None:
    """The layer and column that name the most municipalities; codes come before names."""
    found = [match for layer in layers for match in _matches(layer)]
    return min(found, key=lambda match: (len(match.missing), match.by != "code"), default=None)


def _matches(layer: Layer) -> list[Match]:
    frame = layer.frame
    columns = [name for name in frame.columns if name != frame.geometry.name]
    found = []
    for column in columns:
        texts = frame[column].astype("string").fillna("").str.strip()
        for by, codes in (("code", texts.map(code_of)), ("name", texts.map(named_code))):
            rows = {str(code): part for code, part in frame.groupby(codes.to_numpy()) if code}
            if rows:
                found.append(Match(layer, rows, by, str(column)))
    return found


def code_of(text: str) -> str:
    """The code of a municipality of Latgale in a text: with and without LV, zeros lost or not; else empty."""
    match = _CODE.fullmatch(text)
    code = f"LV{match[1].zfill(7)}" if match else ""
    return code if code in municipalities().index else ""


def named_code(text: str) -> str:
    """The code of a municipality by its whole name as publishers write it; else empty."""
    return _names().get(" ".join(fold(text).split()), "")


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for code, lv, en in municipalities()[["name_lv", "name_en"]].itertuples():
        forms = [lv, en]
        if code in _CITIES:
            forms += [f"{form} {ending}" for form in _CITIES[code] for ending in _CITY_ENDINGS]
        else:
            stem = lv.removesuffix(" novads")
            forms += [f"{stem} nov.", f"{stem} novada pašvaldība", f"{stem} novada dome"]
        names |= {fold(form): code for form in forms}
    return names
