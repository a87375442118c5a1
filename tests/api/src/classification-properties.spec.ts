import type { CoverageView } from '@madang/contracts/classification';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tag, undo } from './fixtures/classification.js';
import { addSmallBudget, rent, roads, schools } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

const codes = [roads, rent, schools, 'E-99-other'];
const values = ['08.1', '08.2', '09.1', '10.6', null];

interface Act {
  readonly id: string;
  readonly said: readonly (readonly [code: string, value: string | null])[];
  undone: boolean;
}

type Step = { readonly say: readonly string[]; readonly value: string | null } | { readonly takeBack: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ say: fc.subarray(codes, { minLength: 1 }), value: fc.constantFrom(...values) }),
  fc.record({ takeBack: fc.nat({ max: 20 }) }),
);

const byCode = ([one]: [string, string], [other]: [string, string]) => (one < other ? -1 : 1);

/** Each line as the latest act says it that nobody has taken back. */
function standing(acts: readonly Act[]): [string, string][] {
  const tags = new Map<string, string | null>();
  for (const { said } of acts.filter(({ undone }) => !undone)) for (const [code, value] of said) tags.set(code, value);
  return [...tags].flatMap(([code, value]): [string, string][] => (value === null ? [] : [[code, value]])).toSorted(byCode);
}

describe('whatever is said and taken back, in any order', () => {
  let yard: Yard;
  let staff: Person;

  beforeAll(async () => {
    yard = await Yard.open({ runsJobs: false });
    staff = await yard.person('staff');
    await addSmallBudget(yard);
  });
  afterAll(() => yard.close());

  async function tags(): Promise<[string, string][]> {
    const rows: { code: string; value: string }[] = await yard.db.query('select code, value from line_tag');
    return rows.map(({ code, value }): [string, string] => [code, value]).toSorted(byCode);
  }

  async function share(): Promise<number> {
    const { body } = await yard.get<CoverageView>('/classification/coverage');
    return body.fields[0]!.share!;
  }

  async function play(steps: readonly Step[]): Promise<void> {
    await yard.db.query('truncate line_tag, tagged_line, tagging');
    const acts: Act[] = [];
    /** What stood after taking back what was just said, and what stood before it was said: to the last line and basis point. */
    const restored: unknown[][] = [];
    for (const one of steps) {
      const before = await tags();
      const coverage = await share();
      if ('say' in one) {
        const now = new Map(before);
        const differing = one.say.filter((code) => (now.get(code) ?? null) !== one.value);
        if (differing.length === 0) continue;
        const id = await tag(yard, staff, { lines: { codes: [...one.say] }, tags: [{ field: 'cofog', value: one.value }] });
        const act: Act = { id, said: differing.map((code) => [code, one.value] as const), undone: false };
        const undoing = await undo(yard, staff, id);
        restored.push([...(await tags()), await share()], [...before, coverage]);
        await undo(yard, staff, undoing);
        acts.push(act);
      } else {
        const open = acts.filter(({ undone }) => !undone);
        const act = open[one.takeBack % Math.max(1, open.length)];
        if (!act) continue;
        await undo(yard, staff, act.id);
        act.undone = true;
      }
      expect(await tags()).toEqual(standing(acts));
      expect(await share()).toBeLessThanOrEqual(10_000);
      expect(await share()).toBeGreaterThanOrEqual(9523);
    }
    for (let at = 0; at < restored.length; at += 2) expect(restored[at]).toEqual(restored[at + 1]);
  }

  it('each line is as the latest act says that stands, and undoing restores exactly', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), play), { numRuns: 12 });
  }, 240_000);
});
