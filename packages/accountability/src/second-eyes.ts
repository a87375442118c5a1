import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';

/** A draft as it stands: which text it is, and everybody who wrote a word of it. */
export interface WrittenDraft {
  readonly revision: number;
  readonly writerIds: readonly PersonId[];
}

export type ReadingVerdict = 'approved' | 'returned';

/** A text handed to a colleague, and what they said. It speaks of exactly that text: whatever is changed afterwards, nobody has read. */
export interface SecondReading {
  readonly revision: number;
  readonly colleagueId: PersonId;
  readonly verdict: ReadingVerdict | null;
}

/** Where a draft stands with its second pair of eyes; `void` is a reading of a text that has changed since. */
export const readingStates = ['none', 'waits', 'approved', 'returned', 'void'] as const;

export type ReadingState = (typeof readingStates)[number];

export function readingState(draft: WrittenDraft, reading: SecondReading | null): ReadingState {
  if (reading === null) return 'none';
  if (reading.revision !== draft.revision || draft.writerIds.includes(reading.colleagueId)) return 'void';
  return reading.verdict ?? 'waits';
}

export type HandOverRefusal = Refusal<'response/own-eyes'>;

/** A draft goes to somebody who wrote none of it. Handing it over again takes the place of an earlier reading. */
export function handOver({ revision, writerIds }: WrittenDraft, colleagueId: PersonId): Result<SecondReading, HandOverRefusal> {
  if (writerIds.includes(colleagueId)) return err({ code: 'response/own-eyes' });
  return ok({ revision, colleagueId, verdict: null });
}

export interface ReadingAct {
  readonly by: PersonId;
  readonly verdict: ReadingVerdict;
  readonly words: string;
}

export type ReadingRefusal = Refusal<'response/own-eyes' | 'response/not-handed-over' | 'response/words-missing'>;

/** The colleague to whom it was handed approves it, or sends it back and says why. Nobody else does, and nobody their own. */
export function readAgain(
  draft: WrittenDraft,
  reading: SecondReading | null,
  { by, verdict, words }: ReadingAct,
): Result<SecondReading, ReadingRefusal> {
  if (draft.writerIds.includes(by)) return err({ code: 'response/own-eyes' });
  if (reading === null || readingState(draft, reading) !== 'waits' || reading.colleagueId !== by) {
    return err({ code: 'response/not-handed-over' });
  }
  if (verdict === 'returned' && words.trim() === '') return err({ code: 'response/words-missing' });
  return ok({ ...reading, verdict });
}
