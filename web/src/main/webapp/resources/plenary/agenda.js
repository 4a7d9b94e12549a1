/* Adds to a published agenda what only the reader's device knows: their own hours where the event's zone is another one, what is
   on now, what they look for, their own selection; and learns of a newer revision. The page is complete without it. */
(() => {
  let agenda = document.querySelector('.agenda');
  if (!agenda) return;
  const news = document.querySelector('.news');
  const words = news.dataset;
  const lang = document.documentElement.lang.replace(/^en$/, 'en-GB');
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = (selector, within = agenda) => [...within.querySelectorAll(selector)];
  const make = (tag, text, properties) => Object.assign(document.createElement(tag), { textContent: text }, properties);
  const hour = (moment, zone) => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(moment);
  const day = (moment, zone) => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: zone }).format(moment);
  const zoneName = (moment) => new Intl.DateTimeFormat(lang, { timeZone: mine, timeZoneName: 'short' }).formatToParts(moment).find((part) => part.type === 'timeZoneName').value;
  const begins = (card) => card.closest('.slot').querySelector('time').dateTime;
  const title = (card) => card.querySelector('h3').textContent;
  const spoken = (card) => (card.dataset.languages ?? '').split(' ').filter(Boolean);

  /* The reader's own hours. */
  const addHours = () => {
    const label = agenda.dataset.yours;
    let elsewhere = null;
    for (const time of all('.time time')) {
      const moment = new Date(time.dateTime);
      if (hour(moment, mine) !== hour(moment, agenda.dataset.zone)) {
        const other = day(moment, mine) === day(moment, agenda.dataset.zone) ? '' : day(moment, mine) + ', ';
        time.parentElement.append(make('small', other + hour(moment, mine) + ' ' + zoneName(moment), { title: label }));
        elsewhere = moment;
      }
    }
    if (elsewhere) {
      const row = document.createElement('div');
      row.append(make('dt', label.charAt(0).toUpperCase() + label.slice(1)), make('dd', zoneName(elsewhere)));
      document.querySelector('.facts .zone').after(row);
    }
  };

  const markNow = () => {
    const now = Date.now();
    for (const card of all('.card[data-end]:not(.off)')) {
      const on = Date.parse(begins(card)) <= now && now < Date.parse(card.dataset.end);
      card.classList.toggle('now', on);
      const live = card.querySelector('.live');
      if (on && !live) card.querySelector('.meta').prepend(make('span', agenda.dataset.now, { className: 'live' }));
      else if (!on && live) live.remove();
    }
  };

  /* Which day is being read. */
  let seen = null;
  const followDays = () => {
    const tabs = [...document.querySelectorAll('.days a[href^="#day-"]')];
    const mark = (id) => tabs.forEach((tab) => {
      if (tab.hash === '#' + id) tab.setAttribute('aria-current', 'true'); else tab.removeAttribute('aria-current');
    });
    if (seen) seen.disconnect();
    if (tabs.length && 'IntersectionObserver' in window) {
      mark(tabs[0].hash.slice(1));
      seen = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => mark(e.target.id)), { rootMargin: '-80px 0px -70% 0px' });
      all('.day').forEach((section) => seen.observe(section));
    }
  };

  /* The reader's own selection: kept in this browser, by the session's name for life, with what was said of it last. */
  const store = 'plenary.agenda.' + location.pathname.split('/events/')[1].split('/')[0];
  const selection = () => { try { return JSON.parse(localStorage.getItem(store)) || {}; } catch { return {}; } };
  const keep = (chosen) => { try { localStorage.setItem(store, JSON.stringify(chosen)); } catch { /* the browser keeps nothing */ } };
  const goneStore = store + '.gone';
  const gone = () => { try { return JSON.parse(localStorage.getItem(goneStore)) || []; } catch { return []; } };
  const keepGone = (ids) => { try { if (ids.length) localStorage.setItem(goneStore, JSON.stringify(ids)); else localStorage.removeItem(goneStore); } catch { /* the same */ } };
  const said = (card) => ({ at: begins(card), room: card.dataset.room, off: card.classList.contains('off'), title: title(card) });
  const showStar = (star, on) => {
    star.textContent = on ? '★' : '☆';
    star.classList.toggle('on', on);
    star.setAttribute('aria-pressed', String(on));
  };
  const showStars = () => {
    const chosen = selection();
    all('.card').forEach((card) => showStar(card.querySelector('.star'), card.id in chosen));
  };
  const addStars = () => all('.card').forEach((card) => {
    const star = make('button', '', { className: 'star', type: 'button' });
    star.setAttribute('aria-label', words.mine + ': ' + title(card));
    star.addEventListener('click', () => {
      const chosen = selection();
      if (card.id in chosen) {
        if (chosen[card.id].kept) keepGone([...new Set([...gone(), card.id])]);
        delete chosen[card.id];
      } else {
        keepGone(gone().filter((id) => id !== card.id));
        chosen[card.id] = said(card);
      }
      keep(chosen);
      showStars();
      filter();
      meet();
    });
    card.prepend(star);
  });

  /* Something to tell the reader, without moving what they read. */
  const button = (label, done) => {
    const made = make('button', label, { className: 'btn', type: 'button' });
    made.addEventListener('click', done);
    return made;
  };
  const tell = (id, text, items, action, done, ...more) => {
    document.getElementById(id)?.remove();
    const box = make('div', '', { id });
    box.append(make('p', text));
    if (items.length) {
      const list = document.createElement('ul');
      items.forEach((item) => list.append(make('li', item)));
      box.append(list);
    }
    const first = button(action, () => { box.remove(); done(); });
    first.classList.add('primary');
    box.append(...more.filter((one) => one.tagName !== 'BUTTON'), first, ...more.filter((one) => one.tagName === 'BUTTON'));
    news.append(box);
    return box;
  };
  const tellOfSelection = () => {
    const chosen = selection();
    const changed = [];
    for (const [id, was] of Object.entries(chosen)) {
      const card = document.getElementById(id);
      const now = card && said(card);
      if (!now) changed.push(words.gone + ': ' + was.title);
      else if (now.off && !was.off) changed.push(words.off + ': ' + now.title);
      else if (now.at !== was.at || now.room !== was.room) {
        const moment = new Date(now.at);
        changed.push(words.moved + ': ' + now.title + ' – ' + day(moment, agenda.dataset.zone) + ', ' + hour(moment, agenda.dataset.zone) + (now.room ? ', ' + card.querySelector('.room').textContent : ''));
      }
    }
    if (!changed.length) return;
    tell('told', words.changed, changed, words.seen, () => {
      for (const id of Object.keys(chosen)) {
        const card = document.getElementById(id);
        if (card) chosen[id] = { ...said(card), kept: chosen[id].kept }; else delete chosen[id];
      }
      keep(chosen);
    });
  };

  /* With an account the selection is the same on every device. Only a browser that was signed in asks; what it chose meanwhile is sent
     first, what another device let go is let go here. Signed out, it forgets what is the account's. */
  const feed = document.getElementById('feed');
  const wasSignedIn = () => { try { return localStorage.getItem('plenary.account') !== null; } catch { return false; } };
  const ask = async (values) => {
    const event = location.pathname.split('/events/')[1].split('/')[0];
    const address = '/app/programme/selection';
    const answer = values
      ? await fetch(address, { method: 'POST', body: new URLSearchParams({ event, ...values }), redirect: 'manual' })
      : await fetch(address + '?event=' + event, { cache: 'no-store', redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      localStorage.removeItem('plenary.account');
      keep(Object.fromEntries(Object.entries(selection()).filter(([, one]) => !one.kept)));
      keepGone([]);
      feed.hidden = true;
      showStars();
      filter();
    }
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  let meeting = Promise.resolve();
  const meetNow = async () => {
    if (!wasSignedIn()) return;
    for (const id of gone()) {
      await ask({ session: id.slice(2), chosen: false });
      keepGone(gone().filter((one) => one !== id));
    }
    for (const [id, one] of Object.entries(selection())) {
      if (!one.kept && document.getElementById(id)) await ask({ session: id.slice(2), chosen: true });
    }
    const account = await ask();
    const there = new Set(account.sessions.map((ref) => 's-' + ref));
    const chosen = selection();
    for (const id of Object.keys(chosen)) {
      if (there.has(id)) chosen[id].kept = true; else if (chosen[id].kept) delete chosen[id];
    }
    for (const id of there) {
      const card = document.getElementById(id);
      if (card && !(id in chosen) && !gone().includes(id)) chosen[id] = { ...said(card), kept: true };
    }
    keep(chosen);
    showStars();
    filter();
    feed.hidden = false;
    feed.dataset.there = String(account.feed);
  };
  const meet = () => { meeting = meeting.then(meetNow).catch(() => undefined); };
  const makeFeed = async () => {
    const { address } = await ask({ feed: 'make', language: document.documentElement.lang });
    feed.dataset.there = 'true';
    const field = make('input', '', { value: address, readOnly: true, className: 'in' });
    field.setAttribute('aria-label', words.feed);
    const copy = button(words.copy, () => { field.select(); navigator.clipboard?.writeText(address); });
    tell('fed', words.feedMade, [], words.seen, () => feed.focus(), field, copy);
    field.select();
  };
  const endFeed = async () => {
    await ask({ feed: 'end' });
    feed.dataset.there = 'false';
    document.getElementById('fed')?.remove();
    feed.focus();
  };
  const failed = () => tell('fed', words.failed, [], words.seen, () => feed.focus());
  feed.addEventListener('click', () => {
    if (feed.dataset.there !== 'true') makeFeed().catch(failed);
    else tell('fed', words.feedThere, [], words.feedNew, () => makeFeed().catch(failed), button(words.feedEnd, () => endFeed().catch(failed)),
      button(words.seen, () => { document.getElementById('fed').remove(); feed.focus(); })).querySelector('button').focus();
  });

  /* What the reader looks for: by title, text, name, organization and room, accents ignored; in a room, with a language. */
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const find = document.getElementById('find');
  const rooms = document.getElementById('rooms');
  const languages = document.getElementById('languages');
  const only = document.getElementById('mine');
  const found = document.getElementById('found');
  const filter = () => {
    const wanted = fold(find.value).split(/\s+/).filter(Boolean);
    const ownOnly = only.getAttribute('aria-pressed') === 'true';
    const chosen = selection();
    const active = wanted.length > 0 || ownOnly || rooms.value !== '' || languages.value !== '';
    let shown = 0;
    const cards = all('.card');
    for (const card of cards) {
      card.folded ??= fold(card.textContent);
      card.hidden = !wanted.every((word) => card.folded.includes(word))
        || ownOnly && !(card.id in chosen) || rooms.value !== '' && card.dataset.room !== rooms.value
        || languages.value !== '' && !spoken(card).includes(languages.value);
      if (!card.hidden) shown++;
    }
    all('.slot').forEach((slot) => { slot.hidden = active && !slot.querySelector('.card:not([hidden])'); });
    all('.day').forEach((section) => { section.hidden = active && !section.querySelector('.slot:not([hidden])'); });
    found.textContent = active ? shown + ' / ' + cards.length : '';
  };
  const offer = (select, named) => {
    const before = select.value;
    while (select.options.length > 1) select.remove(1);
    named.forEach((label, key) => select.add(new Option(label, key)));
    select.value = named.has(before) ? before : '';
    select.hidden = named.size === 0;
  };
  const languageNames = new Intl.DisplayNames(lang, { type: 'language' });
  const listChoices = () => {
    offer(rooms, new Map(all('.card').filter((card) => card.dataset.room).map((card) => [card.dataset.room, card.querySelector('.room').textContent])));
    const interpreted = [...new Set(all('.card').flatMap(spoken))];
    offer(languages, new Map(interpreted.map((code) => [code, languageNames.of(code)]).sort((a, b) => a[1].localeCompare(b[1], lang))));
  };
  find.addEventListener('input', filter);
  rooms.addEventListener('change', filter);
  languages.addEventListener('change', filter);
  only.addEventListener('click', () => {
    only.setAttribute('aria-pressed', String(only.classList.toggle('on')));
    filter();
  });
  addEventListener('storage', (event) => { if (event.key === store) { showStars(); filter(); } });

  const begin = () => {
    addHours();
    markNow();
    followDays();
    addStars();
    showStars();
    listChoices();
    filter();
    tellOfSelection();
  };

  /* A newer revision takes the place of the one being read; what was at the top of the window stays there. */
  const take = (page, there) => {
    const places = all('.card:not([hidden]), .day:not([hidden]) > h2').filter((one) => one.getBoundingClientRect().bottom > 80)
      .map((one) => ({ id: one.id, top: one.getBoundingClientRect().top }));
    document.title = page.title;
    const exchange = (selector) => {
      const was = document.querySelector(selector);
      const now = page.querySelector(selector);
      if (was && now) was.replaceWith(document.adoptNode(now));
    };
    exchange('.hero');
    exchange('.foot');
    document.querySelector('.called')?.remove();
    const called = page.querySelector('.called');
    if (called) document.getElementById('stale').before(document.adoptNode(called));
    const tools = document.querySelector('.tools');
    document.querySelectorAll('.days a').forEach((link) => link.remove());
    page.querySelectorAll('.days a').forEach((link) => tools.before(document.adoptNode(link)));
    agenda.replaceWith(document.adoptNode(there));
    agenda = there;
    begin();
    const place = places.find((one) => document.getElementById(one.id)?.getClientRects().length);
    if (place) scrollBy({ top: document.getElementById(place.id).getBoundingClientRect().top - place.top, behavior: 'instant' });
    const main = document.getElementById('main');
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  };
  let tag = null;
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const answer = await fetch(location.pathname, { cache: 'no-cache' });
      if (!answer.ok || answer.headers.has('Plenary-Stale') || answer.headers.has('Plenary-Kept')) return;
      const kept = document.getElementById('kept');
      const wasKept = !kept.hidden;
      document.getElementById('stale').hidden = true;
      kept.hidden = true;
      if (answer.headers.get('ETag') === tag) return;
      tag = answer.headers.get('ETag');
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const there = page.querySelector('.agenda');
      if (!there || there.dataset.stamp === agenda.dataset.stamp) return;
      if (wasKept || there.dataset.rev === agenda.dataset.rev) {
        take(page, there); // an old copy; or a name was hidden in the revision that is read
      } else {
        tell('newer', words.newer + ' ' + page.querySelector('.rev').firstElementChild.textContent, [], words.take, () => take(page, there));
      }
    } catch { /* away: asked again later */ }
  };

  begin();
  meet();
  setInterval(markNow, 30000);
  const kept = document.getElementById('kept');
  if (!kept.hidden) kept.append(' ', make('time', new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(kept.dataset.at))));
  if ('stamp' in agenda.dataset) {
    navigator.serviceWorker?.register('/agenda-worker.js', { scope: location.pathname }).catch(() => undefined);
    setInterval(look, 40000);
    addEventListener('online', look);
    addEventListener('online', meet);
    document.addEventListener('visibilitychange', look);
  }
})();
