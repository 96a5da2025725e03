// Small elements that only the browser can draw: times in the reader's zone, copying, and a log that stays at its end.
let offset = 0;
const moments = new Set();

export function setClock(serverNow) {
  const difference = serverNow - Date.now();
  // A second or two is the way here; more is a clock that is wrong.
  offset = Math.abs(difference) > 3000 ? difference : 0;
  moments.forEach(moment => moment.draw());
}

const now = () => Date.now() + offset;

function relative(at, korean) {
  const seconds = Math.round((at - now()) / 1000);
  const ahead = seconds >= 0;
  const size = Math.abs(seconds);
  const [days, hours, minutes] = [Math.floor(size / 86400), Math.floor(size / 3600) % 24, Math.floor(size / 60) % 60];
  const parts = days > 0 ? [[days, 'd'], [hours, 'h']] : hours > 0 ? [[hours, 'h'], [minutes, 'm']]
    : ahead && minutes > 0 ? [[minutes, 'm'], [size % 60, 's']] : minutes > 0 ? [[minutes, 'm']] : [[size, 's']];
  const units = korean ? { d: '일', h: '시간', m: '분', s: '초' } : { d: ' d', h: ' h', m: ' min', s: ' s' };
  const text = parts.filter(([count], i) => i === 0 || count > 0).map(([count, unit]) => count + units[unit]).join(' ');
  if (korean) {
    return ahead ? `${text} 뒤` : `${text} 전`;
  }
  return ahead ? `in ${text}` : `${text} ago`;
}

class LocalMoment extends HTMLElement {
  static observedAttributes = ['at', 'kind', 'language'];

  connectedCallback() {
    this.time = document.createElement('time');
    this.time.append('');
    this.replaceChildren(this.time);
    moments.add(this);
    this.draw();
  }

  disconnectedCallback() {
    moments.delete(this);
  }

  attributeChangedCallback() {
    this.draw();
  }

  draw() {
    const at = new Date(this.getAttribute('at'));
    if (!this.time || Number.isNaN(at.getTime())) {
      return;
    }
    const language = this.getAttribute('language') === 'en' ? 'en' : 'ko';
    const text = this.words(at, language);
    // The text node itself is changed, so that a countdown is not read out every second.
    if (this.time.firstChild.data !== text) {
      this.time.firstChild.data = text;
      this.time.dateTime = at.toISOString();
      this.time.title = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
    }
  }

  words(at, language) {
    const kind = this.getAttribute('kind');
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const day = { month: 'short', day: 'numeric', weekday: 'short' };
    const today = at.toDateString() === new Date(now()).toDateString();
    if (kind === 'relative') {
      return relative(at.getTime(), language === 'ko');
    }
    const options = kind === 'time' || (kind === 'stamp' && today) ? clock : { ...day, ...clock };
    return new Intl.DateTimeFormat(language, options).format(at);
  }
}

class CopyButton extends HTMLElement {
  static observedAttributes = ['label', 'done'];

  connectedCallback() {
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.replaceChildren(this.button);
    this.button.addEventListener('click', () => this.copy());
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    if (this.button) {
      this.button.textContent = this.getAttribute('label');
    }
  }

  async copy() {
    const text = this.parentElement.querySelector('code')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Plain http beyond loopback has no clipboard: select the code, so that one key copies it.
      getSelection().selectAllChildren(this.parentElement.querySelector('code'));
      return;
    }
    this.button.textContent = this.getAttribute('done');
    setTimeout(() => this.attributeChangedCallback(), 1600);
  }
}

class ChatLog extends HTMLElement {
  connectedCallback() {
    // Its content is inserted after it, in the same turn.
    queueMicrotask(() => this.isConnected && this.begin());
  }

  begin() {
    this.scroll = this.querySelector('.log-scroll');
    this.more = document.createElement('button');
    this.more.type = 'button';
    this.more.className = 'more';
    this.more.hidden = true;
    this.more.addEventListener('click', () => this.toEnd());
    this.append(this.more);
    this.atEnd = true;
    this.scroll.addEventListener('scroll', () => this.look(), { passive: true });
    this.observer = new MutationObserver(changes => this.grown(changes));
    this.observer.observe(this.scroll, { childList: true, subtree: true });
    this.resizes = new ResizeObserver(() => (this.atEnd ? this.toEnd() : this.note()));
    this.resizes.observe(this.scroll);
    this.resizes.observe(this.scroll.firstElementChild);
    this.toEnd();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.resizes?.disconnect();
  }

  look() {
    this.atEnd = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 80;
    this.more.hidden = this.more.hidden || this.atEnd;
    this.note();
  }

  /** The oldest message shown, and where it stands. */
  note() {
    this.oldest = this.scroll.querySelector('.log-inner > .message');
    this.oldestAt = this.oldest?.getBoundingClientRect().top;
  }

  /** Earlier messages come in above: what is being read stays where it was, which browsers see to only below the very top. */
  stay() {
    if (this.oldest?.isConnected && this.oldest !== this.scroll.querySelector('.log-inner > .message')) {
      this.scroll.scrollTop += this.oldest.getBoundingClientRect().top - this.oldestAt;
    }
    this.note();
  }

  grown(changes) {
    if (this.atEnd) {
      this.toEnd();
      return;
    }
    this.stay();
    const inner = this.scroll.firstElementChild;
    const added = changes.some(change => change.target === inner
      && Array.from(change.addedNodes).some(node => node === inner.lastElementChild));
    if (added) {
      this.more.textContent = this.getAttribute('more-label');
      this.more.hidden = false;
    }
  }

  toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.atEnd = true;
    this.more.hidden = true;
    this.note();
  }
}

customElements.define('local-moment', LocalMoment);
customElements.define('copy-button', CopyButton);
customElements.define('chat-log', ChatLog);
setInterval(() => moments.forEach(moment => moment.getAttribute('kind') === 'relative' && moment.draw()), 1000);
