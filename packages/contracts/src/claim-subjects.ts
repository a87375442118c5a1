import './metadata.js';
import type { ClaimOwner } from '@madang/accountability';

/** What a claim is about: the answer to a proposal or that none came, what was reported as done about it, or a budget line. */
export const claimSubjects = ['decision', 'delivery', 'line'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

export const claimOwners = ['ombudsperson', 'office', 'claimant'] as const satisfies readonly ClaimOwner[];
