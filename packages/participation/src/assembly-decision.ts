import { err, ok, type Refusal, type Result } from '@madang/basics';
import { hasQuorum, quorum, type Assembly } from './assembly.js';

/** To carry a proposal, to recommend something of its own, to find something in a hearing, or to settle how it works. */
export const decisionKinds = ['carry_proposal', 'recommendation', 'finding', 'procedure'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** Heads counted in the room. The record names the table and the counts, never who moved it or who voted how. */
export interface DecisionCounts {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly present: number;
}

export interface AssemblyDecision extends DecisionCounts {
  readonly kind: DecisionKind;
  readonly text: string;
  /** Whether it stands in the signed minutes, after the days for correction. */
  readonly recorded: boolean;
}

export type DecisionFlaw =
  | Refusal<'assembly/decision-empty'>
  | (Refusal<'assembly/count-not-whole'> & { readonly field: keyof DecisionCounts })
  | (Refusal<'assembly/more-votes-than-people'> & { readonly votes: number; readonly present: number });

export type DoorRefusal =
  | Refusal<'assembly/decision-procedural' | 'assembly/decision-not-carried' | 'assembly/decision-not-recorded'>
  | (Refusal<'assembly/no-quorum'> & { readonly present: number; readonly quorum: number });

/** What is wrong with a decision as it was noted; empty if it can stand in the record. */
export function checkDecision(decision: AssemblyDecision): readonly DecisionFlaw[] {
  const { text, inFavour, against, abstained, present } = decision;
  const counts = { inFavour, against, abstained, present };
  const fields = Object.keys(counts) as (keyof DecisionCounts)[];
  const uncounted = fields.filter((field) => !Number.isSafeInteger(counts[field]) || counts[field] < 0);
  const votes = inFavour + against + abstained;
  return [
    ...(text.trim() === '' ? [{ code: 'assembly/decision-empty' } as const] : []),
    ...uncounted.map((field) => ({ code: 'assembly/count-not-whole', field }) as const),
    ...(votes > present ? [{ code: 'assembly/more-votes-than-people', votes, present } as const] : []),
  ];
}

/** More in favour than against; a tie carries nothing. */
export function isCarried({ inFavour, against }: Pick<DecisionCounts, 'inFavour' | 'against'>): boolean {
  return inFavour > against;
}

/** Whether those who lost may put their view into the record: from a fifth of the votes up. */
export function keepsMinorityStatement({ inFavour, against, abstained }: Omit<DecisionCounts, 'present'>): boolean {
  const lost = Math.min(inFavour, against);
  return lost > 0 && lost * 5 >= inFavour + against + abstained;
}

/**
 * Whether a decision opens the assembly door, so that the city owes an answer as if the bar of support had been reached:
 * carried by a quorum, recorded, and about more than the assembly's own procedure. Every kind of assembly can open it.
 */
export function opensAssemblyDoor(assembly: Pick<Assembly, 'kind' | 'members'>, decision: AssemblyDecision): Result<void, DoorRefusal> {
  if (decision.kind === 'procedure') return err({ code: 'assembly/decision-procedural' });
  if (!hasQuorum(assembly, decision.present)) {
    return err({ code: 'assembly/no-quorum', present: decision.present, quorum: quorum(assembly) ?? 0 });
  }
  if (!isCarried(decision)) return err({ code: 'assembly/decision-not-carried' });
  return decision.recorded ? ok() : err({ code: 'assembly/decision-not-recorded' });
}
