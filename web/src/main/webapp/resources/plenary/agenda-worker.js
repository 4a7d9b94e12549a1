/* Keeps one agenda and what it is drawn with, for readers without a connection. The network comes first; the copy says how old it
   is. Whatever the server says now replaces the copy, so that a name hidden since is gone with the next connection. */
const CACHE = 'plenary-agenda-1';
const WAIT = 3000;
const PAGE = new URL(self.registration.scope).pathname;
const ASSETS = '/resources/plenary/';

const addressesIn = (text, form, base) => [...text.matchAll(form)].map((found) => new URL(found[1], new URL(base, location.origin)).href);

/** Keeps what a page is drawn with, and lets go what no page that is kept needs any more. */
async function keepAssets(cache, html) {
  const sheets = addressesIn(html, /"(\/resources\/plenary\/[^"]+)"/g, '/');
  const needed = new Set(sheets);
  for (const address of sheets) {
    let answer = await cache.match(address, { ignoreVary: true });
    if (!answer) {
      answer = await fetch(address);
      if (!answer.ok) continue;
      await cache.put(address, answer.clone());
    }
    if (new URL(address).pathname.endsWith('.css')) {
      for (const font of addressesIn(await answer.text(), /url\(([^)"']+\.woff2[^)"']*)\)/g, address)) {
        needed.add(font);
        if (!(await cache.match(font, { ignoreVary: true }))) await cache.add(font);
      }
    }
  }
  const keys = await cache.keys();
  const others = keys.filter((one) => !new URL(one.url).pathname.startsWith(ASSETS) && new URL(one.url).pathname !== PAGE);
  if (others.length) return;
  for (const one of keys) {
    if (new URL(one.url).pathname.startsWith(ASSETS) && !needed.has(one.url)) await cache.delete(one);
  }
}

/** Keeps an answer of the server for a page, or forgets the page that is no more. */
async function keep(path, answer) {
  const cache = await caches.open(CACHE);
  if (answer.status === 404 || answer.status === 410 || /no-store/.test(answer.headers.get('Cache-Control'))) {
    await cache.delete(path);
    return;
  }
  if (!answer.ok || answer.redirected || answer.headers.has('Plenary-Stale')) return;
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  ['Content-Encoding', 'Content-Length', 'Vary'].forEach((name) => headers.delete(name));
  const at = new Date().toISOString();
  headers.set('Plenary-Kept', at);
  await cache.put(path, new Response(html.replace(' hidden id="kept"', ' id="kept" data-at="' + at + '"'), { headers }));
  await keepAssets(cache, html);
}

/** Agendas kept in other languages or of other events: names may have been hidden there too. */
async function refreshOthers() {
  const cache = await caches.open(CACHE);
  for (const one of await cache.keys()) {
    const path = new URL(one.url).pathname;
    if (path !== PAGE && !path.startsWith(ASSETS)) await keep(path, await fetch(path, { cache: 'no-cache' }));
  }
}

async function agenda(event) {
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then(async (answer) => {
    await keep(PAGE, answer.clone());
    if (event.request.mode === 'navigate') await refreshOthers();
  }).catch(() => undefined));
  try {
    const answer = await Promise.race([fresh, new Promise((done) => { setTimeout(done, WAIT); })]);
    if (answer && answer.status < 500) return answer.clone();
  } catch { /* no connection */ }
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) || fresh.then((answer) => answer.clone());
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url, { ignoreVary: true })) || fetch(request);
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fetch(PAGE, { cache: 'no-cache' }).then((answer) => keep(PAGE, answer)));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('plenary-agenda-') && name !== CACHE).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname === PAGE) event.respondWith(agenda(event));
  else if (url.pathname.startsWith(ASSETS)) event.respondWith(asset(event.request));
});
