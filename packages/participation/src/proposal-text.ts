import type { Refusal } from '@madang/basics';

/** The author's own words. They come first on every page and are never rewritten by the city. */
export interface ProposalText {
  readonly title: string;
  /** What is wrong, as the author lives it. */
  readonly problem: string;
  /** What should change. */
  readonly change: string;
  readonly whoIsAffected: string | null;
  readonly howOneWouldKnow: string | null;
  /** A past wrong that the proposal repairs, if the author names one. */
  readonly pastWrong: string | null;
}

export type TextField = keyof ProposalText;

/** Lengths in characters (code points), blanks at both ends not counted; `least` 0 means that the field may stay empty. */
export const textLimits: Readonly<Record<TextField, { readonly least: number; readonly most: number }>> = {
  title: { least: 5, most: 120 },
  problem: { least: 20, most: 4000 },
  change: { least: 20, most: 4000 },
  whoIsAffected: { least: 0, most: 2000 },
  howOneWouldKnow: { least: 0, most: 2000 },
  pastWrong: { least: 0, most: 2000 },
};

export type TextRefusal =
  | (Refusal<'proposal/text-missing'> & { readonly field: TextField })
  | (Refusal<'proposal/text-too-short' | 'proposal/text-too-long'> & {
      readonly field: TextField;
      readonly length: number;
      readonly limit: number;
    });

/** What is missing, too short or too long before a proposal can be submitted, field by field; empty if nothing is. */
export function checkProposalText(text: ProposalText): readonly TextRefusal[] {
  return (Object.keys(textLimits) as TextField[]).flatMap((field) => checkField(field, text[field]));
}

function checkField(field: TextField, text: string | null): TextRefusal[] {
  const length = Array.from((text ?? '').trim()).length;
  const { least, most } = textLimits[field];
  if (length === 0 && least > 0) return [{ code: 'proposal/text-missing', field }];
  if (length < least) return [{ code: 'proposal/text-too-short', field, length, limit: least }];
  return length > most ? [{ code: 'proposal/text-too-long', field, length, limit: most }] : [];
}
