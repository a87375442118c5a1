import {
  headingsOfCodes,
  headingWords,
  endingsForCode,
  endingsForName,
  plainHeading,
  wordsForCode,
  wordsForName,
} from './heading-words.js';
import type { HeadingConcept } from './heading-words.js';
import { plainMoneyWords } from './amount-words.js';
import { amountFields } from './line-field.js';
import { withoutYear } from './read-year.js';

/** What a heading alone says. */
export interface HeadingReading {
  readonly concept?: HeadingConcept | undefined;
  readonly kind?: 'code' | 'name' | undefined;
  /** The dictionary's word that was met, which also tells the level of nested codes. */
  readonly word?: string | undefined;
  /** The heading is that word and nothing besides. */
  readonly exact: boolean;
  /** The year of which it speaks: `Ansatz 2024`. */
  readonly year?: number | undefined;
  /** It says `last year` or the like: an amount of another year than the file's. */
  readonly prior?: boolean | undefined;
  /** Beside the year it says nothing. */
  readonly restIsBlank?: boolean | undefined;
  /** It says code or name, and not of what. */
  readonly isBare?: boolean | undefined;
  /** It speaks of a share or a rate. */
  readonly share?: boolean | undefined;
}

/** Whether the cells below could be what the heading speaks of. */
export type Fits = (concept: HeadingConcept) => boolean;

const anythingFits: Fits = () => true;

/** `Descripcion Centro` is the name of a body, `Cap._2` something about a chapter, `q` nothing, `Ansatz 2024` an amount of a year. */
export function readHeading(text: string, fits: Fits = anythingFits): HeadingReading {
  if (saysShare(text)) return { exact: false, share: true };
  const { rest: words, year } = withoutYear(text);
  const plain = plainHeading(words);
  const dated = { ...(year === undefined ? {} : { year, restIsBlank: plain === '' }), ...(saysPrior(text) ? { prior: true } : {}) };
  const whole = conceptOf(plain, fits);
  if (whole?.exact) return { ...whole, ...dated, kind: headingsOfCodes.includes(plain) ? 'code' : undefined };
  const { kind, rest } = withoutKind(plain);
  const concept = kind ? (conceptOf(rest, fits) ?? conceptOf(rest.replace(/s$/u, ''), fits)) : whole;
  if (kind && concept?.concept && isAmount(concept.concept)) return { kind, exact: false };
  const bare = kind !== undefined && rest === '' ? { isBare: true } : {};
  return { ...concept, ...dated, ...bare, kind, exact: concept?.exact ?? false };
}

function isAmount(concept: HeadingConcept): boolean {
  return amountFields.some((field) => field === concept);
}

/** Shares and rates are numbers beside amounts, and part of none. */
function saysShare(text: string): boolean {
  return /%|percent|porcent|por ciento|prozent|percentual|pourcent|\bpct\b|per capita|\bratio\b|\btaux\b|비율|증감률|집행률|執行率|割合|増減率|نسبة/iu.test(
    text,
  );
}

/** The year before, or the difference to it. */
function saysPrior(text: string): boolean {
  return /\b(?:prior|previous|last) (?:fiscal )?year|\bano anterior|ejercicio anterior|\bprecedent|precedente|vorjahr|exercice anterieur|n ?- ?1\b|\bdifference|\bvariance|diferencia|\byear ?\+ ?\d|\bprojec|\bforecast (?!outturn)|proyecc|planung|indicative|전년|前年|比較|増減|증감|السابق/iu.test(
    text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/gu, '')
      .normalize('NFC'),
  );
}

function withoutKind(plain: string): { readonly kind: HeadingReading['kind']; readonly rest: string } {
  const tokens = plain.split(' ');
  const without = (words: readonly string[]) => tokens.filter((token) => !words.includes(token) && !joints.includes(token)).join(' ');
  if (tokens.some((token) => wordsForName.includes(token))) return { kind: 'name', rest: without(wordsForName) };
  if (tokens.some((token) => wordsForCode.includes(token))) return { kind: 'code', rest: without(wordsForCode) };
  for (const [kind, endings] of [
    ['name', endingsForName],
    ['code', endingsForCode],
  ] as const) {
    const ending = endings.find((one) => plain.endsWith(one));
    if (ending !== undefined) return { kind, rest: plain.slice(0, -ending.length).trim() };
  }
  return { kind: undefined, rest: plain };
}

/** Little words between a code and what it is the code of. */
const joints = ['de', 'del', 'la', 'el', 'of', 'the', 'du', 'da', 'do', 'des', 'di', 'der'];

/** The longest word of the dictionary that the heading is, or holds as whole words; last, one that a compound ends in. */
function conceptOf(plain: string, fits: Fits): Required<Pick<HeadingReading, 'concept' | 'word' | 'exact'>> | undefined {
  if (plain === '') return undefined;
  let best: { concept: HeadingConcept; word: string } | undefined;
  let ending: { concept: HeadingConcept; word: string } | undefined;
  for (const [concept, word] of dictionary) {
    if (!fits(concept)) continue;
    if (plain === word) return { concept, word, exact: true };
    if (` ${plain} `.includes(` ${word} `) && weightOf(word) > weightOf(best?.word)) best = { concept, word };
    if (word.length > (ending?.word.length ?? 0) && endsCompound(plain, word)) ending = { concept, word };
  }
  const found = best ?? ending;
  return found && { ...found, exact: false };
}

function weightOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return plainMoneyWords.has(word) ? 1 : word.length + 1;
}

/** German words that others are put before: `Gesamtergebnis`, `Sachkonto`. */
const endsOfCompounds: ReadonlySet<string> = new Set(['ansatz', 'konto', 'produkt', 'ergebnis', 'betrag', 'jahr', 'kostenstelle']);

/** Korean, Japanese and German put what a thing is at the end of its name: `세출예산액`, `Haushaltsansatz`. */
function endsCompound(plain: string, word: string): boolean {
  const isLatin = /^[\u0020-\u024f]*$/u.test(word);
  if (isLatin ? !endsOfCompounds.has(word) : word.length < 2) return false;
  return plain.split(' ').some((token) => token !== word && token.endsWith(word));
}

const dictionary = (Object.entries(headingWords) as [HeadingConcept, readonly string[]][]).flatMap(([concept, words]) =>
  words.map((word) => [concept, word] as const),
);
