import { expect, it } from 'vitest';
import { phaseFieldAt, phasesFrom, valuesOf } from './phase-values.js';

const empty = valuesOf([], 'Asia/Seoul');
const voting = { name: 'voting', opensAt: '2026-05-01T15:00:00.000Z', closesAt: '2026-05-10T09:00:00.000Z' } as const;

it('shows what stands by the clocks of the city, and sends it back unchanged', () => {
  const values = valuesOf([voting], 'Asia/Seoul');
  expect(values).toMatchObject({ votingOpens: '2026-05-02T00:00', votingCloses: '2026-05-10T18:00', reviewOpens: '' });
  expect(phasesFrom(values, 'Asia/Seoul')).toEqual([voting]);
});

it('leaves away phases of which nothing was filled in', () => expect(phasesFrom(empty, 'Asia/Seoul')).toEqual([]));

it('finds the field of a moment that was left out', () => {
  const values = { ...empty, reviewOpens: '2026-04-01T00:00', votingOpens: '2026-05-01T00:00', votingCloses: '2026-05-02T00:00' };
  expect(phasesFrom(values, 'Asia/Seoul')[0]).toMatchObject({ name: 'review', closesAt: '' });
  expect(phaseFieldAt('phases.0.closesAt', values)).toBe('reviewCloses');
  expect(phaseFieldAt('phases.1.opensAt', values)).toBe('votingOpens');
  expect(phaseFieldAt('phases', empty)).toBe('collectingOpens');
  expect(phaseFieldAt('slug', empty)).toBeNull();
});
