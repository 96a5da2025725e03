// The line to write in: draft, history, the slash menu and its keys.
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
    this.menu = form.querySelector('.menu');
    this.problem = form.querySelector('.problem');
    this.working = form.querySelector('.working');
    this.draft = `draft.${options.person}.${options.channel}`;
    this.items = [];
    this.active = -1;
    this.past = -1;
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
    const handled = this.menu.hidden ? this.keyInText(event) : this.keyInMenu(event);
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

  keyInMenu(event) {
    switch (event.key) {
      case 'ArrowDown':
        return this.move(1);
      case 'ArrowUp':
        return this.move(-1);
      case 'Tab':
        return !event.shiftKey && this.pick(Math.max(this.active, 0));
      case 'Enter':
        return !event.shiftKey && this.active >= 0 && this.fresh() && this.pick(this.active);
      case 'Escape':
        this.close();
        return true;
      default:
        return false;
    }
  }

  fresh() {
    return this.head() === this.suggestedFor;
  }

  head() {
    return this.area.value.slice(0, this.area.selectionStart);
  }

  suggestSoon() {
    clearTimeout(this.timer);
    if (!this.area.value.startsWith('/')) {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.suggest(), suggestAfter);
  }

  async suggest() {
    const head = this.head();
    try {
      const { items, runnable } = await call(this.server, 'SuggestAsync', head);
      if (head === this.head() && document.activeElement === this.area) {
        this.suggestedFor = head;
        this.show(items, runnable);
      }
    } catch {
      // Without a connection there is nothing to suggest; typing goes on.
      this.close();
    }
  }

  show(items, runnable) {
    this.items = items;
    this.menu.replaceChildren(...items.map((item, i) => this.option(item, i)));
    this.menu.hidden = items.length === 0;
    this.activate(items.length > 0 && !runnable ? 0 : -1);
  }

  option(item, i) {
    const option = document.createElement('div');
    option.id = `slash-option-${i}`;
    option.className = 'menu-option';
    option.setAttribute('role', 'option');
    const label = document.createElement('strong');
    label.textContent = item.label;
    const detail = document.createElement('span');
    detail.textContent = item.detail;
    option.append(label, ' ', detail);
    option.addEventListener('mousedown', event => {
      event.preventDefault();
      this.pick(i);
    });
    return option;
  }

  move(step) {
    const count = this.items.length;
    this.activate(this.active < 0 ? (step > 0 ? 0 : count - 1) : (this.active + step + count) % count);
    return true;
  }

  activate(i) {
    this.active = i;
    Array.from(this.menu.children).forEach((option, at) => option.setAttribute('aria-selected', String(at === i)));
    if (i >= 0) {
      this.area.setAttribute('aria-activedescendant', `slash-option-${i}`);
      this.menu.children[i].scrollIntoView({ block: 'nearest' });
    } else {
      this.area.removeAttribute('aria-activedescendant');
    }
  }

  pick(i) {
    const item = this.items[i];
    if (!item || !this.fresh()) {
      return false;
    }
    const rest = this.area.value.slice(this.area.selectionStart);
    this.area.value = this.area.value.slice(0, item.start) + item.insert + rest;
    const caret = item.start + item.insert.length;
    this.area.setSelectionRange(caret, caret);
    this.close();
    this.area.focus();
    this.typed();
    return true;
  }

  close() {
    clearTimeout(this.timer);
    this.menu.hidden = true;
    this.active = -1;
    this.area.removeAttribute('aria-activedescendant');
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
