import type { ResponseState } from '@madang/accountability';
import type { BudgetVersionId, CalendarDate, CityId, CycleId, PersonId, ProposalId } from '@madang/basics';
import type { ProposalKind } from '@madang/participation';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { proposalKey, whereKey } from '../proposal-key.js';
import { mayRead } from '../proposals.policy.js';
import { referenceOf } from './proposal-card.js';

/** What neighbours may ask about a proposal. */
export interface SeenProposal {
  readonly cityId: CityId;
  readonly id: ProposalId;
  readonly cycleId: CycleId | null;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly reference: string | null;
  readonly title: string;
  readonly language: string;
  readonly kind: ProposalKind;
  readonly state: ResponseState;
  readonly dueOn: CalendarDate | null;
  readonly districtCode: string | null;
  readonly budgetVersionId: BudgetVersionId | null;
  readonly demo: boolean;
  /** Counts up with every change of what is public. */
  readonly version: number;
}

/** The facts of a proposal that the actor may see; one that they may not see is not there. */
export async function seenProposal(db: DataSource | EntityManager, actor: Actor, name: string): Promise<SeenProposal> {
  const [where, parameters] = whereKey(proposalKey(actor.cityId, name));
  const row = await readOne<Omit<SeenProposal, 'reference'> & { readonly year: number | null; readonly number: number | null }>(
    db,
    `select p.city_id as "cityId", p.id, p.cycle_id as "cycleId", p.author_id as "authorId", p.co_author_ids as "coAuthorIds", p.year, p.number, p.title, p.language, p.kind,
            p.state, p.due_on::text as "dueOn", p.district_code as "districtCode", p.budget_version_id as "budgetVersionId", p.demo, p.version
       from proposal p where ${where}`,
    parameters,
  );
  if (!row || !mayRead(actor, row)) notFound();
  const { year, number, ...facts } = row;
  return { ...facts, reference: referenceOf({ year, number }) };
}
