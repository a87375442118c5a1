import { toDecimal } from '@madang/money';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ReadyProposalView } from '@madang/contracts/ballot-proposals';
import { asMoney } from '../../../format/money.js';

/** One project in the form. Its key names its fields, also after others have been added or removed. */
export interface ProjectDraft {
  readonly key: string;
  /** The reference of the proposal that it comes from. */
  readonly proposal: string | null;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly district: string;
  readonly category: string;
  /** Names of groups of which at most one project is funded. */
  readonly groups: string;
  readonly cost: string;
}

export const projectFields = ['title', 'description', 'language', 'district', 'category', 'groups', 'cost'] as const;
export type ProjectField = (typeof projectFields)[number];

export const fieldName = (field: ProjectField, key: string) => `${field}-${key}`;

export function draftOfProject(project: ProjectView, groups: string): ProjectDraft {
  const { id, proposal, title, description, language, districtCode, category, cost } = project;
  return {
    key: id,
    proposal,
    title,
    description,
    language,
    district: districtCode ?? '',
    category: category ?? '',
    groups,
    cost: toDecimal(asMoney(cost)),
  };
}

/** A proposal as a project: its own words, and what it takes from its lines as a first cost. */
export function draftOfProposal({ reference, title, description, language, districtCode, amount }: ReadyProposalView): ProjectDraft {
  return {
    key: reference,
    proposal: reference,
    title,
    description,
    language,
    district: districtCode ?? '',
    category: '',
    groups: '',
    cost: toDecimal(asMoney(amount)),
  };
}

export function emptyDraft(key: string, language: string): ProjectDraft {
  return { key, proposal: null, title: '', description: '', language, district: '', category: '', groups: '', cost: '' };
}

/** The id that a project gets by its number on the ballot: `3` of 12 → `P03`. */
export function projectId(number: number, projects: number): string {
  return `P${String(number).padStart(Math.max(2, String(projects).length), '0')}`;
}
