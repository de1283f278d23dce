// Slides: all of them are in the document, so that going on needs no server. The address says which one is
// shown and in which theme; it is replaced, not pushed, so that Back leaves the presentation.
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const number = document.querySelector("#number b");
  const black = document.getElementById("black");
  let at = Math.max(slides.findIndex((slide) => !slide.hidden), 0);
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
    waiting = setTimeout(() => { digits = ""; number.textContent = String(at + 1); }, 3000);
  };
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
  const data = () => {
    if (!slides[at].dataset.live) return;
    const live = new URL(slides[at].dataset.live, location.origin);
    live.searchParams.set("presentation", location.pathname + location.search);
    location.assign(live);
  };
  const actions = {
    next: () => show(at + 1), previous: () => show(at - 1), first: () => show(0), last: () => show(slides.length),
    black: () => { black.hidden = !black.hidden; }, words: () => { root.toggleAttribute("data-words"); fit(slides[at]); },
    leave: () => document.getElementById("leave").click(), theme, data,
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
      : key === "Escape" ? (root.hasAttribute("data-words") ? "words" : "leave") : keys[key];
    if (!action) return;
    event.preventDefault();
    (action === "jump" ? jump : actions[action])();
  });
  addEventListener("click", (event) => {
    if (!black.hidden) { black.hidden = true; return; }
    const button = event.target.closest?.("[data-do]");
    if (button) actions[button.dataset.do]();
  });
  let from = null;
  addEventListener("touchstart", (event) => {
    // What is wider than the screen is moved by the same hand: there a swipe turns nothing.
    const box = event.target.closest?.(".shown");
    const moves = box && box.scrollWidth > box.clientWidth + 1;
    from = event.touches.length === 1 && !moves ? event.touches[0] : null;
  }, { passive: true });
  addEventListener("touchend", (event) => {
    if (!from) return;
    const [x, y] = [event.changedTouches[0].clientX - from.clientX, event.changedTouches[0].clientY - from.clientY];
    from = null;
    if (Math.abs(x) > 50 && Math.abs(x) > 1.5 * Math.abs(y)) actions[x < 0 ? "next" : "previous"]();
  }, { passive: true });
  // Tools come with the pointer and go when it rests.
  let resting = 0;
  addEventListener("pointermove", () => {
    root.setAttribute("data-pointer", "");
    clearTimeout(resting);
    resting = setTimeout(() => root.removeAttribute("data-pointer"), 3000);
  });
  addEventListener("resize", () => fit(slides[at]));
  // A picture that a lost connection kept away is asked for again until it is there.
  for (const image of document.images)
    image.addEventListener("error", () => setTimeout(() => { image.src = image.src; }, 3000));
  // Pictures of the other theme are fetched after all of this one.
  const load = () => {
    for (const image of document.querySelectorAll("img[data-src]")) {
      image.src = image.dataset.src;
      image.removeAttribute("data-src");
    }
  };
  if (document.readyState === "complete") load(); else addEventListener("load", load);
  document.fonts.ready.then(() => fit(slides[at]));
  show(at);
})();
