"""Exhibits for tests of files: a target with all that a chart may hold, bars, tables, figures, a picture."""

import io
from collections.abc import Callable
from itertools import count
from typing import Literal

import pandas as pd
from PIL import Image

from latgale.exhibits import Exhibit, Series

YEARS = tuple(str(year) for year in range(2008, 2027))
PEOPLE = (
    *(331876, 326000, 314838, 308000, 302000, 297000, 292000, 287000, 281000, 276000),
    *(269814, 264000, 260000, 256000, 252000, None, 245000, 240100, 235172),
)
RELEASE = "20261122T090130Z-771f940d"


def text_picture(format: str, theme: str) -> bytes:
    """A picture of 400 × 200 that is all of one colour."""
    if format == "svg":
        head = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="400pt" height="200pt" '
        return (head + 'viewBox="0 0 400 200"><rect width="400" height="200" fill="#123456"/></svg>').encode()
    buffer = io.BytesIO()
    Image.new("RGB", (400, 200), "#123456").save(buffer, "PNG")
    return buffer.getvalue()


def target() -> Exhibit:
    return Exhibit(
        address=f"/merki?target=programme2027-population&release={RELEASE}",
        kind="chart",
        title="Iedzīvotāju skaits gada sākumā",
        statement="Iedzīvotāju skaits sarūk lēnāk, nekā pieļauj mērķis: 2026. gada sākumā 235 172",
        source=f"Avots: CSP, IRS031. Laidiens {RELEASE}",
        alt="Līnija krīt no 331 876 līdz 235 172.",
        table=pd.DataFrame({"Periods": YEARS, "Vērtība": pd.Series(PEOPLE, dtype=object)}),
        notes=(("Piezīme", "=Skaits pārskatīts"),),
        series=(
            Series("Iedzīvotāju skaits", YEARS, PEOPLE),
            Series("vajadzīgais ceļš", ("2020", "2027"), (255968.0, 220000.0), "path"),
            Series("80 % intervāls", (2026, 2027), (235172, 228100.4), "fan_lower"),
            Series("80 % intervāls", (2026, 2027), (235172, 233900.2), "fan_upper"),
            Series("mērķis", (2027,), (220000,), "target"),
        ),
        unit="iedzīvotāji",
        breaks=((2022.5, "Iedzīvotāju skaita pārskatīšana, 2023"),),
    )


def shares() -> Exhibit:
    names = ("Latgale", "Vidzeme", "Latvija", "=Kurzeme")
    roles: tuple[Literal["observed", "other"], ...] = ("observed", "other", "other", "other")
    lines = tuple(
        Series(name, tuple(range(2015, 2024)), tuple(30.5 + 4 * k + n for n in range(9)), role)
        for name, k, role in zip(names, count(), roles, strict=False)
    )
    table = pd.DataFrame({"Gads": list(range(2015, 2024)), **{s.name: s.y for s in lines}})
    return Exhibit(
        "/merki?indicator=gdp", "chart", "IKP", "IKP aug $5", "Avots: Eurostat", "Līnijas.", table,
        series=lines, unit="% no ES vidējā",
    )  # fmt: skip


def bars() -> Exhibit:
    names = (
        "Alpīnisti $5 un $6",
        "=1+1",
        "Ļoti gara prioritātes nosaukuma rinda, kas neietilpst vienā rindā",
    )
    values = (12, None, -3.5)
    table = pd.DataFrame({"Prioritāte": names, "Projekti": pd.Series(values, dtype=object)})
    return Exhibit(
        "/programma", "chart", "Projekti", "Visvairāk ir alpīnistu", "Avots: programma", "Stabiņi.", table,
        series=(Series("Projekti", names, values),), unit="projekti",
    )  # fmt: skip


def table(rows: int = 60, columns: int = 5, words: str = "Teritorija ar garāku nosaukumu") -> Exhibit:
    frame = pd.DataFrame(
        [
            {"Gads": 2000 + n % 20, "Kur": f"{words} {n}", "Vērtība": 1234.5 * n, "Tukša": None}
            | {f"Aile {k}": k for k in range(columns - 4)}
            for n in range(rows)
        ]
    )
    return Exhibit("/dati", "table", "Tabula", "Tabulā ir rindas", "Avots: CSP", "Tabula.", frame)


def figures(number: int = 6) -> Exhibit:
    said = "476 082 274\n▼ atpaliek par 4 598\n◆ izredzes 45 %"
    named = {f"Mērķis ar garu nosaukumu, kas neietilpst vienā rindā ({n})": said for n in range(number)}
    return Exhibit(
        "/", "figures", "Mērķi", "No sešiem mērķiem turas viens", "Avots: CSP", "Skaitļi.",
        pd.DataFrame({"Mērķis": list(named)}), figures=named,
    )  # fmt: skip


def matrix() -> Exhibit:
    return Exhibit(
        "/atbilstiba", "matrix", "Matrica", "Uz 4.4 nenorāda neviens", "Avots: programma", "Matrica.",
        pd.DataFrame({"Mērķis": ["a"], "1.1": ["jā"]}), picture=text_picture,
    )  # fmt: skip


ALL: tuple[Callable[[], Exhibit], ...] = (target, shares, bars, table, figures, matrix)
