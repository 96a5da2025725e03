// What a person is typing is kept in this browser, so that a dropped connection or a reload loses nothing.
const prefix = 'interviewbot.';

/** Storage may be full or forbidden: then the text is only on the screen, as everywhere else. */
export function keep(key, value) {
  try {
    if (value) {
      localStorage.setItem(prefix + key, value);
    } else {
      localStorage.removeItem(prefix + key);
    }
  } catch {
    // Nothing to do about it, and nothing is lost yet.
  }
}

export function kept(key) {
  try {
    return localStorage.getItem(prefix + key) ?? '';
  } catch {
    return '';
  }
}

/** What was kept may have been written by an older version, or by hand. */
export function parse(json) {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    return {};
  }
}

/** The same for each try to send one text, so that a repeated send is one message. */
export function newTry() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

export function fill(text, ...values) {
  return values.reduce((filled, value, i) => filled.replace(`{${i}}`, typeof value === 'number' ? value.toLocaleString('en') : value), text);
}

let online = true;
const waiting = new Set();

/** Nobody answers a call that was under way when the connection dropped: end the wait. */
export function goneOffline() {
  online = false;
  waiting.forEach(giveUp => giveUp());
  waiting.clear();
}

export function goneOnline() {
  online = true;
}

export function isOnline() {
  return online;
}

/** Calls the server; fails when the connection drops before the answer. */
export function call(target, method, ...args) {
  if (!online) {
    return Promise.reject(new Error('offline'));
  }
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('offline'));
    waiting.add(giveUp);
    target.invokeMethodAsync(method, ...args).then(resolve, reject).finally(() => waiting.delete(giveUp));
  });
}
