import type { LineToPromiseView, PlanBody } from '@madang/contracts/commitments';
import { amountTyped } from './amount-typed.js';

/** The fields of the form by name; those of a list carry its place: `title0`, `promised1`. */
export type PlanValues = Readonly<Record<string, string>>;

interface PlanShape {
  readonly milestones: number;
  readonly lines: readonly LineToPromiseView[];
  readonly currency: string;
  readonly language: PlanBody['language'];
}

/** From the fields to the plan. A milestone that was begun nowhere is none. */
export function planOf(values: PlanValues, { milestones, lines, currency, language }: PlanShape): PlanBody {
  const said = (name: string) => (values[name] ?? '').trim();
  const steps = Array.from({ length: milestones }, (_nothing, at) => ({
    title: said(`title${at}`),
    dueOn: said(`dueOn${at}`),
    office: said(`officeOf${at}`) || said('office'),
  }));
  return {
    language,
    office: said('office'),
    words: said('words'),
    milestones: steps.filter(({ title, dueOn }, at) => at === 0 || title !== '' || dueOn !== ''),
    lines: lines.map(({ line }, at) => {
      const reason = said(`reason${at}`);
      return { line, promised: amountTyped(values[`promised${at}`], currency), ...(reason && { reason }) };
    }),
  };
}

const fields: Readonly<Record<string, string>> = {
  title: 'title',
  dueOn: 'dueOn',
  office: 'officeOf',
  promised: 'promised',
  reason: 'reason',
};

/** The field that a path of the plan comes from: `milestones.1.dueOn` → `dueOn1`. */
export function planAt(path: string): string | null {
  const [list, at, field = ''] = path.split('.');
  if (list !== 'milestones' && list !== 'lines') return list ?? null;
  if (at === undefined) return list === 'milestones' ? 'title0' : null;
  const name = fields[field];
  return name === undefined ? null : `${name}${at}`;
}
