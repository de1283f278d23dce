"""The server around the pages: first HTML in the reader's language, headers, memory."""

import asyncio
import gc
import importlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import streamlit
from starlette.convertors import StringConvertor, register_url_convertor
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from latgale import theme
from latgale.config import data_dir
from latgale.i18n import known_language, texts
from latgale.releases import Store
from latgale.ui import slide_routes
from latgale.ui.pages import PAGES

SCRIPT = Path(__file__).parent / "main.py"
_STATIC = Path(__file__).parent / "static"
_SHELL = Path(streamlit.__file__).parent / "static" / "index.html"
_STREAMLIT_FILES = tuple(path.name for path in _SHELL.parent.iterdir() if path.is_file())
_COLLECT_EVERY = 30.0
# Words of Streamlit's own controls, which it has in English alone.
_STREAMLIT_WORDS = {
    "skip": "Skip to main content",
    "sidebar": "Sidebar",
    "collapse": "Collapse sidebar",
    "expand": "Expand sidebar",
    "open-sidebar": "Open sidebar",
    "choose": "Choose an option",
    "choose-many": "Choose options",
    "open": "Open",
    "clear": "Clear entry",
    "clear-value": "Clear value",
    "clear-all": "Clear all",
    "copy": "Copy to clipboard",
    "heading": "Link to heading",
    "search": "Search",
    "fullscreen": "Fullscreen",
    "columns": "Show/hide columns",
    "csv": "Download as CSV",
    "no-results": "No results",
    "decrement": "Decrement",
    "increment": "Increment",
    "upload": "Upload",
    "upload-limit": "50MB per file",
    "upload-large": "File must be 50MB or smaller.",
    "upload-limit-small": "1MB per file",
    "upload-large-small": "File must be 1MB or smaller.",
    "upload-add": "Add files",
    "upload-remove": "Remove file",
    "upload-drop": "Drag and drop a file here",
    "upload-file": "file upload",
}

# connect-src keeps the promise that no request leaves the machine even if a library would make one.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        "worker-src 'self' blob:; connect-src 'self' data: blob:; object-src 'none'; "
        "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@lru_cache
def shell_html(lang: str) -> str:
    """Streamlit's first page in a language: ``<html lang>``, title, our style and script."""
    t = texts(lang)
    html = _SHELL.read_text(encoding="utf-8")
    head = '<link rel="stylesheet" href="./latgale.css"><script defer src="./latgale.js"></script></head>'
    for old, new in (
        ('<html lang="en">', f'<html lang="{lang}">'),
        ("<title>Streamlit</title>", f"<title>{t('app-title')}</title>"),
        ("</head>", head),
        ("You need to enable JavaScript to run this app.", t("app-noscript")),
    ):
        if old not in html:
            raise RuntimeError(f"streamlit's index.html no longer holds {old}")
        html = html.replace(old, new, 1)
    return html


async def _page(request: Request) -> Response:
    lang = known_language(request.query_params.get("lang"))
    return HTMLResponse(shell_html(lang), headers={"Cache-Control": "no-cache"})


async def _other(request: Request) -> Response:
    """A file of Streamlit's own, or the overview with a word on the page that is not there."""
    name = request.path_params["name"]
    if name in _STREAMLIT_FILES:
        return FileResponse(_SHELL.parent / name)
    return RedirectResponse("/?" + urlencode({**request.query_params, "page": name}))


async def _source(request: Request) -> Response:
    """A source document as it was registered; only files of the data folder's list are named."""
    name = request.path_params["name"]
    kept = {path.name: path for path in (data_dir() / "sources").glob("*") if path.name != "source.csv"}
    return FileResponse(kept[name], filename=name) if name in kept else RedirectResponse("/")


async def _upload(request: Request) -> Response:
    """An accepted file as it came in. Always to be saved, never shown: it may hold anything."""
    store, digest = Store(), request.path_params["sha256"]
    accepted = {upload.sha256: upload for event in store.journal.events() for upload in event.uploads}
    if digest not in accepted:
        return RedirectResponse("/")
    name = quote(accepted[digest].file)
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(store.kept(digest), media_type="application/octet-stream", headers=headers)


async def _style(_: Request) -> Response:
    sheets = [(_STATIC / name).read_text(encoding="utf-8") for name in ("latgale.css", "print.css")]
    css = theme.css_variables() + "".join(sheets)
    return PlainTextResponse(css, media_type="text/css", headers={"Cache-Control": "no-cache"})


async def _script(_: Request) -> Response:
    t = texts("lv")
    words = {english: t(f"streamlit-{key}") for key, english in _STREAMLIT_WORDS.items()}
    script = (_STATIC / "latgale.js").read_text(encoding="utf-8")
    script = script.replace("/*WORDS*/{}", json.dumps(words, ensure_ascii=False))
    return PlainTextResponse(script, media_type="text/javascript", headers={"Cache-Control": "no-cache"})


class _UnknownName(StringConvertor):
    """Any name but the one that Streamlit answers itself: where a sign-in provider sends people back."""

    regex = "(?!oauth2callback$)[^/]+"


register_url_convertor("unknown", _UnknownName())

ROUTES = [
    Route("/latgale.css", _style),
    Route("/latgale.js", _script),
    *(Route("/" + page.path, _page) for page in PAGES),
    *slide_routes.ROUTES,
    Route("/sources/{name}", _source),
    Route("/uploads/{sha256}", _upload),
    Route("/{name:unknown}", _other),
    *(Route(f"/{page.path}/{{name}}", _other) for page in PAGES if page.path),
]


class SecurityHeaders:
    """ASGI middleware that adds the security headers to every answer."""

    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; add the headers when its answer starts."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


MIDDLEWARE = [Middleware(SecurityHeaders)]


@asynccontextmanager
async def keep_memory_bounded(_: Any) -> AsyncIterator[None]:
    """Warm up, freeze what stays, then collect garbage on a timer instead of after every rerun."""
    for lang in ("lv", "en"):
        texts(lang)
    # Takes a second to load, which the first reader of a map need not wait for.
    await asyncio.to_thread(importlib.import_module, "mapclassify")
    gc.collect()
    gc.freeze()
    collector = asyncio.create_task(_collect())
    yield
    collector.cancel()
    with suppress(asyncio.CancelledError):
        await collector


async def _collect() -> None:
    while True:
        await asyncio.sleep(_COLLECT_EVERY)
        await asyncio.to_thread(gc.collect)
