import type { CheckView, FindingListView } from '@madang/contracts/checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, numbersOf } from './fixtures/checks.js';
import { loadDemo, madrid } from './fixtures/demo.js';
import { eventually, Yard } from './yard.js';

/** What docs/checks.md works out by hand from the same files. */
describe('the checks of the demo city', () => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await Yard.open();
    await loadDemo(yard.config);
    await eventually(async () => (await list('2025')).complete && (await list('2024')).complete, 60_000);
  }, 180_000);
  afterAll(() => yard.close());

  const list = async (year: string) => (await yard.get<FindingListView>(madrid(`/checks?version=${year}`))).body;
  const check = async (id: string, year = 'latest') => (await yard.get<CheckView>(madrid(`/checks/${id}?version=${year}`))).body;

  it('find that less is spent on water for each resident than a year before', async () => {
    const finding = about(await check('C01'), { right: 'WS' });
    expect([finding.level, finding.justificationDue, finding.justified]).toEqual(['severe', true, false]);
    expect(numbersOf(finding)).toEqual({ change: -0.1983, nominalChange: -0.1766 });
  });

  it('find that districts with many poor children have more of their own money for each resident', async () => {
    const finding = about(await check('C09'), {});
    expect([finding.level, numbersOf(finding)]).toEqual([
      'ok',
      { mostDeprivedFifthPerHead: 336.1, leastDeprivedFifthPerHead: 219.8, ratio: 1.5291, concentrationIndex: -0.0778 },
    ]);
    expect(finding.inputs.filter(({ field }) => field === 'deprivation').every(({ source }) => source?.indicator === 'CH-O1')).toBe(true);
  });

  it('find how much of what the city raises itself goes into debt', async () => {
    const finding = about(await check('C21'), {});
    expect([finding.level, numbersOf(finding)]).toEqual(['ok', { debtService: 0.0691, perRightsUnit: 0.0479 }]);
  });

  it('make up no figure that nobody published', async () => {
    const missing = (await list('2025')).items.filter(({ level }) => level === 'not_computable').map(({ check: id }) => id);
    expect([...new Set(missing)].toSorted()).toEqual(['C04', 'C05', 'C06', 'C07', 'C08', 'C12', 'C16', 'C17', 'C18']);
    const closed = (await list('2024')).items.filter(({ check: id }) => id === 'C07');
    expect(closed.every(({ level }) => level !== 'not_computable')).toBe(true);
  });
});
