// The suggestions above the line: drawn here, so that keys never wait for the server.
export class SlashMenu {
  /** @param head What stands before the caret; @param take Takes the item that was picked. */
  constructor(list, area, head, take) {
    Object.assign(this, { list, area, head, take });
    this.hide();
  }

  get isOpen() {
    return !this.list.hidden;
  }

  show(head, items, runnable) {
    this.for = head;
    this.items = items;
    this.list.replaceChildren(...items.map((item, i) => this.option(item, i)));
    this.list.hidden = items.length === 0;
    // Enter does what is marked: nothing is, where the line can be sent as it stands.
    this.activate(items.length > 0 && !runnable ? 0 : -1);
  }

  hide() {
    this.items = [];
    this.list.hidden = true;
    this.list.replaceChildren();
    this.activate(-1);
  }

  /** Whether the key was meant for the menu. */
  key(event) {
    switch (event.key) {
      case 'ArrowDown':
        return this.move(1);
      case 'ArrowUp':
        return this.move(-1);
      case 'Tab':
        return !event.shiftKey && this.pick(Math.max(this.active, 0));
      case 'Enter':
        return !event.shiftKey && this.active >= 0 && this.pick(this.active);
      case 'Escape':
        this.hide();
        return true;
      default:
        return false;
    }
  }

  move(step) {
    const count = this.items.length;
    this.activate(this.active < 0 ? (step > 0 ? 0 : count - 1) : (this.active + step + count) % count);
    return true;
  }

  activate(i) {
    this.active = i;
    Array.from(this.list.children).forEach((option, at) => option.setAttribute('aria-selected', String(at === i)));
    if (i >= 0) {
      this.area.setAttribute('aria-activedescendant', this.list.children[i].id);
      this.list.children[i].scrollIntoView({ block: 'nearest' });
    } else {
      this.area.removeAttribute('aria-activedescendant');
    }
  }

  pick(i) {
    // Who types fast may be ahead of the suggestions: then they are for something else.
    if (!this.items[i] || this.for !== this.head()) {
      return false;
    }
    this.take(this.items[i]);
    return true;
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
}
