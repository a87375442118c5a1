import type { CityId, ElectionId } from '@madang/basics';
import type { Currency, Money } from '@madang/money';
import type { Election } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { ElectionRow } from './election.entity.js';
import { ProjectRow } from './project.entity.js';

export function fundOf({ fundMinor, currency }: Pick<ElectionRow, 'fundMinor' | 'currency'>): Money {
  return { minor: fundMinor, currency: currency as Currency };
}

type Cost = Pick<ProjectRow, 'id' | 'costMinor'>;

/** The election as its rules see it: row and projects together. */
export function electionOf(row: ElectionRow, projects: readonly Cost[]): Election {
  const { state, opensAt, closesAt, ballotKind, maxPicks } = row;
  const fund = fundOf(row);
  return {
    state,
    opensAt,
    closesAt,
    fund,
    ballotStyle: { kind: ballotKind, maxPicks },
    projects: projects.map(({ id, costMinor }) => ({ id, cost: { minor: costMinor, currency: fund.currency } })),
  };
}

/** In the order of their ids, as they stand on every ballot. */
export function projectsOf(tx: EntityManager, key: { readonly cityId: CityId; readonly electionId: ElectionId }): Promise<ProjectRow[]> {
  return tx.find(ProjectRow, { where: key, order: { id: 'ASC' } });
}

/** Without the texts: all that a ballot is checked against. */
export function costsOf(tx: EntityManager, key: { readonly cityId: CityId; readonly electionId: ElectionId }): Promise<Cost[]> {
  return tx.find(ProjectRow, { select: { id: true, costMinor: true }, where: key });
}
