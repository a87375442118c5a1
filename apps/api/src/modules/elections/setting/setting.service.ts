import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ElectionId } from '@madang/basics';
import type { ElectionBody, NewElectionBody } from '@madang/contracts/elections';
import { moveElection } from '@madang/participation';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs, type Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { cycleBySlug } from '../../cycles/index.js';
import { electionToCount } from '../counting/election-to-count.js';
import { electionOf, fundOf, projectsOf } from '../election-of.js';
import { ElectionRow } from '../election.entity.js';
import { electionDrafted, electionFrozen, projectOnBallot } from '../elections.events.js';
import { electionsPolicy } from '../elections.policy.js';
import { holdElection, type HeldElection } from '../hold-election.js';
import { letTimePass, moveHeld } from '../move-held.js';
import { ProjectRow } from '../project.entity.js';
import { fixedFacts } from './fixed-facts.js';
import { refuseUnfit, withSeed } from './fitting-rule.js';
import { projectsFrom, refuseUnready } from './projects-from.js';
import { ruleFrom } from './rule-from.js';
import { votingWindow } from './voting-window.js';

/** From a draft to an open box. Every method has the same five beats: find, authorise, decide, save, publish. */
@Injectable()
export class SettingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, { cycle: slug, ...body }: NewElectionBody): Promise<ElectionId> {
    return transact(this.db, async (tx) => {
      const { cityId } = actor;
      const cycle = (await cycleBySlug(tx, cityId, slug)) ?? notFound();
      authorise(electionsPolicy.create(actor));
      const window = await votingWindow(tx, cityId, cycle.id);
      const id = randomUUIDv7() as ElectionId;
      const { fund } = cycle;
      const begun = { state: 'draft', frozenAt: null, talliedAt: null, ballots: null, eligible: null } as const;
      const row = {
        cityId,
        id,
        cycleId: cycle.id,
        fundMinor: fund.minor,
        currency: fund.currency,
        ...window,
        ...settingOf(body),
        ...begun,
      };
      const made = await tx.createQueryBuilder().insert().into(ElectionRow).values(row).orIgnore().returning('id').execute();
      if ((made.raw as unknown[]).length === 0) throw new Problem('election/already-there');
      await saveProjects(tx, { cycle, row }, body);
      await publish(tx, electionDrafted({ id, cycle: slug }, staff(actor), await this.clock.now(tx)));
      return id;
    });
  }

  edit(actor: Actor, slug: string, body: ElectionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await holdElection(tx, actor.cityId, slug);
      authorise(electionsPolicy.edit(actor, held.row));
      if (held.row.state !== 'draft') throw new Problem('election/not-a-draft', { state: held.row.state });
      await tx.update(ElectionRow, { cityId: held.row.cityId, id: held.row.id }, settingOf(body));
      await saveProjects(tx, held, body);
    });
  }

  /**
   * From here on nothing changes any more. The dates are taken over from the voting phase, the seed of a lot is drawn where staff
   * gave none, and everything goes on record.
   */
  freeze(actor: Actor, slug: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { row, cycle } = await holdElection(tx, actor.cityId, slug);
      authorise(electionsPolicy.freeze(actor, row));
      const { opensAt, closesAt } = await votingWindow(tx, row.cityId, row.cycleId);
      const projects = await projectsOf(tx, { cityId: row.cityId, electionId: row.id });
      await refuseUnready(tx, { cityId: row.cityId, cycleId: row.cycleId, currency: fundOf(row).currency }, projects);
      const now = await this.clock.now(tx);
      const election = { ...electionOf(row, projects), opensAt, closesAt };
      const { state } = orThrow(moveElection(election, 'frozen', now));
      const rule = withSeed(row.rule, () => randomBytes(16).toString('hex'));
      await tx.update(ElectionRow, { cityId: row.cityId, id: row.id }, { state, opensAt, closesAt, frozenAt: now, rule });
      const by = staff(actor);
      await publish(tx, electionFrozen({ id: row.id, cycle: slug }, fixedFacts(election, rule, projects), by, now));
      for (const { id: project, proposalId } of projects)
        if (proposalId !== null) await publish(tx, projectOnBallot({ proposalId, project }, cycle.slug, by, now));
    });
  }

  open(actor: Actor, slug: string): Promise<void> {
    return this.move(actor, slug, 'open');
  }

  close(actor: Actor, slug: string): Promise<void> {
    return this.move(actor, slug, 'closed');
  }

  /**
   * The clock opens and closes by itself; staff who cannot wait for the minute may ask, never before the time. Whoever asks a
   * moment after the clock has what they wanted.
   */
  private move(actor: Actor, slug: string, to: 'open' | 'closed'): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await holdElection(tx, actor.cityId, slug);
      authorise(electionsPolicy[to === 'open' ? 'open' : 'close'](actor, held.row));
      const now = await this.clock.now(tx);
      await letTimePass(tx, held, now);
      if (held.row.state !== to) await moveHeld(tx, held, to, staff(actor), now);
    });
  }
}

function settingOf({ ballotKind, maxPicks, rule }: ElectionBody): Pick<ElectionRow, 'ballotKind' | 'maxPicks' | 'rule'> {
  return { ballotKind, maxPicks: maxPicks ?? null, rule: ruleFrom(rule) };
}

/** A draft's projects are written anew as a whole: their numbers are their order. */
async function saveProjects(
  tx: EntityManager,
  { cycle, row }: { cycle: HeldElection['cycle']; row: Pick<ElectionRow, 'cityId' | 'id' | 'fundMinor' | 'currency'> },
  { projects, rule }: ElectionBody,
): Promise<void> {
  const key = { cityId: row.cityId, electionId: row.id };
  const rows = await projectsFrom(tx, { ...key, cycleId: cycle.id, currency: fundOf(row).currency }, projects);
  await refuseUnfit(tx, row.cityId, { rule: ruleFrom(rule), empty: { ...electionToCount(row, rows), ballots: [] } });
  await tx.delete(ProjectRow, key);
  if (rows.length > 0) await tx.insert(ProjectRow, rows);
}

function staff(actor: Actor): Happening<string, unknown>['by'] {
  return actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
}
