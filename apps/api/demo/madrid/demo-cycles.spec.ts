import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';

const { cycles, names } = readDemo('demo-cycles.json');
const { proposals } = readDemo('demo-proposals.json');
const phaseNow = cycles.map(({ phases }) => phases.find(({ opens, closes }) => opens <= 0 && 0 < closes)?.name);

describe('demo cycles', () => {
  it('are one that is being delivered, one that votes and one that collects proposals, at the same time', () =>
    expect(phaseNow).toEqual(['delivery', 'voting', 'collecting']));

  it('follow one another by year and by the day on which they were announced', () => {
    expect(cycles.map(({ yearsAhead }) => yearsAhead)).toEqual([-1, 0, 1]);
    const announced = cycles.map(({ announcedDay }) => announcedDay);
    expect(announced).toEqual(announced.toSorted((one, other) => one - other));
    for (const { announcedDay, phases } of cycles) expect(announcedDay).toBeLessThan(phases[0]!.opens);
  });

  it('collected every proposal on the day on which it was handed in, in one cycle alone', () => {
    const collecting = cycles.map(({ phases }) => phases.find(({ name }) => name === 'collecting')!);
    const homeless = proposals.filter(({ days: { submitted } }) => {
      if (submitted === undefined) return false;
      return collecting.filter(({ opens, closes }) => opens <= submitted && submitted < closes).length !== 1;
    });
    expect(homeless.map(({ code }) => code)).toEqual([]);
  });

  it('are named after their year in four languages', () => {
    expect(Object.keys(names)).toEqual(['es', 'en', 'ko', 'ar']);
    for (const name of Object.values(names)) expect(name).toContain('{year}');
  });
});
