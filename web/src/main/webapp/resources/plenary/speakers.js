/* A speakers' list: its clock runs between two answers of the server, and what others change is taken over. */
(function () {
  'use strict';
  const EVERY = 3000;
  const TICK = 250;
  const SOON = 30;
  const screen = () => document.getElementById('floorScreen');
  const desk = () => document.querySelector('.floor-now[data-session]');
  let shown;
  let since = 0;
  let tag;
  let asking = false;

  const text = (seconds) => {
    const all = Math.abs(seconds);
    return (seconds < 0 ? '−' : '') + Math.floor(all / 60) + ':' + String(all % 60).padStart(2, '0');
  };

  /* What was used when the page came, and what has gone by since: never the clock of this machine. */
  function tick() {
    const clock = document.querySelector('[data-clock]');
    if (clock !== shown) {
      shown = clock;
      since = performance.now();
    }
    if (clock) {
      const used = Number(clock.dataset.clock) + Math.floor((performance.now() - since) / 1000);
      const left = Number(clock.dataset.limit) - used;
      clock.querySelector('b').textContent = text(left);
      clock.classList.toggle('over', left < 0);
      clock.classList.toggle('soon', left >= 0 && left <= SOON);
    }
  }

  async function lookAtScreen() {
    const headers = tag ? { 'If-None-Match': tag } : {};
    const answer = await fetch(location.href, { cache: 'no-store', headers });
    if (answer.status === 200) {
      const main = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('floorScreen');
      if (main) {
        tag = answer.headers.get('ETag');
        screen().replaceWith(document.adoptNode(main));
        tick();
      }
    }
  }

  async function lookAtDesk() {
    const at = desk();
    const had = '"' + at.dataset.changes + '"';
    const answer = await fetch('floorchanges?session=' + at.dataset.session, { cache: 'no-store', headers: { 'If-None-Match': had } });
    if (answer.status === 200 && !answer.redirected && answer.headers.get('ETag') !== had) {
      document.getElementById('refresh').click();
    }
  }

  async function look() {
    if (asking || document.hidden) {
      return;
    }
    asking = true;
    try {
      await (screen() ? lookAtScreen() : lookAtDesk());
    } catch (e) {
      /* The next look may succeed. */
    } finally {
      asking = false;
    }
  }

  if (screen() || desk()) {
    tick();
    setInterval(tick, TICK);
    setInterval(look, EVERY);
  }
})();
