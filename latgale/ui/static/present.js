// Slides: all of them are in the document, so that going on needs no server. The address says which one is
// shown and in which theme; it is replaced, not pushed, so that Back leaves the presentation.
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const number = document.querySelector("#number b");
  const black = document.getElementById("black");
  const lost = document.getElementById("lost");
  const asked = new URLSearchParams(location.search);
  // A document that was kept for a lost connection is told by its address which slide and theme it shows.
  if (["light", "dark"].includes(asked.get("theme"))) root.dataset.theme = asked.get("theme");
  let at = Math.max(slides.findIndex((slide) => !slide.hidden), 0);
  if (/^[0-9]{1,4}$/.test(asked.get("slide"))) at = Number(asked.get("slide")) - 1;
  let digits = "", waiting = 0;

  const remember = (name, value) => {
    const address = new URL(location.href);
    address.searchParams.set(name, value);
    // A browser refuses changes that come too fast; the slide is shown all the same.
    try { history.replaceState(null, "", address); } catch { /* the next change says it */ }
  };
  // Rows that do not fit are left out, and a sentence says so; on a phone the slide scrolls instead.
  const fit = (slide) => {
    const [box, more] = [slide.querySelector(".shown"), slide.querySelector(".more")];
    if (!more) return;
    const rows = [...slide.querySelectorAll("tbody tr")];
    more.dataset.cut ??= String(!more.hidden);
    more.hidden = more.dataset.cut === "false";
    rows.forEach((row) => { row.hidden = false; });
    const scrolls = getComputedStyle(box).overflowY !== "hidden";
    while (!scrolls && rows.length > 1 && box.scrollHeight > box.clientHeight) {
      rows.pop().hidden = true;
      more.hidden = false;
    }
  };
  const show = (next) => {
    at = Math.min(Math.max(next, 0), slides.length - 1);
    slides.forEach((slide, index) => { slide.hidden = index !== at; });
    number.textContent = String(at + 1);
    remember("slide", at + 1);
    fit(slides[at]);
    scrollTo(0, 0);
    slides[at].focus({ preventScroll: true });
  };
  const type = (digit) => {
    digits = (digits + digit).slice(-4);
    number.textContent = `→ ${digits}`;
    clearTimeout(waiting);
    waiting = setTimeout(forget, 3000);
  };
  const forget = () => { clearTimeout(waiting); digits = ""; number.textContent = String(at + 1); };
  const jump = () => {
    clearTimeout(waiting);
    const asked = Number(digits);
    digits = "";
    show(asked - 1);
  };
  const theme = () => {
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
    remember("theme", root.dataset.theme);
    load();
  };
  // Off the slides only if there is somewhere to go: else the browser's own error page takes the screen.
  const go = async (address) => {
    try {
      const answer = await fetch("/_stcore/health", { cache: "no-store", signal: AbortSignal.timeout(4000) });
      if (!answer.ok) throw new Error("unwell");
      location.assign(address);
    } catch {
      lost.textContent = lost.dataset.text;
      setTimeout(() => { lost.textContent = ""; }, 8000);
    }
  };
  const data = () => {
    if (!slides[at].dataset.live) return;
    const live = new URL(slides[at].dataset.live, location.origin);
    live.searchParams.set("presentation", location.pathname + location.search);
    go(live);
  };
  const actions = {
    next: () => show(at + 1), previous: () => show(at - 1), first: () => show(0), last: () => show(slides.length),
    black: () => { black.hidden = !black.hidden; }, words: () => { root.toggleAttribute("data-words"); fit(slides[at]); },
    leave: () => go(document.getElementById("leave").href), theme, data, forget,
  };
  const keys = {
    ArrowRight: "next", ArrowDown: "next", PageDown: "next", ArrowLeft: "previous", ArrowUp: "previous",
    PageUp: "previous", Home: "first", End: "last", b: "black", ".": "black", t: "theme", n: "words", d: "data",
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab" || event.key === "Shift") return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!black.hidden) { event.preventDefault(); black.hidden = true; return; }
    if (/^[0-9]$/.test(key)) return type(key);
    const pressed = (key === "Enter" || key === " ") && event.target.closest?.("button, a");
    if (pressed && !digits) return;
    const action = key === " " ? (event.shiftKey ? "previous" : "next")
      : key === "Enter" ? (digits ? "jump" : "data")
      : key === "Escape" ? (digits ? "forget" : root.hasAttribute("data-words") ? "words" : "leave") : keys[key];
    if (!action) return;
    event.preventDefault();
    (action === "jump" ? jump : actions[action])();
  });
  addEventListener("click", (event) => {
    if (!black.hidden) { black.hidden = true; return; }
    const button = event.target.closest?.("[data-do]");
    if (button) { event.preventDefault(); actions[button.dataset.do](); }
  });
  let from = null, moves = {};
  addEventListener("touchstart", (event) => {
    // What is wider than its place is moved by the same hand; at its end a swipe turns the slide.
    const box = event.target.closest?.(".shown");
    const most = box ? box.scrollWidth - box.clientWidth : 0;
    from = event.touches.length === 1 ? event.touches[0] : null;
    moves = { next: most > 1 && box.scrollLeft < most - 1, previous: most > 1 && box.scrollLeft > 1 };
  }, { passive: true });
  addEventListener("touchend", (event) => {
    if (!from) return;
    const [x, y] = [event.changedTouches[0].clientX - from.clientX, event.changedTouches[0].clientY - from.clientY];
    from = null;
    const way = x < 0 ? "next" : "previous";
    if (Math.abs(x) > 50 && Math.abs(x) > 1.5 * Math.abs(y) && !moves[way]) actions[way]();
  }, { passive: true });
  // Tools come with the pointer and go when it rests.
  let resting = 0;
  addEventListener("pointermove", () => {
    root.setAttribute("data-pointer", "");
    clearTimeout(resting);
    resting = setTimeout(() => root.removeAttribute("data-pointer"), 3000);
  });
  addEventListener("resize", () => fit(slides[at]));
  // On paper all are seen: also those that were not shown say which rows are left out.
  addEventListener("beforeprint", () => slides.forEach((slide) => { slide.hidden = false; fit(slide); }));
  addEventListener("afterprint", () => show(at));
  // A picture that a lost connection kept away is asked for again until it is there.
  for (const image of document.images)
    image.addEventListener("error", () => setTimeout(() => { image.src = image.src; }, 3000));
  // Pictures of the other theme are fetched after all of this one.
  const load = () => {
    for (const source of document.querySelectorAll("source[data-srcset]")) {
      source.srcset = source.dataset.srcset;
      source.removeAttribute("data-srcset");
    }
    for (const image of document.querySelectorAll("img[data-src]")) {
      image.src = image.dataset.src;
      image.removeAttribute("data-src");
    }
  };
  // Kept by the browser, the slides also come back from a reload without a server; where a site is not
  // trusted (http of another machine) browsers offer no such place.
  const keep = async () => {
    const { active } = await navigator.serviceWorker.ready;
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    const parts = [...document.querySelectorAll("link[href^='/'], script[src], img[src]")];
    const own = parts.map((part) => part.href || part.currentSrc || part.src);
    const type = performance.getEntriesByType("resource").map((each) => each.name).filter((name) => name.includes("/fonts/"));
    active.postMessage([location.href, ...own, ...type]);
  };
  const whole = () => {
    load();
    navigator.serviceWorker?.register("/prezentacija/present-worker.js").then(keep).catch(() => { /* no such place */ });
  };
  if (document.readyState === "complete") whole(); else addEventListener("load", whole);
  document.fonts.ready.then(() => fit(slides[at]));
  show(at);
})();
