"""Put what an accepted file holds into the tables of a release being made."""

import json

from latgale.build import put
from latgale.journal import Upload
from latgale.model import table
from latgale.releases import Connection
from latgale.uploads.content import Content


def apply(connection: Connection, content: Content, upload: Upload) -> None:
    """Put the rows into the tables, with the upload as the source of those that have none of their own."""
    source = f"upload-{upload.id}"
    file = {"file": f"uploads/{upload.id}/{upload.file}", "sha256": upload.sha256, "source": source}
    kept = {
        **vars(upload),
        "at": upload.at.replace(tzinfo=None),
        "answers": json.dumps(upload.answers, ensure_ascii=False, sort_keys=True),
        "source": source,
    }
    put(connection, table("source"), [{**content.source, "id": source, "sha256": upload.sha256}])
    put(connection, table("input_file"), [file])
    put(connection, table("upload"), [kept])
    for name, rows in content.rows.items():
        put(connection, table(name), [{**row, "source": row.get("source") or source} for row in rows])
