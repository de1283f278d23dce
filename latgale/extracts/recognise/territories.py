"""Categories of a dimension as territories of the dashboard: by code, by name, and never by a guess."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from latgale.extracts.model import Dimension
from latgale.extracts.recognise.known import Known, Said
from latgale.extracts.recognise.names import Place, code_of, place_of
from latgale.folding import fold

HINTS = frozenset(
    (
        *("area", "areas", "geo", "geography", "region", "regions", "allarealv", "territory", "novads"),
        *("territorial unit", "administrative territory", "place of residence", "municipality", "reporting"),
        *("teritoriala vieniba", "teritorija", "regions un novads", "regioni", "pasvaldiba", "lau"),
        *("administrativa teritorija", "dzivesvieta", "planosanas regions", "statistiskais regions"),
    )
)
OLD = "old_municipality"
# The one municipality of Latgale whose name the reform of 2021 made.
MADE_IN_2021 = "LV0022000"
# Which kinds a name may be said as, by the level of its territory.
_KINDS = {"state_city": ("", "city"), "region": ("", "region"), "country": ("",), "union": ("",)}


@dataclass(frozen=True)
class Places:
    """``codes``: territory of every category, '' where it is none of ours. ``by``: 'codes' or 'names'.

    ``elsewhere`` counts places that are not ours (other regions, parts of our municipalities).
    """

    codes: tuple[str, ...]
    by: str
    elsewhere: int
    problems: tuple[Said, ...]

    @property
    def ours(self) -> int:
        """Categories that are territories of ours."""
        return sum(map(bool, self.codes))


class Gazetteer:
    """Codes and names of the known territories, with what marks an old unit and a code of the region."""

    def __init__(self, known: Known):
        self.levels = {territory.code: territory.level for territory in known.territories}
        self.codes = {code: code for code in self.levels}
        self.names: dict[tuple[str, str], set[str]] = {}
        labels = [(name, t.code) for t in known.territories for name in (t.name_lv, t.name_en)]
        for label, code in (*labels, *known.aliases.items()):
            if code in self.levels:
                self._add(place_of(label), code)
        self.stems = {
            code: {name[:4] for (_, name), of in self.names.items() if code in of} for code in self.levels
        }
        # The first digits of a LAU code say its district or municipality: 0022… is Augšdaugavas novads.
        lau = {code[2:] for code in self.codes if re.fullmatch(r"LV\d{7}", code)}
        self.prefixes = {digits[:4] for digits in lau} | {digits[:3] for digits in lau if digits[:2] != "00"}

    def _add(self, place: Place, code: str) -> None:
        if place.code:
            self.codes.setdefault(place.code, code)
        if place.name:
            kinds = _KINDS.get(self.levels[code], (place.kind,))
            for kind in {place.kind, *kinds}:
                self.names.setdefault((kind, place.name), set()).add(code)

    def is_ours(self, code: str) -> bool:
        """Is it, by its digits, the code of a place in the region?"""
        digits = code.removeprefix("LV")
        return len(digits) >= 7 and bool({digits[:4], digits[:3]} & self.prefixes)

    def named(self, place: Place, *, old: bool) -> str:
        """The territory of a name; of a pair of one name the old or the present one. '' for none."""
        found = self.names.get((place.kind, place.name), set())
        era = place.era or ("old" if old else "new")
        of_era = {code for code in found if (self.levels[code] == OLD) == (era == "old")}
        chosen = of_era if of_era or place.era else found
        return next(iter(chosen)) if len(chosen) == 1 else ""

    def only_old(self, name: tuple[str, str]) -> bool:
        """Does the name belong to a unit that is no more, such as Aglonas novads?"""
        found = self.names.get(name, set())
        return bool(found) and all(self.levels[code] == OLD for code in found)

    def contradicts(self, code: str, place: Place) -> bool:
        """Does the text speak of another place than the code?"""
        if not place.name or self.levels[code] in ("country", "union"):
            return False
        named = self.names.get((place.kind, place.name), set())
        if named:
            return code not in named
        latin = bool(re.search("[a-z]", place.name))
        return latin and not any(stem in place.name for stem in self.stems[code])


def places_of(dimension: Dimension, gazetteer: Gazetteer) -> Places:
    """Territory of every category, where its code, its name in any language, or both say it."""
    labels = _labels(dimension)
    places = [[place_of(text) for text in texts] for _, texts in labels]
    old = _is_before_reform(places, gazetteer)
    read = [_one(code, category, gazetteer, old) for (code, _), category in zip(labels, places, strict=True)]
    codes = tuple(code for code, _, _ in read)
    by = "codes" if any(code and by == "code" for code, by, _ in read) else "names"
    wrong = [(why, labels[i]) for i, (_, _, why) in enumerate(read) if why]
    elsewhere = sum(
        not code and _is_place(label, of) for code, label, of in zip(codes, labels, places, strict=True)
    )
    return Places(codes, by, elsewhere, tuple(_problems(wrong, gazetteer)))


_Labels = tuple[str, tuple[str, ...]]


def _labels(dimension: Dimension) -> list[_Labels]:
    """Code and texts of every category; a code that is in truth a name counts as a text."""
    lists = [texts for texts in (dimension.texts, *dimension.others.values()) if texts]
    found = []
    for i, code in enumerate(dimension.codes or ("",) * dimension.size):
        texts = tuple(dict.fromkeys(texts[i] for texts in lists if texts[i] != code))
        is_text = not texts and bool(place_of(code).name)
        found.append(("", (code,)) if is_text else (code_of(code.strip()), texts))
    return found


def _is_before_reform(places: Iterable[list[Place]], gazetteer: Gazetteer) -> bool:
    """A table with Aglonas novads and without Augšdaugavas novads means the Preiļu novads before 2021."""
    said = {(place.kind, place.name) for category in places for place in category if not place.era}
    made = any(gazetteer.names.get(name) == {MADE_IN_2021} for name in said)
    return not made and any(gazetteer.only_old(name) for name in said)


def _one(code: str, places: list[Place], gazetteer: Gazetteer, old: bool) -> tuple[str, str, str]:
    """(territory, by code or name, what is wrong) of one category."""
    in_text = next((place.code for place in places if place.code), "")
    printed = code if code in gazetteer.codes or _is_code(code) else in_text
    ours = gazetteer.codes.get(printed, "")
    named = next((found for place in places if (found := gazetteer.named(place, old=old))), "")
    if ours:
        wrong = bool(places) and all(gazetteer.contradicts(ours, place) for place in places)
        return ("", "", "contradiction") if wrong else (ours, "code", "")
    if printed and _is_code(printed):
        if gazetteer.is_ours(printed) and not _is_part(places, gazetteer):
            return "", "", "unknown"
        return "", "", "contradiction" if named else ""
    return named, "name" if named else "", ""


def _is_code(text: str) -> bool:
    return bool(re.fullmatch(r"LV\d{7,}|LV00[0-9A-Z](?:_LV00[0-9A-Z])*", text))


def _is_part(places: list[Place], gazetteer: Gazetteer) -> bool:
    """A parish, a town, a village: by its word, or by a bare name that is none of ours."""
    return any(
        place.kind in ("part", "city") or (not place.kind and place.name)
        for place in places
        if not gazetteer.names.get((place.kind, place.name))
    )


def _is_place(label: _Labels, places: list[Place]) -> bool:
    return _is_code(label[0]) or any(place.kind or _is_code(place.code) for place in places)


def _contradiction(code: str, text: str, gazetteer: Gazetteer) -> Said:
    """A code of one place with the name of another; the code may stand in the text."""
    printed = code or place_of(text).code
    name = text.replace(printed, "").strip(" ,;:–-")
    if place := gazetteer.codes.get(printed):
        values = {"code": printed, "place": place, "text": name}
        return Said("recognised-territory-contradiction", values, "error")
    return Said("recognised-territory-other-code", {"code": printed, "text": name}, "error")


def _problems(wrong: list[tuple[str, _Labels]], gazetteer: Gazetteer) -> Iterator[Said]:
    for why, (code, texts) in wrong:
        if why == "contradiction":
            yield _contradiction(code, texts[0] if texts else "", gazetteer)
    unknown = [" ".join(filter(None, (code, *texts[:1]))) for why, (code, texts) in wrong if why == "unknown"]
    if unknown:
        values: dict[str, str | int] = {"n": len(unknown), "labels": ", ".join(unknown[:5])}
        yield Said("recognised-territory-unknown", values, "warning")


def joins_place(label: str, gazetteer: Gazetteer) -> bool:
    """Does a label begin or end with the name of a territory, and have other words beside it?"""
    words = label.split()
    ends = [" ".join(words[i:]) for i in range(1, len(words))]
    beginnings = [" ".join(words[:i]) for i in range(1, len(words))]
    places = map(place_of, (*ends, *beginnings))
    return any((place.kind, place.name) in gazetteer.names for place in places if place.name)


def is_territory_name(dimension: Dimension) -> bool:
    """Does the format, the code or the name say that the dimension is territory?"""
    names = {fold(dimension.code).strip(), fold(dimension.name).strip()}
    return dimension.role == "territory" or bool(names & HINTS)
