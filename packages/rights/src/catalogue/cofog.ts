import type { RightCode } from './right-code.js';
import type { RightWeights } from './right-weights.js';

/** UN Classification of the Functions of Government (COFOG, 1999): what a public amount is spent for. */

export type CityRelevance = 'low' | 'medium' | 'high';

interface DivisionEntry {
  readonly code: string;
  readonly name: string;
  /** Counted by SDG 1.a.2: education, health and social protection. */
  readonly essentialServices: boolean;
}

interface GroupEntry {
  readonly code: string;
  readonly name: string;
  readonly cityRelevance: CityRelevance;
  readonly weights: RightWeights;
  /** The rights that the group mainly serves; the other weighted rights are secondary. */
  readonly primary: readonly RightCode[];
}

const divisionEntries = [
  { code: '01', name: 'General public services', essentialServices: false },
  { code: '02', name: 'Defence', essentialServices: false },
  { code: '03', name: 'Public order and safety', essentialServices: false },
  { code: '04', name: 'Economic affairs', essentialServices: false },
  { code: '05', name: 'Environmental protection', essentialServices: false },
  { code: '06', name: 'Housing and community amenities', essentialServices: false },
  { code: '07', name: 'Health', essentialServices: true },
  { code: '08', name: 'Recreation, culture and religion', essentialServices: false },
  { code: '09', name: 'Education', essentialServices: true },
  { code: '10', name: 'Social protection', essentialServices: true },
] as const satisfies readonly DivisionEntry[];

const groupEntries = [
  {
    code: '01.1',
    name: 'Executive and legislative organs, financial and fiscal affairs, external affairs',
    cityRelevance: 'high',
    weights: { PA: 3_000, IN: 1_000 },
    primary: [],
  },
  { code: '01.2', name: 'Foreign economic aid', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '01.3', name: 'General services', cityRelevance: 'high', weights: { IN: 3_000, EQ: 1_000 }, primary: [] },
  { code: '01.4', name: 'Basic research', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '01.5', name: 'R&D General public services', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '01.6', name: 'General public services n.e.c.', cityRelevance: 'medium', weights: { PA: 6_000 }, primary: ['PA'] },
  { code: '01.7', name: 'Public debt transactions', cityRelevance: 'medium', weights: {}, primary: [] },
  {
    code: '01.8',
    name: 'Transfers of a general character between different levels of government',
    cityRelevance: 'medium',
    weights: {},
    primary: [],
  },
  { code: '02.1', name: 'Military defence', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '02.2', name: 'Civil defence', cityRelevance: 'medium', weights: { SA: 10_000 }, primary: ['SA'] },
  { code: '02.3', name: 'Foreign military aid', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '02.4', name: 'R&D Defence', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '02.5', name: 'Defence n.e.c.', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '03.1', name: 'Police services', cityRelevance: 'medium', weights: { SA: 10_000 }, primary: ['SA'] },
  { code: '03.2', name: 'Fire-protection services', cityRelevance: 'high', weights: { SA: 10_000 }, primary: ['SA'] },
  { code: '03.3', name: 'Law courts', cityRelevance: 'medium', weights: { RE: 10_000 }, primary: ['RE'] },
  { code: '03.4', name: 'Prisons', cityRelevance: 'low', weights: { RE: 3_000, SA: 3_000 }, primary: [] },
  { code: '03.5', name: 'R&D Public order and safety', cityRelevance: 'low', weights: { SA: 5_000 }, primary: ['SA'] },
  { code: '03.6', name: 'Public order and safety n.e.c.', cityRelevance: 'medium', weights: { SA: 7_000, RE: 3_000 }, primary: ['SA'] },
  {
    code: '04.1',
    name: 'General economic, commercial and labour affairs',
    cityRelevance: 'medium',
    weights: { WK: 8_000 },
    primary: ['WK'],
  },
  { code: '04.2', name: 'Agriculture, forestry, fishing and hunting', cityRelevance: 'low', weights: { FO: 7_000 }, primary: ['FO'] },
  { code: '04.3', name: 'Fuel and energy', cityRelevance: 'medium', weights: { HO: 5_000, EN: 5_000 }, primary: ['HO', 'EN'] },
  { code: '04.4', name: 'Mining, manufacturing and construction', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '04.5', name: 'Transport', cityRelevance: 'high', weights: { MO: 9_000, SA: 1_000 }, primary: ['MO'] },
  { code: '04.6', name: 'Communication', cityRelevance: 'medium', weights: { IN: 10_000 }, primary: ['IN'] },
  { code: '04.7', name: 'Other industries', cityRelevance: 'medium', weights: { WK: 4_000, FO: 2_000 }, primary: [] },
  { code: '04.8', name: 'R&D Economic affairs', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '04.9', name: 'Economic affairs n.e.c.', cityRelevance: 'low', weights: {}, primary: [] },
  { code: '05.1', name: 'Waste management', cityRelevance: 'high', weights: { EN: 10_000 }, primary: ['EN'] },
  { code: '05.2', name: 'Waste water management', cityRelevance: 'high', weights: { WS: 7_000, EN: 3_000 }, primary: ['WS'] },
  { code: '05.3', name: 'Pollution abatement', cityRelevance: 'medium', weights: { EN: 10_000 }, primary: ['EN'] },
  { code: '05.4', name: 'Protection of biodiversity and landscape', cityRelevance: 'high', weights: { EN: 10_000 }, primary: ['EN'] },
  { code: '05.5', name: 'R&D Environmental protection', cityRelevance: 'low', weights: { EN: 10_000 }, primary: ['EN'] },
  { code: '05.6', name: 'Environmental protection n.e.c.', cityRelevance: 'medium', weights: { EN: 10_000 }, primary: ['EN'] },
  { code: '06.1', name: 'Housing development', cityRelevance: 'high', weights: { HO: 10_000 }, primary: ['HO'] },
  { code: '06.2', name: 'Community development', cityRelevance: 'high', weights: { HO: 4_000, MO: 3_000, EN: 3_000 }, primary: [] },
  { code: '06.3', name: 'Water supply', cityRelevance: 'high', weights: { WS: 10_000 }, primary: ['WS'] },
  { code: '06.4', name: 'Street lighting', cityRelevance: 'high', weights: { SA: 10_000 }, primary: ['SA'] },
  { code: '06.5', name: 'R&D Housing and community amenities', cityRelevance: 'low', weights: { HO: 5_000 }, primary: ['HO'] },
  {
    code: '06.6',
    name: 'Housing and community amenities n.e.c.',
    cityRelevance: 'medium',
    weights: { HO: 7_000, WS: 3_000 },
    primary: ['HO'],
  },
  { code: '07.1', name: 'Medical products, appliances and equipment', cityRelevance: 'low', weights: { HE: 10_000 }, primary: ['HE'] },
  { code: '07.2', name: 'Outpatient services', cityRelevance: 'medium', weights: { HE: 10_000 }, primary: ['HE'] },
  { code: '07.3', name: 'Hospital services', cityRelevance: 'medium', weights: { HE: 10_000 }, primary: ['HE'] },
  { code: '07.4', name: 'Public health services', cityRelevance: 'high', weights: { HE: 9_000, FO: 1_000 }, primary: ['HE'] },
  { code: '07.5', name: 'R&D Health', cityRelevance: 'low', weights: { HE: 10_000 }, primary: ['HE'] },
  { code: '07.6', name: 'Health n.e.c.', cityRelevance: 'low', weights: { HE: 10_000 }, primary: ['HE'] },
  { code: '08.1', name: 'Recreational and sporting services', cityRelevance: 'high', weights: { CU: 10_000 }, primary: ['CU'] },
  { code: '08.2', name: 'Cultural services', cityRelevance: 'high', weights: { CU: 10_000 }, primary: ['CU'] },
  {
    code: '08.3',
    name: 'Broadcasting and publishing services',
    cityRelevance: 'medium',
    weights: { IN: 6_000, CU: 4_000 },
    primary: ['IN'],
  },
  {
    code: '08.4',
    name: 'Religious and other community services',
    cityRelevance: 'medium',
    weights: { CU: 5_000, PA: 2_000 },
    primary: ['CU'],
  },
  { code: '08.5', name: 'R&D Recreation, culture and religion', cityRelevance: 'low', weights: { CU: 10_000 }, primary: ['CU'] },
  { code: '08.6', name: 'Recreation, culture and religion n.e.c.', cityRelevance: 'low', weights: { CU: 10_000 }, primary: ['CU'] },
  { code: '09.1', name: 'Pre-primary and primary education', cityRelevance: 'high', weights: { ED: 8_000, CH: 2_000 }, primary: ['ED'] },
  { code: '09.2', name: 'Secondary education', cityRelevance: 'medium', weights: { ED: 10_000 }, primary: ['ED'] },
  { code: '09.3', name: 'Post-secondary non-tertiary education', cityRelevance: 'low', weights: { ED: 10_000 }, primary: ['ED'] },
  { code: '09.4', name: 'Tertiary education', cityRelevance: 'low', weights: { ED: 10_000 }, primary: ['ED'] },
  { code: '09.5', name: 'Education not definable by level', cityRelevance: 'medium', weights: { ED: 10_000 }, primary: ['ED'] },
  {
    code: '09.6',
    name: 'Subsidiary services to education',
    cityRelevance: 'high',
    weights: { ED: 6_000, FO: 2_000, MO: 2_000 },
    primary: ['ED'],
  },
  { code: '09.7', name: 'R&D Education', cityRelevance: 'low', weights: { ED: 10_000 }, primary: ['ED'] },
  { code: '09.8', name: 'Education n.e.c.', cityRelevance: 'low', weights: { ED: 10_000 }, primary: ['ED'] },
  { code: '10.1', name: 'Sickness and disability', cityRelevance: 'medium', weights: { SS: 6_000, EQ: 2_000, MO: 2_000 }, primary: ['SS'] },
  { code: '10.2', name: 'Old age', cityRelevance: 'high', weights: { SS: 10_000 }, primary: ['SS'] },
  { code: '10.3', name: 'Survivors', cityRelevance: 'low', weights: { SS: 10_000 }, primary: ['SS'] },
  { code: '10.4', name: 'Family and children', cityRelevance: 'high', weights: { CH: 8_000, SS: 2_000 }, primary: ['CH'] },
  { code: '10.5', name: 'Unemployment', cityRelevance: 'medium', weights: { SS: 6_000, WK: 4_000 }, primary: ['SS'] },
  { code: '10.6', name: 'Housing', cityRelevance: 'high', weights: { HO: 10_000 }, primary: ['HO'] },
  { code: '10.7', name: 'Social exclusion n.e.c.', cityRelevance: 'high', weights: { SS: 5_000, EQ: 3_000, FO: 2_000 }, primary: ['SS'] },
  { code: '10.8', name: 'R&D Social protection', cityRelevance: 'low', weights: { SS: 10_000 }, primary: ['SS'] },
  { code: '10.9', name: 'Social protection n.e.c.', cityRelevance: 'medium', weights: { SS: 10_000 }, primary: ['SS'] },
] as const satisfies readonly GroupEntry[];

export type CofogDivisionCode = (typeof divisionEntries)[number]['code'];
/** Such as `10.6`, housing within social protection. */
export type CofogGroupCode = (typeof groupEntries)[number]['code'];

export interface CofogDivision extends DivisionEntry {
  readonly code: CofogDivisionCode;
}

export interface CofogGroup extends GroupEntry {
  readonly code: CofogGroupCode;
}

export const cofogCatalogueVersion = 1;

/** Codes and names as in github.com/datasets/cofog. */
export const cofogDivisions: readonly CofogDivision[] = divisionEntries;

/**
 * Codes and names are the UN's; the weights are our proposal. They split one amount between rights so that nothing is
 * counted twice, and rank no right above another. A city may weigh a single line differently, and then shows that it did.
 */
export const cofogGroups: readonly CofogGroup[] = groupEntries;

const groupByCode: ReadonlyMap<string, CofogGroup> = new Map(groupEntries.map((group) => [group.code, group]));

export function isCofogGroupCode(text: string): text is CofogGroupCode {
  return groupByCode.has(text);
}

export function cofogGroup(code: CofogGroupCode): CofogGroup {
  return groupByCode.get(code)!;
}

export function cofogDivisionOf(code: CofogGroupCode): CofogDivisionCode {
  return code.slice(0, 2) as CofogDivisionCode;
}
