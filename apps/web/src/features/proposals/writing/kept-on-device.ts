/** Where what somebody types is kept on their own device until it is saved: one place for each draft and step. */
export function keptKey(city: string, proposal: string, step: string): string {
  return `madang/${city}/draft/${proposal}/${step}`;
}

/** What was typed here and never saved; null where nothing is kept, or nothing may be. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(key: string, values: unknown): void {
  try {
    globalThis.localStorage?.setItem(key, JSON.stringify(values));
  } catch {
    // A full or forbidden store keeps nothing; the server's draft is still there.
  }
}

export function dropKept(key: string): void {
  try {
    globalThis.localStorage?.removeItem(key);
  } catch {
    // Nothing was kept where nothing may be.
  }
}
