"""The fields of a block in printed order, from the tables, and what is known of the odd ones."""

from tests.queries.printed import Row, block_ends, of_block, rows

ENDS = block_ends()
BLOCKS = [row["code"] for row in rows("programme/subpriority")]

# The sections of a block in printed order: heading, table, condition, column.
SECTIONS: tuple[tuple[str, str, dict[str, str], str], ...] = (
    ("Mērķis", "goal", {}, ""),
    ("Apakšprioritātes pamatojums", "rationale", {}, "text_lv"),
    ("Līdzšinējās darbības", "past_action", {}, "text_lv"),
    ("Ieviesēji", "subpriority_actor", {"role": "implementer"}, "name_printed"),
    ("Sadarbības partneri", "subpriority_actor", {"role": "partner"}, "name_printed"),
    ("Ieguvumi", "benefit", {}, "text_lv"),
    ("Telpiskā piesaiste", "spatial", {}, ""),
    ("Uzdevumi", "task", {}, "text_lv"),
    ("Finansējuma avoti", "subpriority_funding", {}, "name_printed"),
    ("Novērtēšanas rādītāji", "programme_indicator", {}, "text_lv"),
)
HEADINGS = [heading for heading, *_ in SECTIONS]

# Letters that are printed with no text after them: block, section, letter, line.
EMPTY_ITEMS = [
    ("1.2.1", "Apakšprioritātes pamatojums", "e.", 2635),
    ("3.2.4", "Apakšprioritātes pamatojums", "g.", 5467),
    ("3.2.7", "Uzdevumi", "b.", 6043),
    ("4.5", "Līdzšinējās darbības", "e.", 8497),
    ("4.5", "Ieguvumi", "g.", 8556),
]
# Three blocks print their place as a lettered list; the field joins its items with a semicolon.
SPATIAL_LISTS = {"1.1.1": (2152, 2153), "2.1.4": (3528, 3530), "4.3": (8178,)}
# One line names two funding sources, the only item that was split.
SPLIT_AT_COMMA = ("1.2.2", "Finansējuma avoti", "valsts finansējums")

Field = tuple[str, str, str, int]


def block_of(code: str) -> Row:
    return next(row for row in rows("programme/subpriority") if row["code"] == code)


def fields_of(code: str) -> list[Field]:
    """Every field of a block in printed order: section, letter, text, line."""
    block = block_of(code)
    fields: list[Field] = []
    for heading, table, condition, column in SECTIONS:
        if table == "spatial" and code in SPATIAL_LISTS:
            lines = SPATIAL_LISTS[code]
            parts = block["spatial_lv"].split("; ")
            fields += [(heading, *part) for part in zip("ab", parts, lines, strict=False)]
            assert (len(parts), block["spatial_line"]) == (len(lines), str(lines[0]))
        elif not column:
            fields.append((heading, "", block[f"{table}_lv"], int(block[f"{table}_line"])))
        else:
            items = of_block(table, code, **condition)
            fields += [(heading, r["label"], r[column], int(r["source_line"])) for r in items]
    return fields


def marker(label: str) -> str:
    """How a letter is printed: ``b`` as ``b.``, ``b.iii`` as ``iii.``, ``c.2`` as ``(2)``."""
    last = label.rpartition(".")[2]
    if not last:
        return ""
    return f"({last})" if last.isdigit() else f"{last}."
