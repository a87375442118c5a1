const prefix = 'madang/';
const drafts = '/draft/';
const shared = `${prefix}shared-device`;
/** Characters; no answer of a person is as long. */
const mostKept = 60_000;

/** Where what somebody types is kept on their own device until it is saved: one place for each draft and step. */
export function keptKey(city: string, proposal: string, step: string): string {
  return `${prefix}${city}${drafts}${proposal}/${step}`;
}

/** What was typed here and never saved; null where nothing is kept, or nothing may be. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(store()?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(key: string, values: unknown): void {
  const text = JSON.stringify(values);
  if (isSharedDevice() || text.length > mostKept) return;
  try {
    store()?.setItem(key, text);
  } catch {
    // A full or forbidden store keeps nothing; the server's draft is still there.
  }
}

export function dropKept(key: string): void {
  try {
    store()?.removeItem(key);
  } catch {
    // Nothing was kept where nothing may be.
  }
}

/** How many pages of drafts lie here that the city has not got. */
export function keptCount(): number {
  return keptKeys().length;
}

/** Erases all that was typed here and not saved, of every draft: on signing out, and where others use the device. */
export function forgetAllKept(): void {
  for (const key of keptKeys()) dropKept(key);
}

/** Whether somebody said that others use this device: nothing is kept on it then. */
export function isSharedDevice(): boolean {
  try {
    return store()?.getItem(shared) === 'yes';
  } catch {
    return true;
  }
}

export function setSharedDevice(yes: boolean): void {
  try {
    if (yes) {
      forgetAllKept();
      store()?.setItem(shared, 'yes');
    } else store()?.removeItem(shared);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

function keptKeys(): string[] {
  try {
    return Object.keys(store() ?? {}).filter((key) => key.startsWith(prefix) && key.includes(drafts));
  } catch {
    return [];
  }
}

function store(): Storage | undefined {
  return globalThis.localStorage;
}
