"""A table that is about other places than ours."""

from latgale.extracts import Extract
from latgale.extracts.recognise import Recognised
from latgale.uploads.content import Finding

_SHOWN = 5


def elsewhere(extract: Extract, found: Recognised) -> list[Finding]:
    """A warning with the first labels, where none of the territories of a table is ours."""
    for dimension, role in zip(extract.dimensions, found.roles, strict=True):
        if role.role == "territory" and not role.why.values["n"]:
            labels = ", ".join(f"„{label.strip(' .')[:60]}”" for label in dimension.labels[:_SHOWN])
            more = " …" if dimension.size > _SHOWN else ""
            return [Finding("warning", "upload-elsewhere", {"labels": labels + more})]
    return []
