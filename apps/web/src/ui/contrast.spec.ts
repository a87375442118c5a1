// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = Readonly<Record<string, string>>;

/** Roles and their colours in one scheme; the block of the root first, then what a theme reassigns. */
function theme(scheme: 'light' | 'dark', ...selectors: readonly string[]): Theme {
  const blocks = [':root {', ...selectors].map((selector) => css.slice(css.indexOf(selector)).split('}')[0] ?? '');
  const pairs = blocks.flatMap((block) => [...block.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]);
  return Object.fromEntries(pairs.map(([, role = '', light = '', dark = '']) => [role, scheme === 'light' ? light : dark]));
}

/** Contrast by WCAG 2.2: relative luminance of both, lighter over darker. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['surface', 'raised', 'sunken', 'sky'];
const states = ['ok', 'warn', 'stop', 'info'];

/** Words on grounds: 7:1, success criterion 1.4.6. */
const words: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [
    ['text', ground] as const,
    ['text-muted', ground] as const,
    ['action', ground] as const,
    ['accent-text', ground] as const,
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['action', 'action-tint'],
  ['action-hover', 'action-tint'],
  ['text', 'action-tint'],
  ['text', 'accent-tint'],
  ['accent-text', 'accent-tint'],
  ['warn', 'sky'],
  ...states.flatMap((state) => [
    [state, `${state}-tint`] as const,
    [state, 'surface'] as const,
    [state, 'raised'] as const,
    ['text', `${state}-tint`] as const,
  ]),
];

/** Edges and marks: 3:1, success criterion 1.4.11. */
const marks: readonly (readonly [string, string])[] = [
  ...['surface', 'raised', 'sunken'].flatMap((ground) => [
    ['border', ground] as const,
    ['accent', ground] as const,
    ['focus-outer', ground] as const,
    ...[1, 2, 3, 4, 5, 6].map((number) => [`chart-${number}`, ground] as const),
  ]),
  ['focus-outer', 'focus-inner'],
  ...['minus-3', 'minus-2', 'plus-2', 'plus-3'].map((step) => [`diverge-${step}`, 'raised'] as const),
];

const more = ":root[data-contrast='more'] {";
const themes: Readonly<Record<string, Theme>> = {
  light: theme('light'),
  dark: theme('dark'),
  'light with more contrast': theme('light', more),
  'dark with more contrast': theme('dark', more),
};

describe.each(Object.entries(themes))('colours in %s', (_name, colours) => {
  const ratio = ([front, back]: readonly [string, string]) => contrast(colours[front] ?? '', colours[back] ?? '');
  const below = (pairs: readonly (readonly [string, string])[], limit: number) =>
    pairs.filter((pair) => !(ratio(pair) >= limit)).map((pair) => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`);

  it('lets every word stand out from its ground by 7 to 1', () => {
    expect(below(words, 7)).toEqual([]);
  });

  it('lets every edge and mark stand out by 3 to 1', () => {
    expect(below(marks, 3)).toEqual([]);
  });
});

it('asks the system for more contrast with the same colours as by choice', () => {
  const asked = css.slice(css.indexOf('prefers-contrast: more'));
  const block = (text: string) => (text.split('{')[1] ?? '').split('}')[0]?.replace(/\s+/g, ' ');
  expect(block(asked.slice(asked.indexOf(':root')))).toBe(block(css.slice(css.indexOf(more))));
});

it('reads the luminance of black and white as 21 to 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
});
