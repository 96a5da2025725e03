// The page's own script: what has to work in the browser without waiting for the server. Everything else is drawn there.
import { bindComposer, startTyping } from './composer.js';
import { bindForm, pendingForm } from './forms.js';
import { setClock } from './elements.js';
import { goneOffline, goneOnline } from './drafts.js';

window.interviewBot = {
  start(serverNow) {
    document.getElementById('starting')?.remove();
    setClock(serverNow);
  },
  setLanguage(code) {
    document.documentElement.lang = code;
  },
  bindComposer,
  bindForm,
  pendingForm,
  startTyping,
};

const banner = document.getElementById('components-reconnect-modal');

// The framework says how the connection is; people are told in words, and may go on typing.
banner.addEventListener('components-reconnect-state-changed', event => {
  const state = event.detail.state;
  if (state === 'hide') {
    banner.textContent = '';
    banner.classList.remove('shown');
    goneOnline();
    return;
  }
  goneOffline();
  banner.classList.add('shown');
  if (state === 'rejected' || state === 'resume-failed') {
    banner.textContent = banner.dataset.gone;
    location.reload();
  } else {
    banner.textContent = banner.dataset.lost;
  }
});

document.querySelector('#blazor-error-ui .reload')?.addEventListener('click', event => {
  event.preventDefault();
  location.reload();
});

Blazor.start({
  circuit: {
    reconnectionOptions: {
      // Quick at first, then every three seconds for as long as the page is open.
      retryIntervalMilliseconds: attempt => (attempt < 5 ? 400 : 3000),
      maxRetries: 1_000_000,
    },
  },
});
