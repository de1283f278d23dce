"""Publish what a preview showed, go back to an earlier release, build anew with all accepted files."""

from functools import partial
from typing import Any

from latgale.build import BrokenInputError, Change, Problem, build_release, draft
from latgale.journal import Event, Upload, now
from latgale.releases import Connection, NoReleaseError, Release, Store
from latgale.uploads.applying import apply
from latgale.uploads.kinds import interpret
from latgale.uploads.preview import Preview

# Files of these kinds hold more than figures, so there is more to be right.
_OF_NO_FIGURES = ("projects", "boundaries")


class StaleError(Exception):
    """Another release is served than the one that the preview was made for; nothing was changed."""

    def __init__(self, served: Release):
        super().__init__(served.id)
        self.served = served


class UnpublishableError(Exception):
    """The preview cannot be published as it is; its text is the key of the sentence that says why."""


def publish(store: Store, preview: Preview, by: str, reason: str) -> str:
    """Make a release with the file of a preview; return its id. The file is kept as it came.

    Raises StaleError, UnpublishableError, StoreBusyError or BrokenInputError; the served release then
    stays as it is.
    """
    if obstacle := obstacle_of(preview, reason):
        raise UnpublishableError(obstacle)
    with store.writing():
        if store.current() != preview.base:
            raise StaleError(store.describe())
        upload = _upload(store, preview, by, reason)
        change = partial(apply, content=preview.content, upload=upload)
        with draft(store, by, reason, change, parent=store.path()) as made:
            event = Event(now(), "upload", made.release, by, reason, (*store.uploads(), upload))
            store.publish(made.path, event)
        return made.release


def obstacle_of(preview: Preview, reason: str) -> str:
    """Message key of what stands in the way of publishing; empty when nothing does."""
    if preview.errors:
        return "upload-has-errors"
    if preview.content.questions:
        return "upload-has-questions"
    if not preview.new + preview.changed:
        return "upload-nothing-new"
    if not preview.warnings or reason.strip():
        return ""
    return "upload-wants-reason-file" if preview.content.kind in _OF_NO_FIGURES else "upload-wants-reason"


def roll_back(store: Store, release: str, by: str, reason: str) -> None:
    """Serve an earlier release again. Raises NoReleaseError for one that cannot be served."""
    with store.writing():
        if not store.describe(release).readable:
            raise NoReleaseError(release)
        store.serve(Event(now(), "rollback", release, by, reason, store.journal.uploads(release)))


def rebuild(store: Store, by: str, reason: str, **options: Any) -> tuple[str, bool]:
    """Build from the data folder and the accepted files; as ``build_release``."""
    uploads = store.uploads()
    return build_release(store, by, reason, uploads=uploads, replay=_replay(store, uploads), **options)


def _upload(store: Store, preview: Preview, by: str, reason: str) -> Upload:
    at, sha256 = now(), store.keep(preview.data)
    name = f"{at:%Y%m%dT%H%M%SZ}-{sha256[:8]}"
    return Upload(name, preview.content.kind, preview.file, sha256, by, at, reason, dict(preview.answers))


def _replay(store: Store, uploads: tuple[Upload, ...]) -> Change:
    def replay(connection: Connection) -> None:
        for upload in uploads:
            try:
                data = store.kept(upload.sha256)
            except KeyError:
                raise BrokenInputError([Problem(upload.file, 0, "", "upload-lost")]) from None
            content = interpret(connection, data, upload.file, upload.answers, upload.at.date())
            apply(connection, content, upload)

    return replay
