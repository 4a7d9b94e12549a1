/* Sending a file shows how far it has come; a file being checked is looked at again. Both work without this. */
(function () {
  'use strict';

  function say(form, text) {
    let line = form.querySelector('[role="alert"]');
    if (!line) {
      line = document.createElement('p');
      line.className = 'notice no';
      line.setAttribute('role', 'alert');
      form.append(line);
    }
    line.textContent = text;
  }

  function progress(form) {
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.setAttribute('aria-label', form.dataset.sending);
    form.append(bar);
    return bar;
  }

  function send(form) {
    const request = new XMLHttpRequest();
    const body = new FormData(form);
    const controls = form.querySelectorAll('input, button');
    const bar = progress(form);
    const failed = () => {
      bar.remove();
      controls.forEach((control) => { control.disabled = false; });
      say(form, request.status === 413 ? form.dataset.large : form.dataset.broken);
    };
    controls.forEach((control) => { control.disabled = true; });
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        bar.value = event.loaded / event.total;
      }
    });
    request.addEventListener('load', () => {
      if (request.status === 200) {
        window.location.assign(request.responseText);
      } else {
        failed();
      }
    });
    request.addEventListener('error', failed);
    request.open('POST', form.action);
    request.setRequestHeader('X-Upload', 'script');
    request.send(body);
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-upload]');
    if (!form) {
      return;
    }
    event.preventDefault();
    const chosen = form.querySelector('input[type="file"]').files[0];
    if (chosen && chosen.size > Number(form.dataset.max)) {
      say(form, form.dataset.large);
    } else {
      send(form);
    }
  });

  const LONGEST_PAUSE = 30000;

  function chosen() {
    return [...document.querySelectorAll('#versions input[type="file"]')].some((input) => input.files.length > 0);
  }

  /* Only the files are looked at: what is typed above stays. */
  function lookAgain(pause) {
    window.setTimeout(async () => {
      const answer = await fetch(window.location.href).catch(() => null);
      const page = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
      const fresh = page && page.getElementById('versions');
      if (fresh && !chosen() && !document.querySelector('#versions details[open], #versions progress')) {
        document.getElementById('versions').replaceWith(document.importNode(fresh, true));
      }
      if (document.querySelector('[data-checking]')) {
        lookAgain(Math.min(LONGEST_PAUSE, pause * 2));
      }
    }, pause);
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('[data-checking]')) {
      lookAgain(1500);
    }
  });
})();
