import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';
import { hasPassage } from './passages.js';
import type { ContentWarning, CoverReason } from './thing.js';

/** Who is a party to a thing, and so decides nothing about it. */
export interface Parties {
  /** Whoever wrote it: several, where it is a proposal with co-authors. */
  readonly writerIds: readonly PersonId[];
  /** The authors of the proposal that it stands under. */
  readonly authorIds: readonly PersonId[];
  readonly reporterIds: readonly PersonId[];
}

/** What a facilitator says of words. A cover is of the whole, or of passages that are named word by word. */
export type ThingVerdict =
  | { readonly verdict: 'keep' }
  | { readonly verdict: 'warn'; readonly warning: ContentWarning }
  | { readonly verdict: 'cover'; readonly reason: CoverReason; readonly passages: readonly string[] | null };

export interface ThingCase extends Parties {
  readonly deciderId: PersonId;
  /** The words as they stand. */
  readonly texts: readonly string[];
  readonly readable: boolean;
  readonly openReports: number;
}

export type DecideThingRefusal = Refusal<
  'moderation/own-cause' | 'moderation/nothing-to-cover' | 'moderation/passage-not-in-the-text' | 'moderation/nothing-reported'
>;

/** Whether somebody may judge: who wrote it, whose proposal it is about and who reported it may not. */
export function isParty({ writerIds, authorIds, reporterIds }: Parties, personId: PersonId): boolean {
  return [...writerIds, ...authorIds, ...reporterIds].includes(personId);
}

/** Checks a decision about words. Keeping them answers reports; where there are none, there is nothing to answer. */
export function decideThing(about: ThingCase, verdict: ThingVerdict): Result<ThingVerdict, DecideThingRefusal> {
  if (isParty(about, about.deciderId)) return err({ code: 'moderation/own-cause' });
  if (verdict.verdict === 'keep') return about.openReports > 0 ? ok(verdict) : err({ code: 'moderation/nothing-reported' });
  if (!about.readable) return err({ code: 'moderation/nothing-to-cover' });
  if (verdict.verdict === 'warn' || verdict.passages === null) return ok(verdict);
  const found = verdict.passages.length > 0 && verdict.passages.every((words) => hasPassage(about.texts, words));
  return found ? ok(verdict) : err({ code: 'moderation/passage-not-in-the-text' });
}
