"""Places of a project: municipalities and parishes in a text, former ones as today's."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from latgale.folding import fold
from latgale.projects.model import Place

REGION = "LV005"
# "Rēzeknes novadsLudzas novads": a capital after a small letter or a full stop begins a new place.
_RUN_TOGETHER = re.compile(r"(?<=[a-zāčēģīķļņšūž.])(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])")
_UNIT = r"nov(?:\.|ad(?:s|a|a pasvaldiba|os?|u)?\b)|municipality"
_PARISH = r"pag(?:\.|ast(?:s|a|i|os|u)?\b)|parish"
_PLACE = re.compile(
    rf"(?P<parish>[^\W\d_]+) (?:{_PARISH})(?:\s*,?\s*(?P<of>[^\W\d_]+) (?:{_UNIT}))?"
    rf"|(?P<unit>[^\W\d_]+) (?:{_UNIT})"
)
_REGION = re.compile(
    r"\blatgales? (planosanas |planning )?region|\bvis[ao] latgal|^\W*latgale\W*$|\blv005\b"
    r"|katra latgales pasvaldib"
)
# State cities of Latvia outside of Latgale, which stand in addresses without a municipality.
_OTHER_CITIES = {"riga", "jurmala", "jelgava", "liepaja", "ventspils", "valmiera", "jekabpils", "ogre"}
_STREET = re.compile(r"\b(iela|bulvaris|prospekts|laukums|aleja|soseja|gatve|street)\b|\blv-\d{4}\b")


@dataclass(frozen=True)
class KnownPlace:
    """A name with the current territory it means; ``former`` before the reform; ``parish`` its full name."""

    name: str
    territory: str
    former: str = ""
    parish: str = ""


@dataclass(frozen=True)
class Known:
    """What names mean: units by 'ludzas', cities by 'rezekne', parishes by 'medumu'."""

    units: Mapping[str, KnownPlace] = field(default_factory=dict)
    cities: Mapping[str, KnownPlace] = field(default_factory=dict)
    parishes: Mapping[str, KnownPlace] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[KnownPlace]) -> "Known":
        """Sorted by what the names are: '… novads', '… pagasts', or a city."""
        units, cities, parishes = {}, {}, {}
        for row in rows:
            first, _, kind = fold(row.name).partition(" ")
            if kind.startswith("nov"):
                units[first] = row
            elif kind.startswith("pag"):
                parishes[first] = row
            else:
                cities[fold(row.name)] = row
        return cls(units, cities, parishes)


@dataclass(frozen=True)
class Found:
    """Places of a text in Latgale; names elsewhere; names that are nearly one of ours."""

    places: tuple[Place, ...] = ()
    elsewhere: tuple[str, ...] = ()
    doubtful: tuple[tuple[str, str], ...] = ()


def find_places(text: str, known: Known) -> Found:
    """Every place of a text once. A parish counts with its municipality: there are several Pilskalne.

    The text may list addresses with commas, lines, bars or nothing at all between them.
    """
    spaced = _RUN_TOGETHER.sub(" ; ", re.sub(r"[|\n;]", " ; ", text))
    folded = fold(spaced)
    places: dict[tuple[str, str, str], Place] = {}
    elsewhere: list[str] = []
    doubtful: list[tuple[str, str]] = []
    for match in _PLACE.finditer(folded):
        place = _place(match, known)
        if place is not None:
            places.setdefault((place.territory, place.parish, place.former), place)
            continue
        words = spaced[match.start() : match.end()]
        near = _near(match, known)
        doubtful += [(words, near)] if near else []
        elsewhere += [] if near else [words]
    elsewhere += sorted(_OTHER_CITIES & set(re.findall(r"\w+", folded)))
    for city in _cities(folded, known):
        basis = "site" if _STREET.search(folded) else "municipality"
        places.setdefault((city.territory, "", ""), Place(city.territory, basis, printed=text[:300]))
    if _REGION.search(folded) and not places:
        places[(REGION, "", "")] = Place(REGION, "region", printed=text[:300])
    return Found(
        _without_wholes(places.values()), tuple(dict.fromkeys(elsewhere)), tuple(dict.fromkeys(doubtful))
    )


def _place(match: re.Match[str], known: Known) -> Place | None:
    if match["unit"]:
        unit = known.units.get(match["unit"])
        return _of(unit, "municipality") if unit and unit.territory else None
    parish, unit = known.parishes.get(match["parish"]), known.units.get(match["of"] or "")
    if match["of"] and unit is None:
        return None
    if parish and (unit is None or parish.territory == unit.territory or parish.former == unit.former):
        return Place(parish.territory, "parish", parish.parish, unit.former if unit else "")
    return None


def _of(known: KnownPlace, basis: str) -> Place:
    return Place(known.territory, basis, former=known.former)


def _near(match: re.Match[str], known: Known) -> str:
    """The name of ours that an unknown one is a slip of, such as 'Kubulu pag.' of Kubuļu.

    A parish of a municipality elsewhere is no slip, whatever it is called.
    """
    name, names = (match["parish"], known.parishes) if match["parish"] else (match["unit"], known.units)
    if match["of"] and match["of"] not in known.units:
        return ""
    close = difflib.get_close_matches(name, names, 1, 0.8)
    return names[close[0]].name if close else ""


def _cities(folded: str, known: Known) -> list[KnownPlace]:
    """Cities alone between commas: Rēzekne in 'Zemnieku iela 16A, Rēzekne', not in 'Rēzeknes iela 5'."""
    parts = {part.strip(" .") for part in re.split(r"[,;]", folded)}
    return [
        city
        for name, city in known.cities.items()
        if name in parts or re.search(rf"\b{name}s? ((valsts)?pilset|(state )?city\b)", folded)
    ]


def _without_wholes(places: Iterable[Place]) -> tuple[Place, ...]:
    """Where a parish is known, the bare municipality of the same territory says nothing more."""
    listed = list(places)
    exact = {place.territory for place in listed if place.parish}
    return tuple(
        place
        for place in listed
        if place.parish or place.former or place.territory not in exact or place.basis == "site"
    )
