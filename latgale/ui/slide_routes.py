"""Routes of the slides: the document, its pictures, style, script and type."""

from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import font_source_sans_pro
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from latgale import formats, theme
from latgale.agenda import AgendaError, place_of
from latgale.i18n import known_language, texts
from latgale.releases import NoReleaseError, Release, Store
from latgale.ui import address, presenting
from latgale.ui.view import environment

_STATIC = Path(__file__).parent / "static"
_FONTS = Path(font_source_sans_pro.__file__).parent / "files"
_FONT_NAMES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Bold.ttf")
# Stricter than for the pages: nothing inline, and nothing to connect to but this server.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
_AN_HOUR = {"Cache-Control": "private, max-age=3600"}
_FRESH = {"Cache-Control": "no-cache"}


def _document(request: Request) -> Response:
    """All slides of an agenda, in one release. Without one in the address, today's is put there."""
    asked = request.query_params
    try:
        release = Store().describe(asked.get("release"))
    except NoReleaseError:
        release = None
    if release is not None and not asked.get("release"):
        pinned = urlencode({**asked, "release": release.id})
        return RedirectResponse(f"{request.url.path}?{pinned}", headers=_FRESH)
    html = _render(request, release if release is not None and release.readable else None)
    return HTMLResponse(html, headers={**_FRESH, "Content-Security-Policy": _POLICY})


def _render(request: Request, release: Release | None) -> str:
    asked = request.query_params
    lang = known_language(asked.get("lang"))
    t = texts(lang)
    found, title = _slides(request, lang, release)
    number = asked.get("slide", "")
    at = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 1
    chosen = asked.get("theme", "")
    return (
        environment()
        .get_template("slides.html")
        .render(
            t=t,
            unbroken=presenting.unbroken,
            lang=lang,
            slides=found,
            title=title or t("present-title"),
            at=min(max(at, 1), len(found)),
            theme=chosen if chosen in presenting.THEMES else presenting.THEMES[0],
            themes=presenting.THEMES,
            leave=_leave(request, lang),
            day=partial(formats.day, lang=lang),
            release=release,
        )
    )


def _slides(request: Request, lang: str, release: Release | None) -> tuple[list[presenting.Slide], str]:
    asked, t = request.query_params, texts(lang)
    try:
        if release is None:
            raise AgendaError("present-no-release")
        agenda = presenting.asked_agenda(asked.get("agenda", ""), asked.get("view", ""), request.url.netloc)
        if not agenda.items:
            raise AgendaError("agenda-empty")
        return presenting.slides(agenda, lang, release.id), agenda.title
    except AgendaError as error:
        return [presenting.problem(error, t)], ""


def _leave(request: Request, lang: str) -> str:
    """Back to where the presentation was begun: the view, or the agenda."""
    single = request.query_params.get("view", "")
    try:
        if single:
            return presenting.in_language(place_of(single, request.url.netloc), lang)
    except AgendaError:
        pass
    return address.link("prezentacija", lang, {"agenda": request.query_params.get("agenda", "")})


def _picture(request: Request) -> Response:
    asked = request.query_params
    chosen = asked.get("theme", "")
    try:
        svg = presenting.picture(
            asked.get("place", ""),
            known_language(asked.get("lang")),
            Store().describe(asked.get("release")).id,
            chosen if chosen in presenting.THEMES else presenting.THEMES[0],
            narrow=asked.get("size") == "narrow",
        )
    except (ValueError, NoReleaseError):
        return PlainTextResponse("", status_code=404)
    return Response(svg, media_type="image/svg+xml", headers=_AN_HOUR)


def _style(_: Request) -> Response:
    css = theme.hall_variables() + (_STATIC / "present.css").read_text(encoding="utf-8")
    return PlainTextResponse(css, media_type="text/css", headers=_FRESH)


def _script(request: Request) -> Response:
    name = request.url.path.rpartition("/")[2]
    return FileResponse(_STATIC / name, media_type="text/javascript", headers=_FRESH)


def _font(request: Request) -> Response:
    name = request.path_params["name"]
    known = name in _FONT_NAMES
    return FileResponse(_FONTS / name, headers=_AN_HOUR) if known else PlainTextResponse("", status_code=404)


ROUTES = [
    Route("/prezentacija/slaidi", _document),
    Route("/prezentacija/attels", _picture),
    Route("/prezentacija/present.css", _style),
    Route("/prezentacija/present.js", _script),
    # Its place bounds what it may answer: slides and their pictures, no page of Streamlit's.
    Route("/prezentacija/present-worker.js", _script),
    Route("/prezentacija/fonts/{name}", _font),
]
