import { bareNumber, decimalMarks, groupMarks, numberPattern, type AmountFormat } from './amount-format.js';

export interface AmountFormatGuess {
  readonly format: AmountFormat;
  /** How many of the samples read in this format, of how many that are not blank. */
  readonly read: number;
  readonly of: number;
  /** Some of those that do not. */
  readonly unread: readonly string[];
  /** A sample that another format reads just as well and as another amount, such as `1,234`: a person has to decide. */
  readonly ambiguous?: string | undefined;
}

interface Candidate {
  readonly decimal: AmountFormat['decimal'];
  readonly group: AmountFormat['group'];
  readonly readings: readonly (string | undefined)[];
  readonly read: number;
  /** Fractions of exactly three digits: nearly always a thousands mark taken for a decimal one. */
  readonly oddFractions: number;
}

const shownAtMost = 5;

/** The format in which most samples read; among equals the one without fractions of three digits, then the plainest. */
export function guessAmountFormat(samples: readonly string[]): AmountFormatGuess {
  const digits = samples.map((sample) => bareNumber(sample).digits).filter((text) => text !== '');
  const candidates = groupMarks.flatMap((group) =>
    decimalMarks.filter((decimal) => decimal !== group).map((decimal) => candidate(decimal, group, digits)),
  );
  const best = candidates.reduce((chosen, next) => (isBetter(next, chosen) ? next : chosen));
  const rivals = candidates.filter((other) => other.read === best.read);
  const doubtful = digits.findIndex((_, at) => rivals.some((rival) => rival.readings[at] !== best.readings[at]));
  return {
    format: { decimal: best.decimal, group: best.group, unitsOf: 1n, blank: 'refused' },
    read: best.read,
    of: digits.length,
    unread: digits.filter((_, at) => best.readings[at] === undefined).slice(0, shownAtMost),
    ambiguous: digits[doubtful],
  };
}

function candidate(decimal: Candidate['decimal'], group: Candidate['group'], digits: readonly string[]): Candidate {
  const readings = digits.map((text) => reading(text, decimal, group));
  return {
    decimal,
    group,
    readings,
    read: readings.filter((one) => one !== undefined).length,
    oddFractions: readings.filter((one) => one !== undefined && /\.\d{3}$/u.test(one)).length,
  };
}

/** The number in one spelling, so that two formats can be seen to read it alike. */
function reading(text: string, decimal: string, group: string): string | undefined {
  const parts = numberPattern(decimal, group).exec(text);
  if (!parts) return undefined;
  const fraction = parts[2] ?? parts[3] ?? '';
  const whole = (parts[1] ?? '').replaceAll(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function isBetter(next: Candidate, chosen: Candidate): boolean {
  if (next.read !== chosen.read) return next.read > chosen.read;
  return next.oddFractions < chosen.oddFractions;
}
