/** How somebody wants to read. Kept on the device in one cookie, so that the server's HTML looks right from the first byte. */
export interface Comfort {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly contrast: 'auto' | 'more';
  readonly text: 'auto' | 'large';
}

export type ComfortName = keyof Comfort;

export const comfortChoices: { readonly [Name in ComfortName]: readonly Comfort[Name][] } = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'more'],
  text: ['auto', 'large'],
};

const halfAYear = 60 * 60 * 24 * 180;

/** Reads `comfort=theme.dark+text.large`; whatever is not a known choice counts as `auto`. */
export function readComfort(cookie: string): Comfort {
  const written = /(?:^|;\s*)comfort=([\w.+-]*)/.exec(cookie)?.[1] ?? '';
  const given = new Map(written.split('+').map((part) => [part.split('.')[0], part.split('.')[1]]));
  return {
    theme: comfortChoices.theme.find((choice) => choice === given.get('theme')) ?? 'auto',
    contrast: comfortChoices.contrast.find((choice) => choice === given.get('contrast')) ?? 'auto',
    text: comfortChoices.text.find((choice) => choice === given.get('text')) ?? 'auto',
  };
}

/** The cookie that keeps the choice for half a year. It says nothing about who somebody is. */
export function writeComfort(comfort: Comfort): string {
  const chosen = Object.entries(comfort).flatMap(([name, choice]) => (choice === 'auto' ? [] : [`${name}.${choice}`]));
  return `comfort=${chosen.join('+')}; path=/; max-age=${halfAYear}; samesite=lax`;
}

/** The attributes of `<html>` that the style sheet looks at. */
export function comfortAttributes(comfort: Comfort): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(comfort).flatMap(([name, choice]) => (choice === 'auto' ? [] : [[`data-${name}`, choice]])));
}
