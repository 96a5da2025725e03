// The line to write in: draft, history, sending.
import { SlashMenu } from './slash-menu.js';
import { call, fill, isOnline, keep, kept, newTry, parse } from './drafts.js';

const suggestAfter = 60;
const longestHistory = 50;
const sent = [];

export function startTyping(text) {
  const area = document.getElementById('composer');
  if (area) {
    area.value = text + area.value.replace(/^\/\S*\s*/, '');
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function bindComposer(form, server, options) {
  if (form) {
    new Composer(form, server, options).restore();
  }
}

class Composer {
  constructor(form, server, options) {
    Object.assign(this, { form, server, options });
    this.area = form.querySelector('textarea');
    this.menu = new SlashMenu(form.querySelector('.menu'), this.area, () => this.head(), item => this.take(item));
    this.problem = form.querySelector('.problem');
    this.working = form.querySelector('.working');
    this.draft = `draft.${options.person}.${options.channel}`;
    this.past = -1;
    this.asked = 0;
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('keydown', event => this.key(event));
    this.area.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    this.area.addEventListener('click', () => this.suggestSoon());
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.send();
    });
  }

  restore() {
    const { text = '', tryId } = parse(kept(this.draft));
    this.tryId = tryId;
    // What was typed before the script was ready is the newer.
    this.area.value = this.area.value || text;
    this.fit();
    this.form.querySelector('.send').disabled = false;
    if (matchMedia('(pointer: fine)').matches && !document.querySelector('dialog[open]')) {
      this.area.focus();
    }
  }

  typed() {
    this.tryId = null;
    this.past = -1;
    this.say('');
    this.save();
    this.fit();
    this.suggestSoon();
  }

  save() {
    keep(this.draft, this.area.value ? JSON.stringify({ text: this.area.value, tryId: this.tryId }) : '');
  }

  fit() {
    this.area.style.height = 'auto';
    this.area.style.height = `${Math.min(this.area.scrollHeight, innerHeight * 0.4)}px`;
  }

  say(text) {
    this.problem.textContent = text;
  }

  key(event) {
    // A syllable under construction is not a line to send.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const handled = this.menu.isOpen ? this.menu.key(event) : this.keyInText(event);
    if (handled) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.send();
    }
  }

  keyInText(event) {
    if (event.key === 'ArrowUp' && (this.area.value === '' || this.past >= 0)) {
      return this.recall(1);
    }
    return event.key === 'ArrowDown' && this.past >= 0 && this.recall(-1);
  }

  recall(step) {
    const next = this.past + step;
    if (next >= sent.length) {
      return true;
    }
    this.area.value = next < 0 ? '' : sent[sent.length - 1 - next];
    this.save();
    this.fit();
    this.past = Math.max(next, -1);
    return true;
  }

  head() {
    return this.area.value.slice(0, this.area.selectionStart);
  }

  suggestSoon() {
    clearTimeout(this.timer);
    if (this.area.value.startsWith('/')) {
      this.timer = setTimeout(() => this.suggest(), suggestAfter);
    } else {
      this.close();
    }
  }

  async suggest() {
    const head = this.head();
    const question = ++this.asked;
    try {
      const { items, runnable } = await call(this.server, 'SuggestAsync', head);
      if (question === this.asked && head === this.head() && document.activeElement === this.area) {
        this.menu.show(head, items, runnable);
      }
    } catch {
      // Without a connection there is nothing to suggest; typing goes on.
      this.close();
    }
  }

  /** Puts a suggestion in the place of what was typed of it. */
  take(item) {
    const head = this.area.value.slice(0, item.start) + item.insert;
    this.area.value = head + this.area.value.slice(this.area.selectionStart);
    this.area.setSelectionRange(head.length, head.length);
    this.close();
    this.area.focus();
    this.typed();
  }

  close() {
    clearTimeout(this.timer);
    // What is still being asked for is wanted no more.
    this.asked++;
    this.menu.hide();
  }

  async send() {
    const text = this.area.value;
    if (!text.trim() || this.sending) {
      return;
    }
    this.close();
    if (text.length > this.options.longest) {
      this.say(fill(this.options.tooLong, text.length, this.options.longest));
      return;
    }
    if (!isOnline()) {
      this.say(this.options.offline);
      return;
    }
    this.begin();
    try {
      const { sent: taken, notice } = await call(this.server, 'SendAsync', text, this.tryId);
      this.finish(text, taken, notice);
    } catch {
      this.say(this.options.failed);
    } finally {
      this.end();
    }
  }

  begin() {
    this.sending = true;
    this.tryId ??= newTry();
    this.save();
    this.say('');
    this.form.setAttribute('aria-busy', 'true');
    this.slow = setTimeout(() => (this.working.hidden = false), 500);
  }

  finish(text, taken, notice) {
    this.say(notice ?? '');
    if (taken) {
      sent.push(text);
      sent.splice(0, sent.length - longestHistory);
      // Whoever typed on in the meantime keeps that.
      this.area.value = this.area.value === text ? '' : this.area.value;
    }
    this.tryId = null;
    this.save();
    this.fit();
  }

  end() {
    clearTimeout(this.slow);
    this.sending = false;
    this.working.hidden = true;
    this.form.removeAttribute('aria-busy');
  }
}
