import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';
import type { ReasonCode } from '../reason-codes.js';

export const legalFindings = ['lawful', 'on_conditions', 'unlawful'] as const;
export const practicalFindings = ['feasible', 'on_conditions', 'infeasible'] as const;

export type LegalFinding = (typeof legalFindings)[number];
export type PracticalFinding = (typeof practicalFindings)[number];

/** What an office found when it examined a proposal. Amounts are minor units of the city's currency; null is not yet said. */
export interface FeasibilityFindings {
  readonly legality: LegalFinding | null;
  /** The provision or judgment that it rests on. */
  readonly legalBasis: string;
  readonly practicality: PracticalFinding | null;
  /** What stands in the way, or which conditions. */
  readonly technicalNote: string;
  /** From the lowest to the highest that it may cost once, beside what its author asked for, never in its place. */
  readonly costLow: bigint | null;
  readonly costHigh: bigint | null;
  /** What it costs each year afterwards; zero is an answer. */
  readonly runningCost: bigint | null;
  /** How the estimate was made. */
  readonly costBasis: string;
  readonly reasonCode: ReasonCode | null;
  /** For everybody, in plain words. */
  readonly explanation: string;
}

/** Characters of an explanation that others can follow, and of a legal or technical ground. */
export const shortestFinding = { explanation: 80, ground: 10 } as const;

export type FeasibilityField = keyof FeasibilityFindings;

export type FeasibilityGap = { readonly field: FeasibilityField } & Refusal<
  'feasibility/missing' | 'feasibility/too-short' | 'feasibility/wrong-way-round'
>;

/** What a review still lacks before a colleague can sign it; empty if nothing. */
export function checkFeasibility(found: FeasibilityFindings): readonly FeasibilityGap[] {
  return [...groundsGaps(found), ...costGaps(found), ...wordsGaps(found)];
}

/** Whether something stands against the proposal so that its cost need not be known. */
function isRuledOut({ legality, practicality }: FeasibilityFindings): boolean {
  return legality === 'unlawful' || practicality === 'infeasible';
}

function groundsGaps({ legality, legalBasis, practicality, technicalNote }: FeasibilityFindings): readonly FeasibilityGap[] {
  return [
    ...(legality === null ? [missing('legality')] : tooShort('legalBasis', legalBasis)),
    ...(practicality === null ? [missing('practicality')] : []),
    ...(practicality === null || practicality === 'feasible' ? [] : tooShort('technicalNote', technicalNote)),
  ];
}

function costGaps(found: FeasibilityFindings): readonly FeasibilityGap[] {
  const { costLow, costHigh, runningCost, costBasis } = found;
  if (costLow === null && costHigh === null && isRuledOut(found)) return [];
  return [
    ...(costLow === null ? [missing('costLow')] : []),
    ...(costHigh === null ? [missing('costHigh')] : []),
    ...(costLow !== null && costHigh !== null && costLow > costHigh
      ? [{ code: 'feasibility/wrong-way-round', field: 'costHigh' } as const]
      : []),
    ...(runningCost === null ? [missing('runningCost')] : []),
    ...tooShort('costBasis', costBasis),
  ];
}

function wordsGaps(found: FeasibilityFindings): readonly FeasibilityGap[] {
  return [
    ...(isRuledOut(found) && found.reasonCode === null ? [missing('reasonCode')] : []),
    ...tooShort('explanation', found.explanation, shortestFinding.explanation),
  ];
}

function missing(field: FeasibilityField): FeasibilityGap {
  return { code: 'feasibility/missing', field };
}

function tooShort(field: FeasibilityField, text: string, least: number = shortestFinding.ground): readonly FeasibilityGap[] {
  return Array.from(text.trim()).length < least ? [{ code: 'feasibility/too-short', field }] : [];
}

/** A review on its way: being written, waiting for a second pair of eyes, or public. */
export const feasibilityStates = ['in_work', 'submitted', 'published'] as const;

export type FeasibilityState = (typeof feasibilityStates)[number];

export interface FeasibilityCase {
  readonly state: FeasibilityState;
  /** Everybody who wrote a word of it. */
  readonly writerIds: readonly PersonId[];
}

export type SecondEyesRefusal = Refusal<'feasibility/not-submitted' | 'feasibility/own-eyes'>;

/** A colleague signs, or sends it back: never somebody who wrote it. */
export function lookAgain(
  { state, writerIds }: FeasibilityCase,
  by: PersonId,
  verdict: 'sign' | 'return',
): Result<{ readonly state: FeasibilityState }, SecondEyesRefusal> {
  if (state !== 'submitted') return err({ code: 'feasibility/not-submitted' });
  if (writerIds.includes(by)) return err({ code: 'feasibility/own-eyes' });
  return ok({ state: verdict === 'sign' ? 'published' : 'in_work' });
}
