import type { CalendarDate, LineCode } from '@madang/basics';
import { describe, expect, it } from 'vitest';
import { councilSteps, decidedByCouncil, whyNotRecordCouncil, type CouncilAct, type CouncilStep } from '../index.js';

const [roads, benches] = ['E-roads', 'E-benches'] as LineCode[] as [LineCode, LineCode];
const promised = [{ line: roads }, { line: benches }];
const on = '2026-11-10' as CalendarDate;
const facts = { today: '2026-11-22' as CalendarDate, before: null, promised };
const full = [
  { line: roads, adopted: -40n },
  { line: benches, adopted: 40n },
];
const act = (step: CouncilStep, changes: Partial<CouncilAct> = {}): CouncilAct => ({
  step,
  on,
  amounts: step === 'adopted' ? full : [],
  ...changes,
});

describe('an act of the council', () => {
  it('follows what was before it', () => {
    const allowed = (before: CouncilStep | null) =>
      councilSteps.filter((step) => whyNotRecordCouncil(act(step), { ...facts, before: before && { step: before, on } }) === null);
    expect(allowed(null)).toEqual(['tabled', 'adopted', 'refused']);
    expect(allowed('tabled')).toEqual(['amended', 'adopted', 'refused']);
    expect(allowed('amended')).toEqual(['amended', 'adopted', 'refused']);
    expect(allowed('adopted')).toEqual(['tabled']);
    expect(allowed('refused')).toEqual(['tabled']);
  });
  it('has happened, and not before the one before it', () => {
    const before = { step: 'tabled', on } as const;
    const code = (day: string) => whyNotRecordCouncil(act('adopted', { on: day as CalendarDate }), { ...facts, before })?.code;
    expect([code('2026-11-09'), code('2026-11-10'), code('2026-11-22'), code('2026-11-23')]).toEqual([
      'commitment/council-day-out-of-order',
      undefined,
      undefined,
      'commitment/council-day-out-of-order',
    ]);
  });
  it('that adopts names an amount for every line of the promise, each once, and no other', () => {
    const code = (amounts: CouncilAct['amounts']) => whyNotRecordCouncil(act('adopted', { amounts }), facts)?.code;
    expect(code(full.slice(1))).toBe('commitment/council-line-missing');
    expect(code([...full, { line: 'E-moon' as LineCode, adopted: 1n }])).toBe('commitment/council-line-unknown');
    expect(code([...full, full[0]!])).toBe('commitment/council-line-unknown');
  });
  it('that tables or refuses votes on no amounts', () =>
    expect(whyNotRecordCouncil(act('refused', { amounts: full }), facts)?.code).toBe('commitment/council-without-amounts'));
});

describe('what the council decided', () => {
  it('is what it adopted last', () => expect(decidedByCouncil([act('tabled'), act('adopted')], promised)?.get(roads)).toBe(-40n));
  it('is nothing at all for every line after a refusal', () =>
    expect([...(decidedByCouncil([act('refused')], promised) ?? [])]).toEqual([
      [roads, 0n],
      [benches, 0n],
    ]));
  it('is unknown before it decided and while it deals with it anew', () => {
    expect(decidedByCouncil([], promised)).toBeNull();
    expect(decidedByCouncil([act('adopted'), act('tabled')], promised)).toBeNull();
  });
});
