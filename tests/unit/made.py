"""Small tables in the formats of the publishers, made up for tests."""

from collections.abc import Mapping

POPULATION = "Iedzīvotāju skaits gada sākumā"
TITLE = (
    "Iedzīvotāju skaits gada sākumā, tā izmaiņas un dabiskās kustības galvenie rādītāji reģionos, pilsētās "
    "un novados - Rādītāji, Teritoriālā vienība un Laika periods"
)
Figures = Mapping[str, Mapping[str, object]]


def irs031(figures: Figures, *, measure: str = POPULATION, title: str = TITLE) -> bytes:
    """A download of CSP's table IRS031: ``figures`` by territory (as printed) and year; years are columns."""
    years = sorted({year for row in figures.values() for year in row})
    lines = [f'"{title}"', "", ",".join(f'"{name}"' for name in ("Rādītāji", "Teritoriālā vienība", *years))]
    for territory, row in figures.items():
        cells = [str(row.get(year, "…")) for year in years]
        lines.append(",".join([f'"{measure}"', f'"{territory}"', *cells]))
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


NAME = "IRS031_20261120-101500.csv"
REGION = "Latgales statistiskais reģions"
# Eurostat's 2020–2022 as they are published in the shipped data, then three years that are made up.
GROWING = irs031({REGION: {"2022": 250000, "2023": 249000, "2024": 247500, "2025": 246000}})


def measures(figures: Mapping[str, object], year: str = "2025", title: str = "") -> bytes:
    """A table of several measures of the region in one year."""
    name = title or "Kultūras iestādes - Rādītāji, Teritoriālā vienība un Laika periods"
    lines = [f'"{name}"', "", ",".join(f'"{each}"' for each in ("Rādītāji", "Teritoriālā vienība", year))]
    lines += [f'"{measure}","{REGION}",{value}' for measure, value in figures.items()]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
