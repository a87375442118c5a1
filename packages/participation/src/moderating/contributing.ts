import type { Refusal } from '@madang/basics';
import { moderationLimits } from './limits.js';

export type NewcomerRefusal =
  | (Refusal<'newcomer/too-many-texts'> & { readonly most: number; readonly hours: number })
  | (Refusal<'newcomer/too-many-links'> & { readonly most: number; readonly hours: number });

export interface Contribution {
  readonly accountSince: Date;
  readonly now: Date;
  /** Texts that this person has published since. */
  readonly texts: number;
  readonly text: string;
}

const hour = 3_600_000;

/** Whether a new account may publish one more text; null if it may. The refusal is said at once, to the person, with the limit. */
export function refuseNewcomer({ accountSince, now, texts, text }: Contribution): NewcomerRefusal | null {
  const { newAccountHours: hours, newAccountTexts, newAccountLinks } = moderationLimits;
  if (now.getTime() - accountSince.getTime() >= hours * hour) return null;
  if (texts >= newAccountTexts) return { code: 'newcomer/too-many-texts', most: newAccountTexts, hours };
  const links = text.match(/https?:\/\//giu)?.length ?? 0;
  return links > newAccountLinks ? { code: 'newcomer/too-many-links', most: newAccountLinks, hours } : null;
}

/** Fewer words than this are said by many people who have nothing to do with one another. */
const leastWords = 5;

/**
 * The words of a text in the order of the alphabet, each once: the same for texts that differ in signs, capitals or order alone.
 * Null where there are too few words to say that two texts are the same.
 */
export function wordsAlike(text: string): string | null {
  const words = new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
  return words.size < leastWords ? null : [...words].toSorted().join(' ');
}
