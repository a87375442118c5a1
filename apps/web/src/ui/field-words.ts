import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

/** What a rule is called by class-validator, and what its limits are. */
export interface BrokenRule {
  readonly code: string;
  readonly limits: readonly unknown[];
}

type Words = (limits: readonly unknown[]) => MessageDescriptor;

const number = (limit: unknown) => (typeof limit === 'number' ? limit : 0);

const atMost: Words = ([most]) => msg`${plural(number(most), { one: 'Write at most # character.', other: 'Write at most # characters.' })}`;

/** One sentence for every rule that a body may have: it says what to do, not what was wrong. */
const words: Readonly<Record<string, Words>> = {
  isDefined: () => msg`Fill this in.`,
  isNotEmpty: () => msg`Fill this in.`,
  isObject: () => msg`Fill this in.`,
  isString: () => msg`Fill this in.`,
  nestedValidation: () => msg`Fill this in.`,
  isEmail: () => msg`Write an e-mail address, such as name@example.org.`,
  isUrl: () => msg`Write a web address that begins with https.`,
  isUuid: () => msg`Choose one from the list.`,
  isIn: () => msg`Choose one of these.`,
  isEnum: () => msg`Choose one of these.`,
  isBoolean: () => msg`Choose yes or no.`,
  isBooleanString: () => msg`Choose yes or no.`,
  isTextMap: () => msg`Write it in at least one language.`,
  isDay: () => msg`Write a date, such as 31 3 2026.`,
  isRFC3339: () => msg`Write a date and a time.`,
  isDateString: () => msg`Write a date, such as 31 3 2026.`,
  isIso8601: () => msg`Write a date, such as 31 3 2026.`,
  isISO4217CurrencyCode: () => msg`Choose a currency.`,
  isInt: () => msg`Write a whole number.`,
  isNumber: () => msg`Write a number.`,
  isArray: () => msg`Choose at least one.`,
  arrayNotEmpty: () => msg`Choose at least one.`,
  arrayUnique: () => msg`Each one may be named only once.`,
  matches: () => msg`Some of these characters cannot be used here.`,
  min: ([least]) => msg`Write ${number(least)} or more.`,
  max: ([most]) => msg`Write ${number(most)} or less.`,
  isLength: ([least, most]) => (least === 1 ? msg`Fill this in.` : msg`Write between ${number(least)} and ${number(most)} characters.`),
  minLength: ([least]) => msg`${plural(number(least), { one: 'Write at least # character.', other: 'Write at least # characters.' })}`,
  maxLength: atMost,
  isShortTextMap: atMost,
  arrayMinSize: ([least]) => msg`${plural(number(least), { one: 'Choose at least # of these.', other: 'Choose at least # of these.' })}`,
  arrayMaxSize: ([most]) => msg`${plural(number(most), { one: 'Choose at most # of these.', other: 'Choose at most # of these.' })}`,
  // The page asked for something that the city's server does not know: nothing a reader can mend.
  whitelistValidation: () => msg`This page is out of date. Load it again.`,
};

/** True where a rule has words of its own; a test holds every rule of the contracts against it. */
export const hasWords = (code: string): boolean => Object.hasOwn(words, code);

export function fieldWords({ code, limits }: BrokenRule): MessageDescriptor {
  return words[code]?.(limits) ?? msg`Check what you wrote here.`;
}
