import { cofogOfSpanishProgramme, type ProgrammeMapping } from './cofog-of-spanish-programme.js';
import type { CofogGroupCode } from './cofog.js';

/**
 * Where Madrid's own programmes tell apart what the national groups lump together. Codes as in the city's budgets of 2018 to
 * 2025 (Ayuntamiento de Madrid, datos.madrid.es); the groups are our reading of their titles.
 */
export const madridProgrammes: readonly ProgrammeMapping[] = [
  { prefix: '13510', cofog: '07.2', reason: 'SAMUR: ambulances outside hospitals are paramedical services.' },
  { prefix: '15350', cofog: '06.2', reason: 'The accessibility office, for all of the city’s places.' },
  { prefix: '23101', cofog: '10.7', reason: 'Help after violence against women, among those shut out.' },
  { prefix: '23102', cofog: '10.4' },
  { prefix: '23103', cofog: '10.2' },
  { prefix: '23290', cofog: '01.2', reason: 'Help for other countries.' },
  { prefix: '23105', cofog: '07.4', reason: 'Support for people with addictions.' },
  { prefix: '31102', cofog: '07.2', reason: 'Treatment of addictions in the city’s own centres.' },
  { prefix: '49101', cofog: '01.3', reason: 'Computers of the administration itself, not a service of communication to residents.' },
  { prefix: '49102', cofog: '01.3', reason: 'The digital office of the administration.' },
];

/** The COFOG group of a programme in a budget of Madrid. */
export function cofogOfMadridProgramme(programmeCode: string): CofogGroupCode | undefined {
  return cofogOfSpanishProgramme(programmeCode, madridProgrammes);
}
