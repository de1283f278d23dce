"""What the build adds to the projects: links to priorities, where the money lies, text to search in.

Anyone who changes ``project`` or its places in a draft calls ``derive_projects`` afterwards: it makes
these tables anew.
"""

import duckdb

from latgale.folding import words

# A measure of a project is "5.6.2", "9.3.1.1", or several with commas between them; a rule for 9.3.1
# holds for 9.3.1.1 too. A text rule holds where a word of a name begins with it, letters folded.
_LINKS = """
INSERT INTO project_priority
SELECT DISTINCT n.project, s.priority_code, r.id, r.source
FROM project_named n JOIN subpriority s ON s.code = n.subpriority_code JOIN priority_rule r
  ON r.kind = 'named'
UNION SELECT p.id, r.priority_code, r.id, r.source
FROM (SELECT id, period, unnest(string_split(measure, ', ')) AS measure FROM project) p
JOIN priority_rule r ON r.kind = 'measure' AND coalesce(r.period, p.period, '') = coalesce(p.period, '')
 AND (p.measure = r.pattern OR starts_with(p.measure, r.pattern || '.'))
UNION SELECT t.project, r.priority_code, r.id, r.source
FROM folded_name t JOIN folded_rule f ON contains(t.folded, f.folded) JOIN priority_rule r ON r.id = f.id
ORDER BY ALL
"""
# Only where the rules agree on one priority is it the project's.
_PRIORITY = """
UPDATE project SET priority_code = (
    SELECT any_value(l.priority_code) FROM project_priority l WHERE l.project = project.id
    HAVING count(DISTINCT l.priority_code) = 1)
"""
# Every euro of a project's total lies in one row. A municipality has the shares that are known to be its
# own, and the totals of projects that lie in it alone and have no partners abroad; what is left of a
# total is not divided. A project also has a row for every other municipality it lies in, without money.
_SHARES = """
INSERT INTO project_share
WITH lies AS (
    SELECT project, territory, sum(amount_eur) AS amount FROM project_location
    WHERE basis <> 'region' GROUP BY ALL),
placed AS (
    SELECT project, count(DISTINCT territory) AS places, bool_or(basis = 'region') AS regional,
           sum(amount_eur) AS known
    FROM project_location GROUP BY project),
kind AS (
    SELECT p.id AS project, p.total_eur - coalesce(l.known, 0) AS left_over, l.known IS NOT NULL AS divided,
           CASE WHEN l.project IS NULL THEN 'unplaced' WHEN l.regional THEN 'region'
                WHEN p.amount_scope = 'whole_abroad' THEN 'abroad' WHEN l.places > 1 THEN 'several'
                ELSE 'municipality' END AS bucket
    FROM project p LEFT JOIN placed l ON l.project = p.id),
shares AS (
    SELECT l.project, 'municipality' AS bucket, l.territory,
           coalesce(l.amount, CASE WHEN k.bucket = 'municipality' THEN k.left_over END) AS amount
    FROM lies l JOIN kind k USING (project)
    UNION ALL
    SELECT project, bucket, NULL, left_over FROM kind
    WHERE bucket <> 'municipality' AND NOT (divided AND abs(left_over) < 0.005))
SELECT project, row_number() OVER (PARTITION BY project ORDER BY bucket <> 'municipality', territory),
       bucket, territory, round(amount, 2), p.source
FROM shares JOIN project p ON p.id = project
ORDER BY ALL
"""
_NAMES = """
CREATE TEMP TABLE folded_name AS
SELECT id AS project, fold_text(concat_ws(' ', project_no, name, beneficiary, (
    SELECT string_agg(n.name, ' ' ORDER BY n.name) FROM project_name n WHERE n.project = p.id))) AS folded
FROM project p
"""
_RULES = """
CREATE TEMP TABLE folded_rule AS
SELECT id, rtrim(fold_text(pattern)) AS folded FROM priority_rule WHERE kind = 'text'
"""
# A project is also found by the names of where it lies, in both languages.
_PLACES = """
CREATE TEMP TABLE folded_place AS
SELECT project, string_agg(folded, ' ' ORDER BY folded) AS folded FROM (
    SELECT l.project, t.folded FROM project_location l JOIN (
        SELECT code, trim(fold_text(name_lv || ' ' || name_en)) AS folded FROM territory) t
    ON t.code = l.territory
    UNION SELECT project, trim(fold_text(parish)) FROM project_location WHERE parish IS NOT NULL)
GROUP BY project
"""
# A status that is not known is grouped and asked for by its printed words.
_INDEX = """
INSERT INTO project_index
SELECT p.id, p.fund, p.programme, p.period,
       CASE WHEN p.status = 'other' THEN coalesce(p.status_printed, p.status) ELSE p.status END,
       left(p.start, 4), p.total_eur, p.eligible_eur,
       p.public_support_eur, coalesce(l.codes, ' none '), coalesce(r.codes, ' none '),
       f.folded || coalesce(w.folded || ' ', ''),
       s.bucket, s.territory, p.source
FROM project p JOIN folded_name f ON f.project = p.id
LEFT JOIN (
    SELECT project, ' ' || string_agg(DISTINCT territory, ' ' ORDER BY territory) || ' ' AS codes
    FROM project_location GROUP BY project) l ON l.project = p.id
LEFT JOIN (
    SELECT project, ' ' || string_agg(DISTINCT priority_code, ' ' ORDER BY priority_code) || ' ' AS codes
    FROM project_priority GROUP BY project) r ON r.project = p.id
LEFT JOIN (
    SELECT project, any_value(bucket) AS bucket, any_value(territory) AS territory
    FROM project_share GROUP BY project HAVING count(*) = 1) s ON s.project = p.id
LEFT JOIN folded_place w ON w.project = p.id
ORDER BY p.id
"""
_WORDS = """
INSERT INTO project_word
SELECT word, source, string_agg(project, ' ' ORDER BY project)
FROM (SELECT DISTINCT unnest(string_split(trim(folded), ' ')) AS word, source, project FROM project_index)
GROUP BY ALL ORDER BY ALL
"""
_MADE = ("project_index", "project_priority", "project_share", "project_word")


def derive_projects(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables of ``_MADE`` and ``project.priority_code`` anew."""
    connection.create_function("fold_text", _spaced, ["VARCHAR"], "VARCHAR")
    try:
        for table in _MADE:
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 (a name of this module)
        for statement in (_NAMES, _RULES, _LINKS, _PRIORITY, _SHARES, _PLACES, _INDEX, _WORDS):
            connection.execute(statement)
    finally:
        for table in ("folded_name", "folded_rule", "folded_place"):
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.remove_function("fold_text")


def _spaced(text: str) -> str:
    """Folded words with one space between them and around all: ' tilts par daugavu '."""
    return f" {' '.join(words(text))} "
