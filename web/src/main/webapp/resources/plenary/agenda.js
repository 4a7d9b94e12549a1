/* Adds to a published agenda what only the reader's device knows: their own hours where the event's zone is another one, and
   what is on now. The page is complete without it. */
(() => {
  const agenda = document.querySelector('.agenda');
  if (!agenda) return;
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lang = document.documentElement.lang;
  const hour = (moment, zone) => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(moment);
  const day = (moment, zone) => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: zone }).format(moment);
  const zoneName = (moment) => new Intl.DateTimeFormat(lang, { timeZone: mine, timeZoneName: 'short' }).formatToParts(moment).find((part) => part.type === 'timeZoneName').value;
  let elsewhere = null;
  for (const time of agenda.querySelectorAll('.time time')) {
    const moment = new Date(time.dateTime);
    if (hour(moment, mine) !== hour(moment, agenda.dataset.zone)) {
      const other = day(moment, mine) === day(moment, agenda.dataset.zone) ? '' : day(moment, mine) + ', ';
      const note = document.createElement('small');
      note.textContent = other + hour(moment, mine) + ' ' + zoneName(moment);
      note.title = agenda.dataset.yours;
      time.parentElement.append(note);
      elsewhere = moment;
    }
  }
  const facts = document.querySelector('.facts');
  if (elsewhere) {
    const row = document.createElement('div');
    const label = agenda.dataset.yours;
    row.append(Object.assign(document.createElement('dt'), { textContent: label.charAt(0).toUpperCase() + label.slice(1) }),
      Object.assign(document.createElement('dd'), { textContent: zoneName(elsewhere) }));
    facts.querySelector('.zone').after(row);
  }
  const markNow = () => {
    const now = Date.now();
    for (const card of agenda.querySelectorAll('.card[data-end]:not(.off)')) {
      const start = Date.parse(card.closest('.slot').querySelector('time').dateTime);
      const on = start <= now && now < Date.parse(card.dataset.end);
      card.classList.toggle('now', on);
      const live = card.querySelector('.live');
      if (on && !live) {
        const mark = document.createElement('span');
        mark.className = 'live';
        mark.textContent = agenda.dataset.now;
        card.querySelector('.meta').prepend(mark);
      } else if (!on && live) {
        live.remove();
      }
    }
  };
  markNow();
  setInterval(markNow, 30000);
  const tabs = [...document.querySelectorAll('.days a[href^="#day-"]')];
  const mark = (id) => tabs.forEach((tab) => {
    if (tab.hash === '#' + id) tab.setAttribute('aria-current', 'true'); else tab.removeAttribute('aria-current');
  });
  if (tabs.length && 'IntersectionObserver' in window) {
    mark(tabs[0].hash.slice(1));
    const seen = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => mark(e.target.id)), { rootMargin: '-80px 0px -70% 0px' });
    agenda.querySelectorAll('.day').forEach((section) => seen.observe(section));
  }
})();
