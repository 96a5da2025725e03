// Forms in a dialog: what is typed is kept until it was taken, also over a reload.
import { call, fill, isOnline, keep, kept, newTry, parse } from './drafts.js';

const openKey = person => `open.${person}`;

/** The form that was open when the page was left. */
export function pendingForm(person) {
  const open = parse(kept(openKey(person)));
  return open.message ? open : null;
}

export function bindForm(dialog, server, options) {
  if (dialog) {
    new FormDialog(dialog, server, options).open();
  }
}

class FormDialog {
  constructor(dialog, server, options) {
    Object.assign(this, { dialog, server, options });
    this.form = dialog.querySelector('form');
    this.problem = dialog.querySelector('.problem');
    this.fields = Array.from(this.form.querySelectorAll('textarea, input'));
    this.draft = `form.${options.person}.${options.draft}`;
    this.fields.forEach(field => field.addEventListener('input', () => this.typed(field)));
    dialog.querySelector('.close').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => this.closed());
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.submit();
    });
    this.form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
        event.preventDefault();
        this.submit();
      }
    });
  }

  open() {
    const { values = {}, tryId = null } = parse(kept(this.draft));
    this.tryId = tryId;
    this.fields.forEach(field => {
      field.value = values[field.name] ?? field.value;
      this.count(field);
    });
    if (this.options.action && this.options.message) {
      keep(openKey(this.options.person), JSON.stringify(
        { channel: this.options.channel, message: this.options.message, action: this.options.action }));
    }
    this.dialog.showModal();
    this.fields[0]?.focus();
  }

  closed() {
    keep(openKey(this.options.person), '');
    call(this.server, 'Close').catch(() => {});
  }

  typed(field) {
    this.tryId = null;
    this.problem.textContent = '';
    this.save();
    this.count(field);
  }

  values() {
    return Object.fromEntries(this.fields.map(field => [field.name, field.value]));
  }

  save() {
    const values = this.values();
    keep(this.draft, Object.values(values).some(value => value) ? JSON.stringify({ values, tryId: this.tryId }) : '');
  }

  count(field) {
    const line = document.getElementById(field.getAttribute('aria-describedby'));
    const most = Number(field.dataset.max);
    line.textContent = `${field.value.length.toLocaleString('en')} / ${most.toLocaleString('en')}`;
    line.classList.toggle('over', field.value.length > most);
  }

  complaint() {
    for (const field of this.fields) {
      const name = this.form.querySelector(`label[for="${field.id}"]`).textContent;
      const length = field.value.trim().length;
      if (length < Number(field.dataset.min)) {
        return [field, fill(this.options.empty, name)];
      }
      if (field.value.length > Number(field.dataset.max)) {
        return [field, fill(this.options.tooLong, name, field.value.length, Number(field.dataset.max))];
      }
    }
    return null;
  }

  async submit() {
    const complaint = this.complaint();
    if (complaint) {
      this.problem.textContent = complaint[1];
      complaint[0].focus();
      return;
    }
    if (this.sending) {
      return;
    }
    if (!isOnline()) {
      this.problem.textContent = this.options.offline;
      return;
    }
    this.sending = true;
    this.tryId ??= newTry();
    this.save();
    this.dialog.setAttribute('aria-busy', 'true');
    try {
      const { sent, notice } = await call(this.server, 'SubmitAsync', this.values(), this.tryId);
      if (sent) {
        this.finish();
      } else {
        this.tryId = null;
        this.problem.textContent = notice ?? this.options.failed;
      }
    } catch {
      this.problem.textContent = this.options.failed;
    } finally {
      this.sending = false;
      this.dialog.removeAttribute('aria-busy');
    }
  }

  finish() {
    keep(this.draft, '');
    keep(openKey(this.options.person), '');
    this.dialog.close();
  }
}
