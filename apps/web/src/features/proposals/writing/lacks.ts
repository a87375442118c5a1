import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem } from '../../../api/problem.js';

/** One thing that keeps a draft from being handed in. */
export interface Lack {
  readonly code: string;
  readonly field?: string;
  readonly limit?: number;
  /** The refusal in the words of the API, where there is nothing better. */
  readonly title: string;
}

/** Everything that is missing at once, so that nobody mends a text in vain. */
export function lacksOf(problem: Problem): readonly Lack[] {
  const { refusals } = problem.facts;
  if (!Array.isArray(refusals)) return [{ code: problem.code, title: problem.title }];
  return (refusals as Omit<Lack, 'title'>[]).map((one) => ({ ...one, title: problem.title }));
}

const fields: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`A title`,
  problem: msg`What is wrong?`,
  change: msg`What should change?`,
  whoIsAffected: msg`Who is affected?`,
  howOneWouldKnow: msg`How would one know that it worked?`,
  pastWrong: msg`Does it repair a past wrong?`,
};

/** What to do about it. */
export function lackWords(i18n: I18n, { code, field = '', limit = 0, title }: Lack): string {
  const name = fields[field] ? i18n._(fields[field]) : field;
  switch (code) {
    case 'proposal/text-missing':
      return i18n._(msg`${name}: write something here.`);
    case 'proposal/text-too-short':
      return i18n._(msg`${name}: write at least ${limit} characters.`);
    case 'proposal/text-too-long':
      return i18n._(msg`${name}: write at most ${limit} characters.`);
    default:
      return title === '' ? i18n._(msg`The city’s server did not answer. Your draft is saved; try again in a moment.`) : title;
  }
}
