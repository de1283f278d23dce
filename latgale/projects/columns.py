"""Which column is which: headers of the real lists by field, and what tells the lists apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from latgale.folding import fold

# Headers folded to letters and digits. CFLA's lists of 2014–2020 carry both languages in one header, and
# some copies cut it at 63 characters; those are told by their beginnings, the longest first.
HEADERS: dict[str, tuple[str, ...]] = {
    "project_no": (
        "projektanumurs",
        "projektanr",
        "operationlocalidentifier",
        "operationuniqueidentifier",
        "projectid",
        "projectno",
        "projectnumber",
    ),
    "name": (
        "projektanosaukums",
        "operationnameprogrammelanguage",
        "projectname",
        "projecttitle",
        "nameofproject",
        "title",
        "nosaukums",
    ),
    "name_en": ("operationnameenglish", "projectnameinenglish", "nameinenglish", "titleinenglish"),
    "acronym": ("projectacronym", "acronym"),
    "partners": ("projectpartners", "partnernames", "partnername", "partners", "partner"),
    "beneficiary": (
        "iesniedzejanosaukums",
        "finansejumasanemejs",
        "beneficiaryname",
        "leadpartnername",
        "leadpartner",
        "beneficiary",
    ),
    "reg_no": ("iesniedzejaregno", "iesniedzejaregnr", "beneficiaryuniqueidentifier"),
    "fund": ("esfonds", "esfondsfund", "fundname", "fonds", "fund"),
    "fund_code": ("fundcode",),
    "measure": ("pasakumanumurs", "sampasakumanr", "samnumurs", "measure"),
    "measure_name": ("pasakumanosaukums", "measurename"),
    "programme": ("programmename", "programme", "programma"),
    "period": ("programmingperiod", "periods", "period"),
    "status": ("projektastatuss", "projectstatus", "statuss", "status"),
    "start": (
        "projektaieviesanassakumadatums",
        "projektasakumadatums",
        "sakumadatums",
        "operationstartdate",
        "projectstartdate",
        "startdate",
        "sakums",
    ),
    "end": (
        "projektaieviesanasbeigudatums",
        "projektabeigudatums",
        "beigudatums",
        "operationenddate",
        "projectenddate",
        "enddate",
        "beigas",
    ),
    "total_eur": (
        "projektakopejasizmaksas",
        "kopejaisfinansejums",
        "kopejasizmaksas",
        "totalbudgetexpenditure",
        "totalbudget",
        "totalcost",
    ),
    "eligible_eur": (
        "kopejaisattiecinamaisfinansejums",
        "totaleligibleexpenditureamount",
        "attiecinamasizmaksas",
        "totaleligiblecost",
    ),
    "public_support_eur": (
        "projektampieskirtaisesfondulidzfinansejums",
        "esfondulidzfinansejums",
        "esfinansejums",
        "projecteubudget",
        "eufunding",
        "publiskaisfinansejums",
    ),
    "currency": ("totaleligibleexpenditurecurrency", "currency", "valuta"),
    "place": (
        "istenosanasvietasadrese",
        "projektaistenosanasvieta",
        "istenosanasvieta",
        "laulabels",
        "vieta",
        "location",
    ),
    "region": ("istenosanasvietasregions", "nuts3label", "region", "regions"),
    "nuts": ("nuts3code", "nuts3", "nutscode", "nuts"),
    "coordinates": ("locationindicatorlatitudelongitude",),
}


@dataclass(frozen=True)
class Layout:
    """A list that is known: what its rows are of where no column says so."""

    name: str
    marks: tuple[str, ...]
    fund: str = "unstated"
    programme: str = ""
    period: str = ""
    scope: str = "whole_project"
    name_lang: str = "lv"


# In order: the first whose marks all are among the headers (beginnings of headers, folded).
LAYOUTS = (
    Layout("kohesio", ("operationuniqueidentifier",)),
    Layout(
        "recovery-fund", ("projektanumurs", "nozaresministrija"), "rrf", "recovery-2021-2026", "2021-2027"
    ),
    Layout(
        "cfla-2021-2027",
        ("projektanumurs", "projektakopejasizmaksas"),
        "eu",
        "cohesion-2021-2027",
        "2021-2027",
    ),
    Layout("esfondi-2016", ("sampasakumanr",), "eu", "growth-employment-2014-2020", "2014-2020"),
    Layout("cfla-2014-2020", ("projektanumurs", "esfond"), "eu", "growth-employment-2014-2020", "2014-2020"),
    Layout("keep-eu", ("leadpartner", "programme"), "interreg", "", "", "whole_abroad", "en"),
    Layout("keep-eu", ("acronym", "programme"), "interreg", "", "", "whole_abroad", "en"),
    Layout("projects", ()),
)


def normal(header: str) -> str:
    """``Projekta nosaukums / Name of project`` -> ``projektanosaukumsnameofproject``."""
    return re.sub(r"[^a-z0-9]", "", fold(header))


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Index of the column of each field that the header has; an exact name before a longer one."""
    names = [normal(text) for text in header]
    found: dict[str, int] = {}
    for field, aliases in HEADERS.items():
        exact = (names.index(alias) for alias in aliases if alias in names)
        longer = (
            index
            for alias in aliases
            for index, name in enumerate(names)
            if len(alias) > 9 and name.startswith(alias)
        )
        index = next(exact, next(longer, None))
        if index is not None and index not in found.values():
            found[field] = index
    return found


def layout_of(header: Sequence[str]) -> Layout:
    """The list that a header belongs to; ``projects`` for one that is not known."""
    names = [normal(text) for text in header]
    return next(
        layout
        for layout in LAYOUTS
        if all(any(name.startswith(mark) for name in names) for mark in layout.marks)
    )


_FACTS = {
    *("total_eur", "eligible_eur", "public_support_eur", "status", "measure", "fund", "place"),
    "fund_code",
    *("measure_name", "programme", "partners", "nuts", "start"),
}
_DATE = re.compile(r"datum|date(?!d)|sakum|beig|start|finish")


def is_list(columns: dict[str, int]) -> bool:
    """Does the header name projects, and who or how much or which?"""
    which = {"project_no", "beneficiary"} & set(columns)
    return "name" in columns and bool(which and _FACTS & set(columns))


def unread_dates(header: Sequence[str], columns: dict[str, int]) -> tuple[str, ...]:
    """Headers that may be a project's start or end, where that column of the list is not known."""
    if {"start", "end"} <= set(columns):
        return ()
    used = set(columns.values())
    return tuple(text for n, text in enumerate(header) if n not in used and _DATE.search(normal(text)))
