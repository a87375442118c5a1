import { problems, type ProblemCode } from '@madang/contracts/problems';
import type { Language } from '@madang/contracts/wire';
import { ar } from './titles.ar.js';
import { es } from './titles.es.js';
import { ko } from './titles.ko.js';

/** A title for every problem in a language; a missing one does not compile. */
export type Titles = Readonly<Record<ProblemCode | 'unexpected', string>>;

const english: Titles = {
  ...(Object.fromEntries(Object.entries(problems).map(([code, { title }]) => [code, title])) as Record<ProblemCode, string>),
  unexpected: 'Something broke on our side',
};

const titles: Readonly<Record<Language, Titles>> = { en: english, ko, es, ar };

/** The problem's title in the first language of `Accept-Language` that we speak, else in English. */
export function titleOf(code: ProblemCode | 'unexpected', acceptLanguage: string | undefined): string {
  return titles[preferredLanguage(acceptLanguage)][code];
}

export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .find(({ language }) => language in titles);
  return (wanted?.language ?? 'en') as Language;
}
