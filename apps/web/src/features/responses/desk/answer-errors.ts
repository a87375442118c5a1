import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldProblem } from '@madang/contracts/problems';
import type { Problem } from '../../../api/problem.js';
import type { Format } from '../../../format/format.js';
import { pathOf } from '../../../ui/body-resolver.js';
import type { SummaryError } from '../../../ui/error-summary.js';
import { fieldWords } from '../../../ui/field-words.js';

export interface AnswerErrors {
  /** For the summary, in the order of the form. */
  readonly summary: readonly SummaryError[];
  /** What to do, by the name of the field. */
  readonly byField: ReadonlyMap<string, string>;
}

export const noErrors: AnswerErrors = { summary: [], byField: new Map() };

/** Rules that only an answer has. */
const own: Readonly<Record<string, (days: readonly string[]) => MessageDescriptor>> = {
  partsAllAlike: () => msg`Name something that is accepted and something that is not.`,
  lineUnanswered: () => msg`This line does not get all that was asked: say why.`,
  questionUnanswered: () => msg`Answer this question, or say why you do not.`,
  notBefore: ([first = '']) => msg`Choose ${first} or a later day.`,
  betweenDays: ([first = '', last = '']) => msg`Choose a day from ${first} to ${last}.`,
};

/** What keeps an answer from being saved or published, each beside its field and all of it in the summary. */
export function answerErrors(problem: Problem, labelOf: (name: string) => string, i18n: I18n, format: Format): AnswerErrors {
  if (problem.errors.length === 0) return { summary: [{ name: null, words: problem.title }], byField: new Map() };
  const all = problem.errors.map((error) => ({
    name: pathOf(error.pointer),
    words: error.code === problem.code ? problem.title : wordsOf(error, i18n, format),
  }));
  // Reason and effect follow from the decision: before it is made there is no field for them.
  const undecided = all.some(({ name }) => name === 'decision');
  const found = all.filter(({ name }) => !undecided || (name !== 'reasonCode' && name !== 'effects'));
  return {
    summary: found.map(({ name, words }) => ({ name, words: `${labelOf(name)}: ${words}` })),
    byField: new Map(found.map(({ name, words }) => [name, words])),
  };
}

function wordsOf({ code, pointer, facts }: FieldProblem, i18n: I18n, format: Format): string {
  if (pointer === '#/effects') return i18n._(msg`Choose a decision first; the effect is then worked out by itself.`);
  if (code === 'wordsAlike') return i18n._(wordsAlike(facts?.['names']));
  if (code === 'gapLeft') return i18n._(gapLeft(facts?.['names']));
  const limits = Array.isArray(facts?.['limits']) ? (facts['limits'] as unknown[]) : [];
  const ours = own[code];
  if (!ours) return i18n._(fieldWords({ code, limits }));
  return i18n._(ours(limits.filter((limit) => typeof limit === 'string').map((day) => format.date(day))));
}

/** What a template left open; the reader sees the gap as it stands in the text. */
function gapLeft(names: unknown): MessageDescriptor {
  const gaps = (Array.isArray(names) ? (names as unknown[]) : []).map((name) => `[${String(name)}]`).join(' ');
  return msg`Fill in what stands in brackets: ${gaps}`;
}

/** Of a batch, two are told the same: one of them has to hear what is different. */
function wordsAlike(names: unknown): MessageDescriptor {
  const others = (Array.isArray(names) ? (names as unknown[]) : []).map(String).join(', ');
  return msg`Word for word the same as for ${others}: write what is different here.`;
}
