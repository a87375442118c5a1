import { describe, expect, it } from 'vitest';
import { cofogDivisions, cofogGroups } from '../cofog.js';
import { indicators } from '../indicators/indicators.js';
import { instruments } from '../instruments.js';
import { treatyArticles } from '../treaty-articles.js';
import { articleGists, cofogNames, indicatorNames, instrumentTitles } from './catalogue-words.js';
import { catalogueLanguages, type CatalogueNames } from './names.js';

/** Letters of which a text in this language has at least one. */
const script = { en: /[a-z]/i, es: /[a-z]/i, ko: /\p{Script=Hangul}/u, ar: /\p{Script=Arabic}/u } as const;

const everything: readonly (readonly [kind: string, names: ReadonlyMap<string, CatalogueNames>])[] = [
  ['functions', new Map([...cofogDivisions, ...cofogGroups].map(({ code }) => [code, cofogNames(code)]))],
  ['instruments', new Map(instruments.map(({ code }) => [code, instrumentTitles(code)]))],
  ['articles', new Map(treatyArticles.map(({ id }) => [id, articleGists(id)]))],
  ['indicators', new Map(indicators.map(({ code }) => [code, indicatorNames(code)]))],
];

describe.each(everything)('%s', (_, names) => {
  it('are called by a name in each of the four languages', () => {
    const faults = [...names].flatMap(([code, said]) =>
      catalogueLanguages.filter((language) => !script[language].test(said[language] ?? '')).map((language) => `${code} in ${language}`),
    );
    expect(faults).toEqual([]);
  });

  it('keep their numbers in every language', () => {
    const numbersIn = (text: string) =>
      [...text.matchAll(/\d[\d.,]*\d|\d/gu)]
        .map(([number]) => Number(number.replaceAll(/[.,](?=\d{3})/gu, '')))
        .toSorted((one, other) => one - other);
    const faults = [...names].filter(([, { en, es, ar }]) => [es, ar].some((text) => numbersIn(text).join() !== numbersIn(en).join()));
    expect(faults.map(([code]) => code)).toEqual([]);
  });

  it('are told apart by their names', () => {
    for (const language of catalogueLanguages) {
      const said = [...names.values()].map((one) => one[language]);
      expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([]);
    }
  });
});
