import { thisYear, type Evidence } from './evidence.js';
import type { Question } from './question.js';
import { amount } from './sources.js';

/** C13: lines bear no marker here yet, so nobody has looked at any of the money; that is what it says. */
export function equalityMarkers(evidence: Evidence): Question[] {
  const { version, voted } = thisYear(evidence);
  const { fiscalYear } = version;
  return [
    {
      check: 'C13',
      subject: {},
      inputs: [
        amount('score2', 0n, version, fiscalYear),
        amount('score1', 0n, version, fiscalYear),
        amount('score0', 0n, version, fiscalYear),
        amount('unscreened', voted.total.minor, version, fiscalYear),
      ],
    },
  ];
}
