import type { CheckId } from '../checks/check-id.js';
import type { RightCode } from './right-code.js';

interface PrincipleEntry {
  readonly n: number;
  readonly code: string;
  readonly title: string;
  readonly gist: string;
  readonly rights: readonly RightCode[];
  readonly checks: readonly CheckId[];
}

const entries = [
  {
    n: 1,
    code: 'GP-1',
    title: 'The city belongs to all who live in it',
    gist: 'All residents share its places, services and decisions fairly.',
    rights: ['HO', 'WS', 'MO', 'EN'],
    checks: ['C09', 'C10', 'C24'],
  },
  {
    n: 2,
    code: 'GP-2',
    title: 'No discrimination, and steps to undo it',
    gist: 'Who starts further back gets extra help.',
    rights: ['EQ'],
    checks: ['C11', 'C12', 'C13'],
  },
  {
    n: 3,
    code: 'GP-3',
    title: 'Everyone belongs, in all their variety',
    gist: 'Each culture and way of life has its place and its share of public money.',
    rights: ['CU', 'EQ'],
    checks: ['C11', 'C17'],
  },
  {
    n: 4,
    code: 'GP-4',
    title: 'Democracy in which people take part and government answers',
    gist: 'Residents help to shape budget and policy. Officials account for what they did.',
    rights: ['PA', 'IN'],
    checks: ['C17', 'C18', 'C20'],
  },
  {
    n: 5,
    code: 'GP-5',
    title: 'Justice, solidarity and care for the future',
    gist: 'Money goes first to those who need it most, today and in times to come.',
    rights: ['SS', 'EN'],
    checks: ['C03', 'C08', 'C21'],
  },
  {
    n: 6,
    code: 'GP-6',
    title: 'Leaders who commit, and bodies that last',
    gist: 'Promises are made in public, then put into rules, posts and money.',
    rights: ['PA', 'RE'],
    checks: ['C23'],
  },
  {
    n: 7,
    code: 'GP-7',
    title: 'Rights in each field of policy',
    gist: 'No plan, rule or budget is made without asking what it does to rights.',
    rights: ['EQ', 'PA'],
    checks: ['C01', 'C04', 'C14'],
  },
  {
    n: 8,
    code: 'GP-8',
    title: 'Bodies that work, and work together',
    gist: 'Offices act as one, use figures, look at effects, and let independent bodies look at them.',
    rights: ['RE', 'IN'],
    checks: ['C19', 'C22'],
  },
  {
    n: 9,
    code: 'GP-9',
    title: 'Learning about rights',
    gist: 'In school, at home and in the office, people learn which rights there are and how to claim them.',
    rights: ['ED'],
    checks: ['C19'],
  },
  {
    n: 10,
    code: 'GP-10',
    title: 'Harm is put right',
    gist: 'Whoever was harmed can say so, gets an answer in time, and sees it repaired.',
    rights: ['RE'],
    checks: ['C20'],
  },
] as const satisfies readonly PrincipleEntry[];

export type PrincipleCode = (typeof entries)[number]['code'];

export interface Principle extends PrincipleEntry {
  readonly code: PrincipleCode;
}

export const principlesCatalogueVersion = 1;

/**
 * The Gwangju Guiding Principles for a Human Rights City, adopted on 17 May 2014 by the World Human Rights Cities Forum.
 * Titles and gists are our reading of them, not their wording.
 */
export const principles: readonly Principle[] = entries;
