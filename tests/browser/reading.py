"""A reader at a browser: goes to addresses, waits until a view is drawn, watches what the page asks for."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, WebSocket

from latgale.i18n import texts

OWN_HOSTS = {"localhost", "127.0.0.1"}
# Streamlit looks for its server below the page's own path first and then finds it above.
EXPECTED_404 = ("/_stcore/health", "/_stcore/host-config")

# Drawn: the script has ended, nothing on screen is of an earlier run, and the menu (whose language
# links repeat the address that the page was made for) agrees with the address bar, language included.
DRAWN = """() => {
  const app = document.querySelector("[data-testid=stApp]");
  const made = document.querySelector(".menu .languages [aria-current]");
  if (app?.dataset.testScriptState !== "notRunning" || !made) return false;
  if (!document.querySelector("footer.lg")) return false;
  if (document.querySelector("[data-stale=true], [data-testid=stSkeleton]")) return false;
  const view = (address) => {
    const {pathname, searchParams} = new URL(address);
    const asked = [...searchParams].filter(([name, value]) => value && name !== "lang");
    return pathname + JSON.stringify(asked.sort());
  };
  const lang = new URL(location.href).searchParams.get("lang") === "en" ? "en" : "lv";
  return made.lang === lang && view(location.href) === view(made.href);
}"""
GO = "address => { history.pushState(null, '', address); dispatchEvent(new PopStateEvent('popstate')); }"
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
IN_VIEW = """element => {
  const box = element.getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
}"""


class Reader:
    """One page of one browser context."""

    def __init__(self, page: Page, site: str):
        self.page = page
        self.site = site
        self.complaints: list[str] = []
        page.on("request", self._watch_request)
        page.on("websocket", self._watch_socket)
        page.on("console", self._watch_console)
        page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))

    def open(self, path: str) -> None:
        """Load an address anew, as from a bookmark."""
        self.page.goto(self.site + path)
        self.drawn()

    def go(self, path: str) -> None:
        """Go to an address inside the session, as our links do; open it where there is none yet."""
        if not self.page.url.startswith(self.site):
            self.open(path)
            return
        self.page.evaluate(GO, path)
        self.drawn()

    def click(self, target: str | Locator) -> None:
        """Click what changes the address, and see the view that comes."""
        found = self.page.locator(target) if isinstance(target, str) else target
        found.click()
        self.drawn()

    def back(self) -> None:
        """The browser's back button."""
        self.page.go_back()
        self.drawn()

    def drawn(self) -> None:
        """Wait until the view that the address asks for stands on the screen."""
        self.page.wait_for_function(DRAWN, timeout=20_000)
        self.page.evaluate(PAINTED)

    def open_take_away(self) -> None:
        """Open the line of files and of the address to copy; it stays open on the way from view to view."""
        t = texts(self.lang)
        if not self.page.get_by_text(t("take-away-pinned")).is_visible():
            self.page.get_by_text(t("take-away"), exact=True).click()
        self.page.get_by_text(t("take-away-pinned")).wait_for()
        self.drawn()

    @property
    def copied(self) -> str:
        """The address that the opened line gives to copy, without the host."""
        text = self.page.locator("[data-testid=stCode]").last.inner_text().strip()
        assert text.startswith(self.site + "/")
        return text.removeprefix(self.site)

    def taken(self, button: Locator, folder: Path) -> Path:
        """The file that comes down when a button is pressed."""
        with self.page.expect_download() as waiting:
            button.press("Enter")
        kept = folder / waiting.value.suggested_filename
        waiting.value.save_as(kept)
        return kept

    @property
    def address(self) -> str:
        """What the address bar says, without host and fragment."""
        parts = urlsplit(str(self.page.evaluate("location.href")))
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def headline(self) -> str:
        """The statement at the head of the page."""
        return self.page.locator("h1").inner_text().strip()

    @property
    def notices(self) -> list[str]:
        """Polite words above the page."""
        return self.page.locator(".notice").all_inner_texts()

    @property
    def lang(self) -> str:
        """Language that the document says it is in."""
        return str(self.page.evaluate("document.documentElement.lang"))

    def in_view(self, target: str) -> bool:
        """Whether a part of an element can be seen without scrolling."""
        return bool(self.page.locator(target).evaluate(IN_VIEW))

    def _watch_request(self, request: Request) -> None:
        self._watch_address(request.url)

    def _watch_socket(self, socket: WebSocket) -> None:
        self._watch_address(socket.url)

    def _watch_address(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.hostname not in OWN_HOSTS:
            self.complaints.append(f"request to another host: {url}")

    def _watch_console(self, message: ConsoleMessage) -> None:
        text, place = message.text, message.location.get("url", "")
        refused = "Content Security Policy" in text or "Refused" in text
        if refused or (message.type == "error" and not place.endswith(EXPECTED_404)):
            self.complaints.append(f"console: {text} ({place})")
