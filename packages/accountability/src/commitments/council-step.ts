import type { CalendarDate, LineCode, Refusal } from '@madang/basics';
import type { PromisedLine } from './promised-line.js';

/** What a council does with a promise that needs its vote. */
export const councilSteps = ['tabled', 'amended', 'adopted', 'refused'] as const;

export type CouncilStep = (typeof councilSteps)[number];

export interface CouncilAct {
  readonly step: CouncilStep;
  readonly on: CalendarDate;
  /** What it voted for each line, where it voted on amounts. */
  readonly amounts: readonly CouncilAmount[];
}

/** Minor units; below zero means less for the line. */
export interface CouncilAmount {
  readonly line: LineCode;
  readonly adopted: bigint;
}

export interface CouncilFacts {
  readonly today: CalendarDate;
  readonly before: Pick<CouncilAct, 'step' | 'on'> | null;
  readonly promised: readonly Pick<PromisedLine, 'line'>[];
}

export type CouncilFlaw =
  | (Refusal<'commitment/council-step-out-of-order'> & { readonly after: CouncilStep | null })
  | (Refusal<'commitment/council-day-out-of-order'> & { readonly earliest: CalendarDate; readonly latest: CalendarDate })
  | (Refusal<'commitment/council-line-unknown'> & { readonly line: LineCode })
  | (Refusal<'commitment/council-line-missing'> & { readonly line: LineCode })
  | Refusal<'commitment/council-without-amounts'>;

/** What may follow what. A matter that was adopted or refused can be tabled anew, never quietly voted again. */
const follows: Readonly<Record<CouncilStep | 'nothing', readonly CouncilStep[]>> = {
  nothing: ['tabled', 'adopted', 'refused'],
  tabled: ['amended', 'adopted', 'refused'],
  amended: ['amended', 'adopted', 'refused'],
  adopted: ['tabled'],
  refused: ['tabled'],
};

/** Why an act of the council cannot be recorded, or null: it stands in the order of its days, and an adoption names every line. */
export function whyNotRecordCouncil(act: CouncilAct, facts: CouncilFacts): CouncilFlaw | null {
  const after = facts.before?.step ?? null;
  if (!follows[after ?? 'nothing'].includes(act.step)) return { code: 'commitment/council-step-out-of-order', after };
  const earliest = facts.before?.on ?? act.on;
  if (act.on < earliest || act.on > facts.today) return { code: 'commitment/council-day-out-of-order', earliest, latest: facts.today };
  return whyNotAmounts(act, facts);
}

function whyNotAmounts({ step, amounts }: CouncilAct, { promised }: CouncilFacts): CouncilFlaw | null {
  if (step === 'tabled' || step === 'refused') return amounts.length === 0 ? null : { code: 'commitment/council-without-amounts' };
  const lines = new Set(promised.map(({ line }) => line));
  const stray = amounts.find(({ line }, at) => !lines.has(line) || amounts.findIndex((one) => one.line === line) < at);
  if (stray) return { code: 'commitment/council-line-unknown', line: stray.line };
  const named = new Set(amounts.map(({ line }) => line));
  const missing = step === 'adopted' ? promised.find(({ line }) => !named.has(line)) : undefined;
  return missing ? { code: 'commitment/council-line-missing', line: missing.line } : null;
}

/**
 * What the council has decided for each line: the amounts of its last adoption, nothing at all after a refusal, and null while it
 * has decided nothing, or is dealing with it anew.
 */
export function decidedByCouncil(
  acts: readonly CouncilAct[],
  promised: readonly Pick<PromisedLine, 'line'>[],
): ReadonlyMap<LineCode, bigint> | null {
  const last = acts.at(-1);
  if (last?.step === 'adopted') return new Map(last.amounts.map(({ line, adopted }) => [line, adopted]));
  return last?.step === 'refused' ? new Map(promised.map(({ line }) => [line, 0n])) : null;
}
