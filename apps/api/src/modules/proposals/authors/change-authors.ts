import { authorsOf, withCoAuthors, type Authors } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { ProposalRow } from '../proposal.entity.js';

/** Says who writes a held proposal from now on. */
export async function changeAuthors(tx: EntityManager, { cityId, id }: ProposalRow, { authorId, coAuthorIds }: Authors): Promise<void> {
  await tx.update(ProposalRow, { cityId, id }, { authorId, coAuthorIds: [...coAuthorIds] });
}

/** Whoever wrote the one that goes in writes along in the one that takes it in. */
export async function joinAuthors(tx: EntityManager, into: ProposalRow, from: Authors): Promise<void> {
  await changeAuthors(tx, into, withCoAuthors(into, authorsOf(from)));
}
