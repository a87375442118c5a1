import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { MergingSide, MergingState } from './merging.js';

/** Which sides have said yes: whoever offers from one side agrees for it, a facilitator for none. */
export interface MergingAgreed {
  readonly state: MergingState;
  readonly from: boolean;
  readonly into: boolean;
}

export type MergingAnswer = { readonly verdict: 'agree' } | { readonly verdict: 'refuse'; readonly reason: string };

export type MergingAnswered =
  | { readonly state: 'agreed'; readonly from: boolean; readonly into: boolean; readonly both: boolean }
  | { readonly state: 'refused'; readonly reason: string };

export type MergingAnswerRefusal = Refusal<'merging/reason-missing' | 'merging/agreed-already'> | MergingNotOffered;

type MergingNotOffered = Refusal<'merging/not-open'> & { readonly state: MergingState };

/** What the lead author of one side says. A refusal carries a reason; two proposals never merge on one side's word. */
export function answerMerging(
  merging: MergingAgreed,
  side: MergingSide,
  answer: MergingAnswer,
): Result<MergingAnswered, MergingAnswerRefusal> {
  const { state, from, into } = merging;
  if (state !== 'offered') return err({ code: 'merging/not-open', state });
  if (answer.verdict === 'refuse')
    return answer.reason.trim() === '' ? err({ code: 'merging/reason-missing' }) : ok({ state: 'refused', reason: answer.reason });
  if (merging[side]) return err({ code: 'merging/agreed-already' });
  const agreed = { from, into, [side]: true };
  return ok({ state: 'agreed', ...agreed, both: agreed.from && agreed.into });
}
