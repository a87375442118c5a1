import type { Finding } from './finding.js';

/**
 * What a city has to explain when it takes back what was won: cuts are only for a time, necessary and in proportion, hit no
 * group alone, keep the minimum, and come after other ways were tried (CESCR letter of 16 May 2012). A named office holder signs.
 */
export const retrogressionForm = [
  { code: 'why', ask: 'Why is the cut made?' },
  { code: 'how-long', ask: 'How long will it last?' },
  { code: 'other-ways', ask: 'What else was tried, and why was it not chosen?' },
  { code: 'who-is-hit', ask: 'Which groups and districts are hit, and how hard?' },
  { code: 'minimum', ask: 'How is the minimum kept for everyone (C08)?' },
  { code: 'who-was-heard', ask: 'Who was heard, when, and what did they say?' },
  { code: 'when-restored', ask: 'When is it as before?' },
] as const;

export type RetrogressionField = (typeof retrogressionForm)[number]['code'];

/** The form is due when real spending per resident (C01) gives concern or worse. */
export function retrogressionFormIsDue(finding: Pick<Finding, 'check' | 'level'>): boolean {
  return finding.check === 'C01' && (finding.level === 'concern' || finding.level === 'severe');
}
