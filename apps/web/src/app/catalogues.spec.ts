import { describe, expect, it } from 'vitest';
import { languageCodes } from '../format/languages.js';

const files = import.meta.glob<string>('../**/locales/*.po', { query: '?raw', import: 'default', eager: true });

interface Entry {
  readonly key: string;
  readonly source: string;
  readonly words: string;
}

/** The entries of a `.po` file whose strings each stand on one line, as ours are written. */
function entries(po: string): readonly Entry[] {
  const field = (block: string, name: string) => JSON.parse(new RegExp(`^${name} (".*")$`, 'm').exec(block)?.[1] ?? '""') as string;
  return po
    .split('\n\n')
    .map((block) => ({ context: field(block, 'msgctxt'), source: field(block, 'msgid'), words: field(block, 'msgstr') }))
    .filter(({ source }) => source !== '')
    .map(({ context, ...entry }) => ({ ...entry, key: `${context}|${entry.source}` }));
}

const catalogues = Object.entries(files).map(([path, po]) => ({
  path,
  language: /(\w+)\.po$/.exec(path)?.[1] ?? '',
  entries: entries(po),
}));
const translated = catalogues.filter(({ language }) => language !== 'en');
const told = (path: string, { source }: Entry) => `${path}: ${source}`;

/** Names in braces and numbered tags, without what stands inside plurals. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]|<\/?(\d+)\/?>/g)].map(([, name, tag]) => name ?? `<${tag ?? ''}>`))].toSorted();

/** The categories that a plural in a text names. */
function pluralForms(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\{\w+, plural, /g)].map(({ index, 0: start }) => {
    const forms: string[] = [];
    let depth = 0;
    let word = '';
    for (const sign of text.slice(index + start.length)) {
      if (sign === '{') {
        if (depth === 0) forms.push(word.trim());
        depth += 1;
      } else if (sign === '}') {
        depth -= 1;
        word = '';
        if (depth < 0) break;
      } else if (depth === 0) word += sign;
    }
    return forms.filter((form) => !form.startsWith('=') && !form.startsWith('offset:'));
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

describe('the catalogues', () => {
  it('exist in every language wherever they exist in one', () => {
    const folders = grouped(catalogues, ({ path }) => path.replace(/\w+\.po$/, ''));
    for (const [folder, inFolder] of folders)
      expect([folder, inFolder.map(({ language }) => language).toSorted()]).toEqual([folder, languageCodes.toSorted()]);
    expect(catalogues.length).toBeGreaterThanOrEqual(12);
  });

  it('leave nothing untranslated', () => {
    expect(
      catalogues.flatMap(({ path, entries: all }) => all.filter(({ words }) => words === '').map((entry) => told(path, entry))),
    ).toEqual([]);
  });

  it('keep every placeholder', () => {
    const differing = translated.flatMap(({ path, entries: all }) =>
      all.filter(({ source, words }) => placeholders(source).join() !== placeholders(words).join()).map((entry) => told(path, entry)),
    );
    expect(differing).toEqual([]);
  });

  it('name every plural category of their language, and no other', () => {
    const wrong = translated.flatMap(({ path, language, entries: all }) => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
      return all
        .filter(
          ({ source, words }) =>
            pluralForms(words).length !== pluralForms(source).length ||
            pluralForms(words).some((forms) => forms.toSorted().join() !== categories),
        )
        .map((entry) => told(path, entry));
    });
    expect(wrong).toEqual([]);
  });

  it('say the same for the same English text, whichever feature is loaded last', () => {
    const differing = [...grouped(translated, ({ language }) => language).values()].flatMap((ofLanguage) => {
      const byKey = grouped(
        ofLanguage.flatMap(({ path, entries: all }) => all.map((entry) => ({ path, ...entry }))),
        ({ key }) => key,
      );
      return [...byKey.values()]
        .filter((same) => new Set(same.map(({ words }) => words)).size > 1)
        .map((same) => same.map(({ path, words }) => `${path}: ${words}`));
    });
    expect(differing).toEqual([]);
  });
});

describe('the reader of plurals', () => {
  it('finds the categories of nested texts', () => {
    expect(pluralForms('{n, plural, one {# line of {m}} few {x} other {y}} and {k, plural, =0 {none} other {#}}')).toEqual([
      ['one', 'few', 'other'],
      ['other'],
    ]);
  });
});
