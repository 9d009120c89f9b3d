// Keeps a page up to date while somebody looks at it. Without this script every page works: the reader reloads it.
(() => {
  'use strict';
  const main = document.querySelector('main[data-ververs]');
  const melding = document.getElementById('ververst');
  if (main) {
    const wacht = Number(main.dataset.ververs) * 1000;

    // What somebody is busy with is left alone: where the keyboard is, a selection, an opened part.
    const bezig = deel => deel.contains(document.activeElement)
      || deel.querySelector('input:checked:not([data-vast]), details[open]') !== null;

    const ververs = async () => {
      try {
        const antwoord = await fetch(location.href, { headers: { 'X-Ververs': 'ja' }, cache: 'no-store' });
        if (antwoord.redirected) {
          location.reload();
          return;
        }
        if (!antwoord.ok) throw new Error(String(antwoord.status));
        const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
        for (const deel of document.querySelectorAll('[data-levend]')) {
          const vers = nieuw.getElementById(deel.id);
          if (vers && !bezig(deel)) deel.replaceChildren(...vers.childNodes);
        }
        const stand = document.querySelector('.voet time');
        const standNieuw = nieuw.querySelector('.voet time');
        if (stand && standNieuw) stand.replaceWith(standNieuw);
        if (document.body.dataset.oud) {
          delete document.body.dataset.oud;
          melding.textContent = 'De pagina is weer bijgewerkt.';
        }
      } catch {
        if (!document.body.dataset.oud) {
          document.body.dataset.oud = 'ja';
          melding.textContent = 'Bijwerken lukt niet: wat u ziet is niet meer actueel.';
        }
      }
      setTimeout(ververs, wacht);
    };
    setTimeout(ververs, wacht);
  }

  // One box that ticks all of a table.
  for (const alle of document.querySelectorAll('input[data-alles]')) {
    alle.closest('label').hidden = false;
    alle.addEventListener('change', () => {
      for (const vak of document.querySelectorAll(`input[name="${alle.dataset.alles}"]`)) vak.checked = alle.checked;
    });
  }
})();
