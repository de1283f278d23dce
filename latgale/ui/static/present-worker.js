// Slides without a network: what was shown is kept in this browser and given back when the server is silent.
// The page says what belongs to it; anything else goes on as if this file were not there.
const KEPT = "latgale-slides";
// The number of the slide and the theme change nothing in the document: present.js reads them itself.
const plain = (address) => {
  const found = new URL(address);
  for (const name of ["slide", "theme"]) if (found.pathname.endsWith("/slaidi")) found.searchParams.delete(name);
  return found.href;
};
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil((async () => {
  const kept = await caches.open(KEPT), wanted = new Set(event.data.map(plain));
  for (const address of wanted) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok && !answer.redirected) await kept.put(address, answer);
  }
  // The presentation before this one is kept no longer.
  for (const request of await kept.keys()) if (!wanted.has(request.url)) await kept.delete(request);
})()));
addEventListener("fetch", (event) => {
  const own = new URL(event.request.url).origin === location.origin;
  if (event.request.method !== "GET" || !own) return;
  event.respondWith(fetch(event.request).catch(async () =>
    (await (await caches.open(KEPT)).match(plain(event.request.url), { ignoreVary: true })) ?? Response.error()));
});
