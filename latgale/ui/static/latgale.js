// Links in our own HTML stay in the session: the address changes as if the reader had gone back or
// forth, which Streamlit follows. A click with a key held, or on another host, is the browser's own.
(() => {
  const language = () => {
    const asked = new URLSearchParams(location.search).get("lang");
    document.documentElement.lang = asked === "en" ? "en" : "lv";
  };
  for (const name of ["pushState", "replaceState"]) {
    const original = history[name].bind(history);
    history[name] = (...args) => { original(...args); language(); };
  }
  addEventListener("popstate", language);
  // What a click opened is brought into view and given the focus once it has been drawn.
  const reveal = (id, tries = 200) => {
    const element = document.getElementById(id);
    const ready = element && !element.closest("[data-stale=true]");
    if (ready && tries < 198) {
      element.scrollIntoView({ behavior: "smooth", block: "start" });
      element.focus({ preventScroll: true });
    } else if (tries) setTimeout(() => reveal(id, tries - 1), 50);
  };
  if (location.hash) reveal(location.hash.slice(1));
  // The agenda that was looked at last is remembered here, for links that lead to the presentation page
  // without one; what the page shows always stands in its address. Whoever keeps no storage starts anew.
  const stored = () => { try { return localStorage.getItem("latgale-agenda") || ""; } catch { return ""; } };
  const remember = () => {
    const agenda = document.getElementById("agenda")?.dataset.agenda;
    if (agenda) try { localStorage.setItem("latgale-agenda", agenda); } catch { /* no storage */ }
    const again = document.getElementById("last-agenda");
    if (again) again.hidden = !stored();
  };
  // Words typed for a slide and not saved are not left behind without a question.
  const plain = (text) => text.replace(/\r\n?/g, "\n").trim();
  const unsaved = () => {
    const saved = document.getElementById("agenda-item");
    const typed = (name) => document.querySelector(`[class*=st-key-item-${name}-] :is(input, textarea)`)?.value;
    const differs = (name) => plain(typed(name) ?? saved.dataset[name]) !== plain(saved.dataset[name]);
    return saved && ["title", "words"].some(differs) ? saved.dataset.ask : "";
  };
  addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });
  // Who came from a slide takes the way back along.
  const leading = (href) => {
    const to = new URL(href), back = new URLSearchParams(location.search).get("presentation");
    if (to.pathname === "/prezentacija" && !to.searchParams.has("agenda") && stored()) to.searchParams.set("agenda", stored());
    if (back && !to.searchParams.has("presentation")) to.searchParams.set("presentation", back);
    return to.href;
  };
  // D goes from the data back to the slide, as it went from the slide to the data; not while one types.
  addEventListener("keydown", (event) => {
    const back = document.getElementById("slide");
    if (event.key.toLowerCase() !== "d" || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (!back || event.target.closest?.("input, textarea, select, [contenteditable=true], [role=combobox]")) return;
    event.preventDefault();
    back.click();
  });
  // The wheel moves the page, also over a map; with Ctrl held it zooms the map.
  addEventListener("wheel", (event) => {
    if (!event.ctrlKey && event.target.closest?.("[data-testid=stDeckGlJsonChart]")) event.stopPropagation();
  }, true);
  // The map looks up what lies below when the button goes down, and takes a click for a long press if that
  // kept the release waiting: while it hears of either, the clock tells when the hand moved.
  const clock = Date.now.bind(Date);
  for (const name of ["pointerdown", "pointerup"]) addEventListener(name, (event) => {
    if (!event.target.closest?.("[data-testid=stDeckGlJsonChart]")) return;
    const moved = performance.timeOrigin + event.timeStamp;
    Date.now = () => moved;
    setTimeout(() => { Date.now = clock; });
  }, true);
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || !link.closest(".lg") || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname.startsWith("/prezentacija/")) return; // slides are no page of Streamlit's
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const question = unsaved();
    if (question && !confirm(question)) return;
    history.pushState(null, "", leading(link.href));
    dispatchEvent(new PopStateEvent("popstate"));
    if (!link.hash && link.dataset.stay === undefined)
      document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
    if (link.hash) reveal(link.hash.slice(1));
    // On a phone the menu lies over the page: it goes away once it has done its work.
    if (innerWidth <= 768 && link.closest("[data-testid=stSidebar]"))
      document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
  }, true);

  // On paper a chart shrinks to the sheet: plotly draws for the screen's width and does not draw anew.
  const charts = () => document.querySelectorAll(".js-plotly-plot svg.main-svg[width][height]");
  addEventListener("beforeprint", () => charts().forEach((svg) => {
    const size = [svg.getAttribute("width"), svg.getAttribute("height")];
    svg.setAttribute("viewBox", `0 0 ${size[0]} ${size[1]}`);
    svg.parentElement.style.aspectRatio = size.join(" / ");
  }));
  addEventListener("afterprint", () => charts().forEach((svg) => {
    svg.removeAttribute("viewBox");
    svg.parentElement.style.aspectRatio = "";
  }));

  // Streamlit has the words of its controls in English alone; a change of language turns them back.
  const latvian = /*WORDS*/{};
  const english = Object.fromEntries(Object.entries(latvian).map(([from, to]) => [to, from]));
  const translate = (root) => {
    if (!root.querySelectorAll) return;
    const words = document.documentElement.lang === "lv" ? latvian : english;
    for (const element of [root, ...root.querySelectorAll("[aria-label], [title], [placeholder], a, button, li, div, p, span")]) {
      if (element.closest(".lg")) continue;
      for (const name of ["aria-label", "title", "placeholder"]) {
        const word = words[element.getAttribute(name)];
        if (word) element.setAttribute(name, word);
      }
      const only = element.childNodes.length === 1 && element.firstChild;
      if (only && only.nodeType === 3 && words[only.data.trim()]) only.data = words[only.data.trim()];
    }
  };
  new MutationObserver(() => translate(document.body)).observe(document.documentElement, { attributeFilter: ["lang"] });
  new MutationObserver((changes) => {
    for (const change of changes)
      for (const node of change.addedNodes) if (!node.closest?.(".lg")) translate(node);
    remember();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
