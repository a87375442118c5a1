// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: src }).map((file): readonly [string, string] => [file, readFileSync(src + file, 'utf8')]);
const sheets = read('**/*.css');
const sources = read('**/*.tsx').filter(([file]) => !file.endsWith('.spec.tsx'));

/** Lines of every sheet that match, told by file. */
function lines(pattern: RegExp, except: RegExp = /^$/): readonly string[] {
  return sheets
    .filter(([file]) => !except.test(file))
    .flatMap(([file, css]) => css.split('\n').flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])));
}

describe('the style sheets', () => {
  it('are read at all', () => {
    expect(sheets.length).toBeGreaterThan(20);
  });

  it('know start and end, not left and right', () => {
    expect(
      lines(
        /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height):)/,
      ),
    ).toEqual([]);
    expect(lines(/^\s*(?:text-align|float|clear):\s*(?:left|right)/)).toEqual([]);
  });

  it('name what a colour is for, never which colour it is', () => {
    // White lines on a dark roof are the same in every theme.
    expect(lines(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i, /tokens\.css$|base\.css$|yard\.module\.css$/)).toEqual([]);
  });

  it('name only roles that exist', () => {
    const tokens = sheets.find(([file]) => file.endsWith('tokens.css'))?.[1] ?? '';
    const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const named = sheets.flatMap(([file, css]) =>
      [...css.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) =>
        known.has(name) || css.includes(`${name ?? ''}:`) ? [] : [`${file}: ${name ?? ''}`],
      ),
    );
    expect(named).toEqual([]);
  });

  it('stand in a layer each', () => {
    const outside = sheets.filter(([, css]) =>
      css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .some((line) => /^[^\s@}]/.test(line)),
    );
    expect(outside.map(([file]) => file)).toEqual([]);
  });

  it('move nothing by themselves', () => {
    expect(lines(/infinite|scroll-behavior: smooth/)).toEqual([]);
  });
});

describe('the components', () => {
  it('carry no style attribute: the policy ignores it in served HTML', () => {
    expect(sources.filter(([, code]) => /\sstyle=/.test(code)).map(([file]) => file)).toEqual([]);
  });

  it('write no HTML of their own', () => {
    expect(sources.filter(([, code]) => /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML/.test(code)).map(([file]) => file)).toEqual(
      [],
    );
  });
});
