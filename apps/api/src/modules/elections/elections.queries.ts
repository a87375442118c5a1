import { Injectable } from '@nestjs/common';
import type { AllocationRule } from '@madang/allocation';
import type { ElectionId } from '@madang/basics';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { BallotKind, ElectionCardView, ElectionListView, ElectionView } from '@madang/contracts/elections';
import { fromWire } from '@madang/contracts/wire';
import type { Election, ElectionState, ProjectId } from '@madang/participation';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { stateAt } from './due-state.js';
import { electionsPolicy } from './elections.policy.js';
import { offeredActs } from './offered-acts.js';
import { projectViews } from './project-views.js';
import { ruleFile, ruleView } from './rule-view.js';

export interface ElectionFacts {
  readonly id: ElectionId;
  readonly cycle: string;
  readonly cycleNames: Record<string, string>;
  readonly state: ElectionState;
  readonly fundMinor: string;
  readonly currency: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly projectCount: number;
  readonly ballots: number | null;
  readonly eligible: number | null;
  readonly ballotKind: BallotKind;
  readonly maxPicks: number | null;
  readonly rule: AllocationRule;
  readonly frozenAt: Date | null;
  readonly talliedAt: Date | null;
}

/** A draft follows the dates of the voting phase; they are its own only once it is frozen. */
const facts = `
  select e.id, c.slug as cycle, c.names as "cycleNames", e.state, e.fund_minor as "fundMinor", e.currency,
         case when e.state = 'draft' then coalesce(v.opens_at, e.opens_at) else e.opens_at end as "opensAt",
         case when e.state = 'draft' then coalesce(v.closes_at, e.closes_at) else e.closes_at end as "closesAt",
         (select count(*)::int from project j where j.city_id = e.city_id and j.election_id = e.id) as "projectCount",
         e.ballots, e.eligible, e.ballot_kind as "ballotKind", e.max_picks as "maxPicks", e.rule,
         e.frozen_at as "frozenAt", e.tallied_at as "talliedAt"
    from election e
    join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
    left join phase v on v.city_id = e.city_id and v.cycle_id = e.cycle_id and v.name = 'voting'
   where e.city_id = $1 and ($2::text is null or c.slug = $2)
   order by c.created_at desc, c.id desc`;

@Injectable()
export class ElectionsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor): Promise<ElectionListView> {
    const now = await this.clock.now(this.db);
    return { items: (await this.visible(actor, null)).map((row) => cardView(row, now)) };
  }

  async detail(actor: Actor, cycle: string, acceptLanguage: string | undefined): Promise<ElectionView> {
    const row = (await this.visible(actor, cycle))[0] ?? notFound();
    const now = await this.clock.now(this.db);
    const projects = await projectViews(this.db, actor.cityId, row.id);
    const { ballotKind, maxPicks, rule, frozenAt, talliedAt } = row;
    return {
      ...cardView(row, now),
      ballotKind,
      maxPicks,
      rule: ruleView(rule),
      frozenAt: frozenAt?.toISOString() ?? null,
      talliedAt: talliedAt?.toISOString() ?? null,
      projects,
      ...offeredActs(actor, asRulesSeeIt(row, projects, now), now, acceptLanguage),
    };
  }

  /** A draft's rule can still change, so there is no file of it, for nobody. */
  async ruleFile(actor: Actor, cycle: string): Promise<string> {
    const row = (await this.visible(actor, cycle))[0] ?? notFound();
    return row.state === 'draft' ? notFound() : ruleFile(row.rule);
  }

  private async visible(actor: Actor, cycle: string | null): Promise<ElectionFacts[]> {
    const rows = await read<ElectionFacts>(this.db, facts, [actor.cityId, cycle]);
    return rows.filter((row) => electionsPolicy.read(actor, row) === true);
  }
}

function asRulesSeeIt(row: ElectionFacts, projects: readonly ProjectView[], now: Date): Election {
  const { opensAt, closesAt, fundMinor, currency, ballotKind, maxPicks } = row;
  return {
    state: stateAt(row, now),
    opensAt,
    closesAt,
    fund: fromWire({ minor: fundMinor, currency }),
    ballotStyle: { kind: ballotKind, maxPicks },
    projects: projects.map(({ id, cost }) => ({ id: id as ProjectId, cost: fromWire(cost) })),
  };
}

function cardView(row: ElectionFacts, now: Date): ElectionCardView {
  const { id, cycle, cycleNames, fundMinor, currency, opensAt, closesAt, projectCount, ballots, eligible } = row;
  return {
    id,
    cycle,
    cycleNames,
    state: stateAt(row, now),
    fund: { minor: fundMinor, currency },
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    projectCount,
    ballots,
    eligible,
  };
}
