"""A listed project beside the published one: what a list leaves out or knows less well stays as it was."""

from collections.abc import Mapping, Sequence
from typing import Any

from latgale.projects.matching import number, plain

Row = Mapping[str, Any]
Rows = Sequence[Row]
# A fund that is named says more than an unknown word, that more than "an EU fund", that more than nothing.
_VAGUE_FUNDS = ("unstated", "eu", "other")
_AMOUNTS = ("total_eur", "eligible_eur", "public_support_eur")
_ORIGIN = ("source", "source_line")


def merged_project(listed: Row, published: Row) -> dict[str, Any]:
    """The row of ``project`` that a list leaves: its values where they say something and no less.

    Where nothing changes, the row keeps its source too.
    """
    row = {**published, **{name: value for name, value in listed.items() if value is not None}}
    for part in (_name, _written, _fund, _status, _time, _money):
        row |= part(listed, published)
    same = all(row.get(name) == value for name, value in published.items() if name not in _ORIGIN)
    return dict(published) if same else row


def kept_facts(row: Row, listed: Row) -> list[str]:
    """Columns whose values are still those of the earlier source, since the list has none or says less."""
    told = ("project_no", "beneficiary", "fund", "measure", "status", "start", "end", *_AMOUNTS)
    return [name for name in told if row[name] not in (None, "unstated", listed.get(name))]


def merged_places(listed: Rows, published: Rows, total: float | None) -> list[dict[str, Any]]:
    """The rows of ``project_location``: the published ones, and the listed ones that say more.

    The whole region says less than any place. Shares of the places go where they exceed the new total.
    """
    rows = [dict(row) for row in published]
    for row in listed:
        if row["basis"] == "region" and rows:
            continue
        known = [each for each in rows if (_says if published else _is)(each, row)]
        for each in known:
            if each["parish"] == row["parish"] and each["lat"] is None and row["lat"] is not None:
                each |= {"lat": row["lat"], "lon": row["lon"], "source": row["source"]}
        if not known:
            rows.append({**row, "position": max((r["position"] for r in rows), default=0) + 1})
    shares = sum(row.get("amount_eur") or 0 for row in rows)
    if total is not None and shares > total + 1:
        rows = [{**row, "amount_eur": None} for row in rows]
    return rows


def _says(known: Row, row: Row) -> bool:
    """Does a known place tell all that the row does? A parish lies in one former municipality."""
    if known["territory"] != row["territory"]:
        return False
    if row["parish"]:
        return bool(known["parish"] == row["parish"])
    return row["former_territory"] in (None, known["former_territory"])


def _is(known: Row, row: Row) -> bool:
    return all(known[name] == row[name] for name in ("territory", "parish", "former_territory"))


def _name(listed: Row, published: Row) -> dict[str, Any]:
    """The published name, unless the list has another and no poorer one: a translation is poorer."""

    def rank(row: Row) -> tuple[bool, bool]:
        return not row["name_translated"], row["name_lang"] == "lv"

    keep = plain(listed["name"]) == plain(published["name"]) or rank(listed) < rank(published)
    row = published if keep else listed
    return {name: row[name] for name in ("name", "name_lang", "name_translated")}


def _written(listed: Row, published: Row) -> dict[str, Any]:
    """What is the same but for its spelling stays as it was; the finer measure stays too."""
    found = {"id": published["id"], "programme": published["programme"] or listed["programme"]}
    if number(listed["project_no"] or "") == number(published["project_no"] or ""):
        found["project_no"] = published["project_no"]
    if plain(listed["beneficiary"] or "") == plain(published["beneficiary"] or ""):
        found["beneficiary"] = published["beneficiary"]
    measures = (published["measure"] or "").split(", ")
    if any(f"{measure}.".startswith(f"{listed['measure']}.") for measure in measures):
        found["measure"] = published["measure"]
    return found


def _fund(listed: Row, published: Row) -> dict[str, Any]:
    """The fund with its words. What only the kind of the list tells is poorer than a fund in words."""
    printed = (
        listed["fund_printed"] or published["fund_printed"]
        if listed["fund"] == published["fund"]
        else listed["fund_printed"]
    )
    ranks = [_rank(row["fund"]) for row in (listed, published)]
    by_list = not listed["fund_printed"] and ranks[1] == len(_VAGUE_FUNDS)
    if ranks[0] < ranks[1] or (by_list and listed["fund"] != published["fund"]):
        return {name: published[name] for name in ("fund", "fund_printed")}
    return {"fund": listed["fund"], "fund_printed": printed}


def _rank(fund: str) -> int:
    return _VAGUE_FUNDS.index(fund) if fund in _VAGUE_FUNDS else len(_VAGUE_FUNDS)


def _status(listed: Row, published: Row) -> dict[str, Any]:
    row = published if listed["status"] == "unstated" else listed
    return {name: row[name] for name in ("status", "status_printed")}


def _time(listed: Row, published: Row) -> dict[str, Any]:
    """Dates; '2018' leaves '2018-04-03' alone."""
    return {
        name: published[name]
        for name in ("start", "end")
        if (published[name] or "").startswith(listed[name] or "")
    }


def _money(listed: Row, published: Row) -> dict[str, Any]:
    """Amounts with what they cover. A partner's own share is not the whole: that one does not replace it."""
    kept = ("amount_scope", "support_kind", "currency_printed", "converted", "amounts_printed")
    whole = listed["amount_scope"] in ("whole_project", "whole_abroad")
    if published["amount_scope"] == "partner_share" and whole:
        return {name: published[name] for name in (*_AMOUNTS, *kept)}
    same = {name: published[name] for name in _AMOUNTS if not _moved(listed[name], published[name])}
    if "total_eur" not in same:
        printed = None if published["total_eur"] is not None else published["amounts_printed"]
        return {**same, "amounts_printed": printed}
    first = published if published["amount_scope"] != "unstated" else listed
    stays = kept[1:] if "public_support_eur" in same and published["support_kind"] else kept[2:]
    found = {**same, **{name: published[name] for name in stays}, "amount_scope": first["amount_scope"]}
    return found | {"currency_printed": published["currency_printed"] or listed["currency_printed"]}


def _moved(listed: float | None, published: float | None) -> bool:
    return listed is not None and (published is None or abs(listed - published) >= 0.005)
