import type { CommittedLineView } from '@madang/contracts/commitments';
import type { CouncilActBody } from '@madang/contracts/council';
import { amountTyped } from './amount-typed.js';

/** The fields of the form by name; amounts carry the place of their line: `adopted0`. */
export type CouncilValues = Readonly<Record<string, string>>;

interface CouncilShape {
  readonly lines: readonly CommittedLineView[];
  readonly currency: string;
  readonly language: CouncilActBody['language'];
}

/** Whether this is a vote on amounts. */
export function votesOn(step: string | undefined): boolean {
  return step === 'adopted' || step === 'amended';
}

export function councilActOf(values: CouncilValues, { lines, currency, language }: CouncilShape): CouncilActBody {
  const said = (name: string) => (values[name] ?? '').trim();
  const [note, minutes] = [said('note'), said('minutes')];
  const counted = ['inFavour', 'against', 'abstained'].some((name) => said(name) !== '');
  return {
    step: said('step') as CouncilActBody['step'],
    on: said('on'),
    body: said('body'),
    language,
    ...(note && { note }),
    ...(minutes && { minutes }),
    ...(counted && {
      votes: { inFavour: countOf(said('inFavour')), against: countOf(said('against')), abstained: countOf(said('abstained')) },
    }),
    amounts: votesOn(said('step')) ? lines.map(({ line }, at) => ({ line, adopted: amountTyped(values[`adopted${at}`], currency) })) : [],
  };
}

/** Votes that were not written down are none; what is no number is left for the check to name. */
function countOf(text: string): number {
  return text === '' ? 0 : Number(text);
}

/** The field that a path of the act comes from: `amounts.1.adopted.minor` → `adopted1`, `votes.against` → `against`. */
export function councilAt(path: string): string | null {
  const [first, second] = path.split('.');
  if (first === 'amounts') return second === undefined ? null : `adopted${second}`;
  if (first === 'votes') return second ?? null;
  return first ?? null;
}
