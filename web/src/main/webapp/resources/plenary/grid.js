/* The grid of a programme: sessions are moved with the mouse or the keyboard; an open editor takes over what others change. Without it, the list does the same. */
(function () {
  'use strict';
  const STEP = 5;
  const PAUSE = 500;
  const EVERY = 4000;
  const ACTIVE = 10 * 60 * 1000;
  const EDGE = 8;
  const byId = (id) => document.getElementById(id);
  const wanted = new Map();
  let sending = false;
  let timer;
  let drag;
  let suppressed = false;
  let focused;
  let acted = Date.now();
  let tag;
  let latest = 0;

  const plan = () => document.querySelector('.plan');
  const block = (ref) => document.querySelector(`.block[data-ref="${CSS.escape(ref)}"]`);
  const lanes = () => [...document.querySelectorAll('.room')];
  const clock = (minute) => {
    const within = ((minute % 1440) + 1440) % 1440;
    return String(Math.floor(within / 60)).padStart(2, '0') + ':' + String(within % 60).padStart(2, '0');
  };

  /* Where a block stands: as it was asked for, or as it is saved. */
  function place(el) {
    return wanted.get(el.dataset.ref) || {
      start: Number(el.dataset.start),
      minutes: Number(el.dataset.minutes),
      room: el.closest('.room').dataset.room,
    };
  }

  function draw(el, at) {
    el.style.setProperty('--start', at.start);
    el.style.setProperty('--minutes', at.minutes);
    const lane = lanes().find((one) => one.dataset.room === at.room);
    if (lane && el.closest('.room') !== lane) {
      const had = document.activeElement === el;
      lane.querySelector('.blocks').append(el);
      if (had) {
        el.focus({ preventScroll: true });
      }
    }
    el.classList.toggle('short', at.minutes < 30);
    el.querySelector('.time').textContent = clock(at.start) + '–' + clock(at.start + at.minutes);
  }

  /* Sessions that overlap in a room stand beside each other. */
  function beside(lane) {
    const blocks = [...lane.querySelectorAll('.block')]
      .map((el) => ({ el, at: place(el) }))
      .sort((one, other) => one.at.start - other.at.start);
    let group = [];
    let until = -Infinity;
    const close = () => {
      const ends = [];
      group.forEach((one) => {
        let row = ends.findIndex((end) => end <= one.at.start);
        row = row < 0 ? ends.length : row;
        ends[row] = one.at.start + one.at.minutes;
        one.el.style.setProperty('--row', row);
      });
      group.forEach((one) => one.el.style.setProperty('--rows', ends.length));
      group = [];
    };
    blocks.forEach((one) => {
      if (one.at.start >= until) {
        close();
        until = -Infinity;
      }
      group.push(one);
      until = Math.max(until, one.at.start + one.at.minutes);
    });
    close();
  }

  function arrange() {
    const grid = plan();
    if (!grid) {
      return;
    }
    grid.style.setProperty('--from', grid.dataset.from);
    grid.style.setProperty('--to', grid.dataset.to);
    grid.querySelectorAll('.rail li').forEach((hour) => hour.style.setProperty('--start', hour.dataset.start));
    grid.querySelectorAll('.block').forEach((el) => draw(el, place(el)));
    lanes().forEach(beside);
    grid.classList.add('drawn');
  }

  function say(text) {
    const said = byId('said');
    said.hidden = !text;
    if (said.textContent !== text) {
      said.textContent = text;
    }
  }

  function ask(el, at) {
    const grid = plan();
    const next = { ...at };
    next.minutes = Math.max(STEP, Math.min(1440, next.minutes));
    next.start = Math.max(0, Math.min(1435, next.start));
    wanted.set(el.dataset.ref, next);
    grid.dataset.from = Math.min(Number(grid.dataset.from), Math.floor(next.start / 60) * 60);
    draw(el, next);
    lanes().forEach(beside);
  }

  /* Several key strokes are one step. */
  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  }

  function send() {
    clearTimeout(timer);
    if (sending || wanted.size === 0) {
      return;
    }
    const [ref, at] = wanted.entries().next().value;
    const el = block(ref);
    wanted.delete(ref);
    if (!el) {
      send();
      return;
    }
    sending = true;
    byId('moved').value = ref;
    byId('movedVersion').value = el.dataset.version;
    byId('movedStart').value = at.start;
    byId('movedMinutes').value = at.minutes;
    byId('movedRoom').value = at.room;
    byId('place').click();
  }

  function moveBy(el, key, longer) {
    const at = place(el);
    const rooms = lanes().map((one) => one.dataset.room);
    const index = rooms.indexOf(at.room);
    const by = key === 'ArrowUp' ? -STEP : STEP;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      ask(el, longer ? { ...at, minutes: at.minutes + by } : { ...at, start: at.start + by });
    } else {
      const to = Math.max(0, Math.min(rooms.length - 1, index + (key === 'ArrowLeft' ? -1 : 1)));
      ask(el, { ...at, room: rooms[to] });
    }
    const now = place(el);
    const lane = lanes().find((one) => one.dataset.room === now.room);
    say(clock(now.start) + '–' + clock(now.start + now.minutes) + ', ' + lane.dataset.name);
    later();
  }

  document.addEventListener('keydown', (event) => {
    acted = Date.now();
    const el = event.target.closest && event.target.closest('.plan.drawn .block');
    if (el && /^Arrow(Up|Down|Left|Right)$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      focused = el.dataset.ref;
      moveBy(el, event.key, event.shiftKey);
    } else if (event.key === 'Escape' && drag) {
      drop(false);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && byId(event.shiftKey ? 'redo' : 'undo') && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      focused = el ? el.dataset.ref : undefined;
      byId(event.shiftKey ? 'redo' : 'undo').click();
    }
  });

  document.addEventListener('pointerdown', (event) => {
    acted = Date.now();
    const el = event.target.closest('.plan.drawn .block');
    if (!el || event.button !== 0 || event.pointerType === 'touch') {
      return;
    }
    const box = el.getBoundingClientRect();
    const grid = getComputedStyle(plan());
    drag = {
      el, x: event.clientX, y: event.clientY, at: place(el), moved: false,
      edge: box.bottom - event.clientY < EDGE, pixels: parseFloat(grid.getPropertyValue('--minute')) || 1,
    };
  });

  document.addEventListener('pointermove', (event) => {
    if (!drag) {
      return;
    }
    if (!drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 5) {
      return;
    }
    drag.moved = true;
    drag.el.classList.add('dragged');
    const by = Math.round((event.clientY - drag.y) / drag.pixels / STEP) * STEP;
    if (drag.edge) {
      ask(drag.el, { ...drag.at, minutes: drag.at.minutes + by });
    } else {
      const lane = lanes().find((one) => {
        const box = one.getBoundingClientRect();
        return event.clientX >= box.left && event.clientX < box.right;
      });
      ask(drag.el, { ...drag.at, start: drag.at.start + by, room: lane ? lane.dataset.room : drag.at.room });
    }
  });

  function drop(take) {
    const { el, moved } = drag;
    drag = undefined;
    el.classList.remove('dragged');
    if (!moved) {
      return;
    }
    suppressed = true;
    setTimeout(() => { suppressed = false; }, 0);
    focused = el.dataset.ref;
    if (take) {
      send();
    } else {
      wanted.delete(el.dataset.ref);
      refresh();
    }
  }

  document.addEventListener('pointerup', () => {
    if (drag) {
      drop(true);
    }
  });
  document.addEventListener('dragstart', (event) => {
    if (event.target.closest && event.target.closest('.block')) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', (event) => {
    if (suppressed && event.target.closest('.block')) {
      event.preventDefault();
    }
  }, true);

  function refresh() {
    const button = byId('refresh');
    if (button && !sending && !drag && wanted.size === 0) {
      sending = true;
      const el = document.activeElement && document.activeElement.closest('.block');
      focused = el ? el.dataset.ref : focused;
      button.click();
    }
  }

  /* After every answer of the server. */
  function answered() {
    sending = false;
    arrange();
    const grid = plan();
    const el = focused && block(focused);
    if (el && (!document.activeElement || document.activeElement === document.body)) {
      el.focus({ preventScroll: true });
    }
    if (grid && wanted.size === 0) {
      say(grid.dataset.said);
    }
    if (wanted.size > 0) {
      later();
    }
  }

  const page = () => document.querySelector('[data-event][data-version]');

  /* Who else has the programme open; the same sentences are not read out again. */
  function others(sentences) {
    const place = byId('editors');
    const text = sentences.join(' ');
    if (place && place.textContent !== text) {
      place.textContent = text;
    }
  }

  async function look() {
    const at = page();
    if (document.hidden || Date.now() - acted > ACTIVE || sending) {
      return;
    }
    const open = at.dataset.session ? '&session=' + encodeURIComponent(at.dataset.session) : '';
    try {
      const answer = await fetch('version?event=' + at.dataset.event + open, { cache: 'no-store', headers: tag ? { 'If-None-Match': tag } : {} });
      if (answer.status === 200 && !answer.redirected) {
        const told = await answer.json();
        tag = answer.headers.get('ETag');
        latest = told.version;
        others(told.others);
      }
      if (latest > Number(page().dataset.version)) {
        refresh();
      }
    } catch (e) {
      /* The next look may succeed. */
    }
  }

  function begin() {
    if (!page()) {
      return;
    }
    arrange();
    /* One's own step, "Undo" included, is no change of somebody else while it is on its way. */
    window.jQuery(document).on('pfAjaxSend', () => { sending = true; });
    window.jQuery(document).on('pfAjaxComplete', answered);
    document.addEventListener('pointermove', () => { acted = Date.now(); }, { passive: true });
    look();
    setInterval(look, EVERY);
  }
  begin();
})();
