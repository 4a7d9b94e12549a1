/* Small conveniences of the application. Every page works without them. */
(function () {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  /* Published agendas ask for what the account chose only where somebody was signed in. */
  if (document.getElementById('global-search')) {
    try { localStorage.setItem('plenary.account', '1'); } catch { /* the browser keeps nothing */ }
  }

  const typing = (el) => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));

  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.getElementById('global-search');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === 'Escape') {
      closeMenus(null);
      drawer(false);
    }
  });

  const widgets = window.PrimeFaces;
  if (widgets) {
    // Menus open and close at once: a choice made while one still fades in is lost.
    widgets.utils.disableAnimations();
    // They move along when the page scrolls under them, on a desk as on a phone, and stay open.
    widgets.hideOverlaysOnViewportChange = false;
  }
  // What PrimeFaces' own locales lack; remove when its locale-fr, -ru and -es have aria.listLabel.
  const lacking = {
    es: { listLabel: 'Lista de opciones' },
    fr: { listLabel: 'Liste des options' },
    ru: { listLabel: 'Список вариантов' },
  };
  const locale = widgets && widgets.locales[root.lang];
  if (locale && lacking[root.lang]) {
    locale.aria = { ...lacking[root.lang], ...locale.aria };
  }

  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (menu !== except) {
        menu.removeAttribute('open');
      }
    });
  }

  function drawer(open) {
    const nav = document.getElementById('nav');
    const button = document.querySelector('[data-drawer]');
    if (nav && button) {
      nav.classList.toggle('open', open);
      button.setAttribute('aria-expanded', String(open));
    }
  }

  document.addEventListener('click', (event) => {
    closeMenus(event.target.closest('details.menu'));
    const nav = document.getElementById('nav');
    const button = event.target.closest('[data-drawer]');
    if (button) {
      drawer(!nav.classList.contains('open'));
    } else if (nav && nav.classList.contains('open') && !event.target.closest('#nav')) {
      drawer(false);
    }
  });

  /* Copies a text beside its button; where the browser does not let it, the text is selected for the keyboard. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) {
      return;
    }
    const text = document.getElementById(button.dataset.copy);
    const say = (word) => {
      button.parentElement.querySelector('[aria-live]').textContent = word;
    };
    const select = () => {
      window.getSelection().selectAllChildren(text);
      say(button.dataset.selected);
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.textContent).then(() => say(button.dataset.copied), select);
    } else {
      select();
    }
  });

  /* Puts a placeholder where the reader was typing last in the template of a mail. */
  let template = null;
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('.template')) {
      template = event.target;
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    if (button) {
      const into = template || document.querySelector('textarea.template');
      into.focus();
      into.setRangeText(button.dataset.insert, into.selectionStart, into.selectionEnd, 'end');
      into.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  /* A filter applies as soon as it is chosen; text waits for Enter. Empty filters stay out of the address. */
  document.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-autosubmit]');
    if (form && event.target.tagName === 'SELECT') {
      form.requestSubmit();
    }
  });
  document.addEventListener('submit', (event) => {
    leaving = true;
    if (event.target.matches('form.filters[method="get"]')) {
      event.target.querySelectorAll('input, select').forEach((control) => {
        if (control.name && control.value === '') {
          control.disabled = true;
        }
      });
    }
  });

  /* Changes that are not saved yet: the browser asks before it leaves the page. */
  let changed = document.querySelector('form.guard.unsaved') !== null;
  let leaving = false;
  document.addEventListener('input', (event) => {
    if (event.target.closest('form.guard')) {
      changed = true;
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target.closest('form.guard')) {
      changed = true;
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) {
      event.preventDefault();
    }
  });

  /* Hint and error of a field are announced with its control. */
  function describe() {
    document.querySelectorAll('.field').forEach((field) => {
      const control = field.querySelector('input:not([type="hidden"]), select, textarea');
      if (!control) {
        return;
      }
      const ids = [...field.querySelectorAll('.hint[id], .ui-message[id], .error[id]')].map((part) => part.id);
      if (ids.length > 0) {
        control.setAttribute('aria-describedby', ids.join(' '));
      }
      field.classList.toggle('bad', field.querySelector('.ui-message-error, .error') !== null);
    });
  }

  /* After a refused submit the summary of the errors takes the focus. */
  function attend() {
    const summary = document.querySelector('.ui-messages .ui-messages-error, .errors');
    if (summary) {
      summary.setAttribute('tabindex', '-1');
      summary.focus({ preventScroll: false });
    }
  }

  function ready() {
    describe();
    attend();
    if (window.jQuery) {
      const page = window.jQuery(document);
      page.on('pfAjaxSend', () => {
        leaving = true;
      });
      page.on('pfAjaxComplete', () => {
        describe();
        window.setTimeout(() => {
          leaving = false;
        }, 1000);
      });
    }
  }
  /* PrimeFaces calls what is chosen in a field of several a list box with options, which it is not: it is a plain list.
     Remove this when its AutoComplete says so itself. */
  function plainLists() {
    for (const list of document.querySelectorAll('.ui-autocomplete-multiple-container')) {
      for (const element of [list, ...list.querySelectorAll(':scope > li')]) {
        element.getAttributeNames()
          .filter((name) => name === 'role' || name.startsWith('aria-'))
          .forEach((name) => element.removeAttribute(name));
      }
    }
  }
  function keepListsPlain() {
    plainLists();
    for (const list of document.querySelectorAll('.ui-autocomplete-multiple-container')) {
      new MutationObserver(plainLists).observe(list, { childList: true });
    }
  }
  keepListsPlain();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', ready);
  } else {
    ready();
  }
})();
