"""The tables of the coverage bench, in both languages, and whether the claim holds."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench.coverage import Shot

DOCS = Path(__file__).resolve().parent.parent / "docs"
MARK = ("<!-- coverage: python -m bench.coverage --write -->", "<!-- /coverage -->")
LOW, HIGH = 75.0, 88.0
NAMES: dict[str, dict[str, Any]] = {
    "en": {
        "head": "80 % intervals: share of true values inside, %",
        "columns": [
            "forecasts",
            "ours",
            "drift fan",
            "damped ETS",
            "Theil–Sen",
            "our width / drift fan (median)",
            "our interval score / drift fan (mean)",
        ],
        "trend": "simulation: trend with noise",
        "walk": "simulation: random walk",
        "break": "simulation: trend break",
        "simulation": "**simulation, pooled**",
        "backtest": "**real series, pooled**",
        "points": "simulation: {} points",
        "ahead": "simulation: year {} ahead",
        "real_points": "real series: {} points",
        "real_ahead": "real series: year {} ahead",
        "real": "real: {}",
    },
    "lv": {
        "head": "80 % intervāli: cik procentu patieso vērtību ir to robežās",
        "columns": [
            "prognožu skaits",
            "mūsu metode",
            "gadījuma klejošana ar dreifu",
            "slāpētā ETS",
            "Teila–Sena",
            "mūsu platums / dreifa intervāla platums (mediāna)",
            "mūsu intervāla vērtējums / dreifa vērtējums (vidējais)",
        ],
        "trend": "simulācija: trends ar troksni",
        "walk": "simulācija: gadījuma klejošana",
        "break": "simulācija: trenda lūzums",
        "simulation": "**simulācija kopā**",
        "backtest": "**reālās rindas kopā**",
        "points": "simulācija: {} punkti",
        "ahead": "simulācija: {}. gads uz priekšu",
        "real_points": "reālās rindas: {} punkti",
        "real_ahead": "reālās rindas: {}. gads uz priekšu",
        "real": "reālās: {}",
    },
}
INDICATORS = {
    "en": {
        "deaths": "deaths",
        "dependency_ratio_1": "age dependency ratio",
        "gdp_mio_eur": "GDP",
        "gdp_per_capita_eur": "GDP per inhabitant",
        "gdp_per_capita_pct_eu27_eur": "GDP per inhabitant, % of EU, euro",
        "gdp_per_capita_pct_eu27_pps": "GDP per inhabitant, % of EU, PPS",
        "live_births": "live births",
        "median_age": "median age",
        "population_1jan": "population, 1 January",
        "population_annual_average": "population, annual average",
        "population_density": "population density",
    },
    "lv": {
        "deaths": "mirušie",
        "dependency_ratio_1": "vecuma atkarības rādītājs",
        "gdp_mio_eur": "IKP",
        "gdp_per_capita_eur": "IKP uz iedzīvotāju",
        "gdp_per_capita_pct_eu27_eur": "IKP uz iedzīvotāju, % no ES, eiro",
        "gdp_per_capita_pct_eu27_pps": "IKP uz iedzīvotāju, % no ES, pirktspējas standartos",
        "live_births": "dzīvi dzimušie",
        "median_age": "mediānas vecums",
        "population_1jan": "iedzīvotāju skaits 1. janvārī",
        "population_annual_average": "gada vidējais iedzīvotāju skaits",
        "population_density": "iedzīvotāju blīvums",
    },
}
BANDS = ((5, 7), (8, 10), (11, 14), (15, 18))


def covered(found: Sequence[Shot], method: int) -> float:
    """Share of hits in %."""
    return 100.0 * sum(shot.hit[method] for shot in found) / len(found)


def width(found: Sequence[Shot]) -> float:
    """Median of our width over that of the random walk with drift."""
    return statistics.median(shot.width[0] for shot in found)


def rows(found: Sequence[Shot], language: str) -> list[tuple[str, list[Shot]]]:
    """The groups of the table with their names; groups without a forecast are left out."""
    made = [*_kind(found, language, "simulation"), *_kind(found, language, "backtest")]
    return [(name, part) for name, part in made if part]


def _kind(found: Sequence[Shot], language: str, kind: str) -> list[tuple[str, list[Shot]]]:
    """Pooled, by group, by number of points, by horizon."""
    part = [shot for shot in found if shot.kind == kind]
    words, names = NAMES[language], INDICATORS[language]
    prefix = "" if kind == "simulation" else "real_"
    groups = sorted({shot.group for shot in part})
    named = [words.get(group, words["real"].format(names.get(group, f"`{group}`"))) for group in groups]
    return [
        (words[kind], part),
        *((name, [s for s in part if s.group == g]) for name, g in zip(named, groups, strict=True)),
        *(
            (words[f"{prefix}points"].format(f"{a}–{b}"), [s for s in part if a <= s.points <= b])
            for a, b in BANDS
        ),
        *((words[f"{prefix}ahead"].format(h), [s for s in part if s.ahead == h]) for h in range(1, 6)),
    ]


def tables(found: Sequence[Shot], language: str) -> str:
    """The table in Markdown; decimal comma in Latvian."""
    words = NAMES[language]
    lines = [
        f"| {words['head']} | " + " | ".join(words["columns"]) + " |",
        "|---|" + "---:|" * len(words["columns"]),
    ]
    for name, part in rows(found, language):
        hits = " | ".join(f"{covered(part, i):.0f}" for i in range(4))
        score = sum(s.score[0] for s in part) / sum(s.score[1] for s in part)
        ratios = f"{width(part):.2f} | {score:.2f}"
        ratios = ratios.replace(".", ",") if language == "lv" else ratios
        lines.append(f"| {name} | {len(part)} | {hits} | {ratios} |")
    return "\n".join(lines) + "\n"


def claims(found: Sequence[Shot]) -> tuple[bool, str]:
    """Pooled coverage in 75–88 %, and no wider than the drift fan wherever that covers 75 % and more too.

    Up to seven points both are the same fan, so the width is also looked at for eight points and more alone.
    """
    good, lines = True, []
    for kind in ("simulation", "backtest"):
        part = [shot for shot in found if shot.kind == kind]
        reached = covered(part, 0)
        good = good and LOW <= reached <= HIGH
        lines.append(_line(kind, part) + ("" if LOW <= reached <= HIGH else "  FAILS: outside 75–88 %"))
    for group in ("trend", "walk", "break"):
        part = [shot for shot in found if shot.group == group and shot.points >= 8]
        wide = covered(part, 1) >= LOW and width(part) > 1.0005
        good = good and not wide
        lines.append(
            _line(f"{group}, 8+ points", part) + ("  FAILS: wider, though that covers too" if wide else "")
        )
    lines.append(_line("backtest, 8+ points", [s for s in found if s.kind == "backtest" and s.points >= 8]))
    return good, "\n".join(lines)


def _line(name: str, part: Sequence[Shot]) -> str:
    ours, fan = covered(part, 0), covered(part, 1)
    return f"{name}: covers {ours:.1f} %, drift fan {fan:.1f} %, median width {width(part):.3f} of it"


def write(found: Sequence[Shot]) -> None:
    """Put the tables between the marks of docs/methods.lv.md and docs/methods.en.md."""
    for language in NAMES:
        path = DOCS / f"methods.{language}.md"
        text = path.read_text(encoding="utf-8")
        head, rest = text.split(MARK[0])
        tail = rest.split(MARK[1])[1]
        path.write_text(f"{head}{MARK[0]}\n\n{tables(found, language)}\n{MARK[1]}{tail}", encoding="utf-8")
