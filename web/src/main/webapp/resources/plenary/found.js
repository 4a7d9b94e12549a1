/* A list that follows what is typed into its filters. Without it, or when it fails, Enter does the same. */
(function () {
  'use strict';
  const PAUSE = 250;
  const PARTS = ['#count', '#found', '#side', '.head .do', 'form.filters .reset'];
  let waiting;
  let asked;

  function address(form) {
    const given = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value !== '') {
        given.append(name, value);
      }
    });
    return location.pathname + (given.size ? '?' + given : '');
  }

  /* The field and what else is typed meanwhile stay as they are. */
  function show(fresh) {
    PARTS.forEach((part) => {
      const now = document.querySelector(part);
      const then = fresh.querySelector(part);
      if (now && then && now.innerHTML !== then.innerHTML) {
        now.replaceChildren(...then.childNodes);
      }
    });
  }

  async function look(form) {
    const at = address(form);
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(at, { signal: asked.signal });
      if (!answer.ok || answer.redirected) {
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (address(form) === at) {
        show(fresh);
        history.replaceState(history.state, '', at);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError' && !(failure instanceof TypeError)) {
        throw failure;
      }
    }
  }

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form.filters');
    if (form && event.target.type === 'search') {
      clearTimeout(waiting);
      waiting = setTimeout(() => look(form), PAUSE);
    }
  });
  document.addEventListener('submit', () => {
    clearTimeout(waiting);
    asked?.abort();
  });
})();
