import type { Refusal } from '@madang/basics';

/**
 * General; on a theme; bound to a neighbourhood; a panel drawn by lot; children and young people; the standing council on
 * future generations; a hearing of residents, which is not a court.
 */
export const assemblyKinds = ['general', 'thematic', 'neighbourhood', 'panel', 'children', 'future_generations', 'hearing'] as const;

export type AssemblyKind = (typeof assemblyKinds)[number];

/** A deliberative meeting with a record. */
export interface Assembly {
  readonly kind: AssemblyKind;
  readonly question: string;
  /** What the city has promised in writing to do with the outcome. */
  readonly commitment: string;
  readonly place: string;
  /** How many people were drawn, for a panel; null for meetings open to everybody. */
  readonly members: number | null;
}

export type AssemblyGap = Refusal<
  'assembly/question-missing' | 'assembly/commitment-missing' | 'assembly/place-missing' | 'assembly/members-missing'
>;

/** What an assembly lacks before people are called to it; empty if nothing. An assembly without a promise to answer is a stage set. */
export function checkAssembly({ kind, question, commitment, place, members }: Assembly): readonly AssemblyGap[] {
  return [
    ...(question.trim() === '' ? [{ code: 'assembly/question-missing' } as const] : []),
    ...(commitment.trim() === '' ? [{ code: 'assembly/commitment-missing' } as const] : []),
    ...(place.trim() === '' ? [{ code: 'assembly/place-missing' } as const] : []),
    ...(kind === 'panel' && (members === null || !Number.isInteger(members) || members < 1)
      ? [{ code: 'assembly/members-missing' } as const]
      : []),
  ];
}

/**
 * How many must be present to decide: for a panel 15 or three fifths of its members, whichever is more; null for meetings
 * open to everybody, which have no quorum but report the groups that were missing.
 */
export function quorum({ kind, members }: Pick<Assembly, 'kind' | 'members'>): number | null {
  return kind === 'panel' ? Math.max(15, Math.ceil(((members ?? 0) * 3) / 5)) : null;
}

export function hasQuorum(assembly: Pick<Assembly, 'kind' | 'members'>, present: number): boolean {
  return present >= (quorum(assembly) ?? 0);
}
