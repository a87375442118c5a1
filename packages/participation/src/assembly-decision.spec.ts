import { describe, expect, it } from 'vitest';
import { assemblyKinds, checkDecision, keepsMinorityStatement, opensAssemblyDoor, type AssemblyDecision } from './index.js';

const decision: AssemblyDecision = {
  kind: 'carry_proposal',
  text: 'The assembly carries proposal 2026-142.',
  inFavour: 14,
  against: 5,
  abstained: 1,
  present: 24,
  recorded: true,
};
const general = { kind: 'general', members: null } as const;

describe('checkDecision', () => {
  it('counts that add up can stand in the record', () => expect(checkDecision(decision)).toEqual([]));
  it('there are not more votes than people', () =>
    expect(checkDecision({ ...decision, present: 19 })).toEqual([{ code: 'assembly/more-votes-than-people', votes: 20, present: 19 }]));
  it('heads are whole', () =>
    expect(checkDecision({ ...decision, text: '', against: -1, abstained: 0.5 })).toEqual([
      { code: 'assembly/decision-empty' },
      { code: 'assembly/count-not-whole', field: 'against' },
      { code: 'assembly/count-not-whole', field: 'abstained' },
    ]));
});

describe('opensAssemblyDoor', () => {
  it.each(assemblyKinds)('a carried and recorded decision of any kind of assembly opens it: %s', (kind) =>
    expect(opensAssemblyDoor({ kind, members: kind === 'panel' ? 30 : null }, decision)).toEqual({ ok: true }),
  );
  it.each(['recommendation', 'finding'] as const)('so does a %s', (kind) =>
    expect(opensAssemblyDoor(general, { ...decision, kind }).ok).toBe(true),
  );
  it('how an assembly runs itself is its own affair', () =>
    expect(opensAssemblyDoor(general, { ...decision, kind: 'procedure' })).toEqual({
      ok: false,
      error: { code: 'assembly/decision-procedural' },
    }));
  it('a tie carries nothing', () =>
    expect(opensAssemblyDoor(general, { ...decision, against: 14, present: 40 })).toEqual({
      ok: false,
      error: { code: 'assembly/decision-not-carried' },
    }));
  it('a panel without its quorum cannot open it', () =>
    expect(opensAssemblyDoor({ kind: 'panel', members: 50 }, decision)).toEqual({
      ok: false,
      error: { code: 'assembly/no-quorum', present: 24, quorum: 30 },
    }));
  it('the door waits for the signed minutes', () =>
    expect(opensAssemblyDoor(general, { ...decision, recorded: false })).toEqual({
      ok: false,
      error: { code: 'assembly/decision-not-recorded' },
    }));
});

describe('keepsMinorityStatement', () => {
  it.each([
    [{ inFavour: 80, against: 20, abstained: 0 }, true],
    [{ inFavour: 81, against: 19, abstained: 0 }, false],
    [{ inFavour: 20, against: 70, abstained: 10 }, true],
    [{ inFavour: 5, against: 0, abstained: 0 }, false],
  ])('%j: %s', (counts, kept) => expect(keepsMinorityStatement(counts)).toBe(kept));
});
