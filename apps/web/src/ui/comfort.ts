/** How somebody wants to read. Kept on the device in one cookie, so that the server's HTML looks right from the first byte. */
export const comfortChoices = {
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'more'],
  text: ['auto', 'large'],
} as const;

export type ComfortName = keyof typeof comfortChoices;
export type Comfort = { readonly [Name in ComfortName]: (typeof comfortChoices)[Name][number] };

const cookieName = 'comfort';
const halfAYear = 60 * 60 * 24 * 180;

/** Reads `comfort=theme.dark+text.large`; whatever is not a known choice counts as `auto`. */
export function readComfort(cookie: string): Comfort {
  const written = /(?:^|;\s*)comfort=([\w.+-]*)/.exec(cookie)?.[1] ?? '';
  const given = new Map(written.split('+').map((part) => [part.split('.')[0], part.split('.')[1]]));
  const chosen = <Name extends ComfortName>(name: Name) =>
    comfortChoices[name].find((choice) => choice === given.get(name)) ?? comfortChoices[name][0];
  return { theme: chosen('theme'), contrast: chosen('contrast'), text: chosen('text') } as Comfort;
}

export function writeComfort(comfort: Comfort): string {
  const value = Object.entries(comfort).flatMap(([name, choice]) => (choice === 'auto' ? [] : [`${name}.${choice}`]));
  return `${cookieName}=${value.join('+')}; path=/; max-age=${halfAYear}; samesite=lax`;
}

/** The attributes of `<html>` that the style sheet looks at. */
export function comfortAttributes(comfort: Comfort): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(comfort).flatMap(([name, choice]) => (choice === 'auto' ? [] : [[`data-${name}`, choice]])));
}
