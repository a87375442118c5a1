import type { ProjectView } from '@madang/contracts/ballot-projects';
import { describe, expect, it } from 'vitest';
import { inDistricts } from './in-districts.js';

const project = (id: string, districtCode: string | null): ProjectView => ({
  id,
  title: id,
  description: '',
  language: 'es',
  cost: { minor: '1', currency: 'EUR' },
  districtCode,
  category: null,
  proposal: null,
});
const districts = [
  { code: '1', name: 'Centro', population: 1 },
  { code: '2', name: 'Arganzuela', population: 1 },
  { code: '3', name: 'Retiro', population: 1 },
];
const projects = [project('P01', '3'), project('P02', null), project('P03', '1'), project('P04', '2'), project('P05', '3')];

describe('projects by district', () => {
  it('begin with one’s own, then the whole city, then the others by name', () => {
    const groups = inDistricts(projects, districts, '3', 'es');
    expect(groups.map(({ district }) => district?.name ?? null)).toEqual(['Retiro', null, 'Arganzuela', 'Centro']);
    expect(groups[0]?.projects.map(({ id }) => id)).toEqual(['P01', 'P05']);
  });

  it('lose none: a district that the city no longer knows counts as the whole city', () => {
    const groups = inDistricts([...projects, project('P06', 'gone')], districts, null, 'es');
    expect(groups[0]).toMatchObject({ district: null, projects: [{ id: 'P02' }, { id: 'P06' }] });
    expect(groups.flatMap((group) => group.projects)).toHaveLength(6);
  });
});
