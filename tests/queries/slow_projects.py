"""The projects as the CSV files have them, and where the money of each lies, counted slowly."""

import csv
from collections import defaultdict
from decimal import Decimal

from latgale.config import ROOT

Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (ROOT / f"data/{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


PROJECTS = {row["id"]: row for row in read("projects/project")}
PLACES: dict[str, list[Row]] = defaultdict(list)
for _row in read("projects/project_location"):
    PLACES[_row["project"]].append(_row)


def cents(text: str) -> Decimal:
    return Decimal(text or 0).quantize(Decimal("0.01"))


def slow_shares(code: str) -> dict[str, Decimal | None]:
    """Where the total of one project lies, by hand: territory or bucket with its euros."""
    row, places = PROJECTS[code], PLACES[code]
    total = cents(row["total_eur"]) if row["total_eur"] else None
    regional = any(place["basis"] == "region" for place in places)
    territories = {place["territory"] for place in places if place["basis"] != "region"}
    shares: dict[str, Decimal | None] = dict.fromkeys(territories)
    for place in places:
        if place["amount_eur"]:
            shares[place["territory"]] = (shares[place["territory"]] or 0) + cents(place["amount_eur"])
    known = sum((amount for amount in shares.values() if amount is not None), Decimal(0))
    rest = None if total is None else total - known
    if not places:
        return {"unplaced": rest}
    if regional:
        return shares | {"region": rest}
    if row["amount_scope"] == "whole_abroad":
        bucket = "abroad"
    elif len(territories) > 1:
        bucket = "several"
    else:
        (only,) = territories
        return {only: shares[only] if shares[only] is not None else total}
    return shares if known and not rest else shares | {bucket: rest}
