import type { BudgetImportId } from '@madang/basics';
import { notFound } from '../../../platform/http/problem.js';
import type { ImportFileId } from './files/budget-import-file.entity.js';
import type { NamedProfileId } from './profiles/named-import-profile.entity.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in an address; what cannot be one names nothing. */
export function importId(text: string): BudgetImportId {
  return uuid.test(text) ? (text as BudgetImportId) : notFound();
}

export function fileId(text: string): ImportFileId {
  return uuid.test(text) ? (text as ImportFileId) : notFound();
}

export function profileId(text: string): NamedProfileId {
  return uuid.test(text) ? (text as NamedProfileId) : notFound();
}
