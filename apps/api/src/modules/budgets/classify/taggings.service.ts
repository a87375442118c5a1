import { randomUUIDv7 } from 'node:crypto';
import type { BudgetVersionId } from '@madang/basics';
import type { TaggingBody, TagPreviewBody, TagPreviewView } from '@madang/contracts/line-tags';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { rollUp } from '../explore/roll-up.js';
import { lineName } from '../movable-lines.js';
import { checkValue } from './check-value.js';
import { chosenLines, inFileSql } from './chosen-lines.js';
import { taggedSql } from './tagged-sql.js';
import { TaggingRow } from './tagging.entity.js';

const mayClassify = (actor: Actor): boolean => hasRole(actor, 'staff') || hasRole(actor, 'administrator');
const linesShown = 20;
/** A budget of so many lines is added up anew before the answer; a larger one a moment later, by a job. */
const linesAtOnce = 20_000;

@Injectable()
export class TaggingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many lines and how much money an act would touch. */
  async preview(actor: Actor, { field, filter }: TagPreviewBody): Promise<TagPreviewView> {
    authorise(mayClassify(actor));
    const { context, where, parameters } = await chosenLines(this.db, actor.cityId, field, filter);
    const value = taggedSql('l', field, inFileSql[field]);
    const { currency } = context.version;
    const [sum, lines] = await Promise.all([
      readOne<{ lineCount: number; initial: string; alreadyKnown: number }>(
        this.db,
        `select count(*)::int as "lineCount", coalesce(sum(l.initial_minor), 0)::text as initial, count(${value})::int as "alreadyKnown"
           from budget_line l where ${where}`,
        parameters,
      ),
      read<{ code: string; name: string; initial: string; value: string | null }>(
        this.db,
        `select l.code, ${lineName('l')} as name, l.initial_minor::text as initial, ${value} as value from budget_line l
          where ${where} order by l.initial_minor desc, l.code collate "C" limit ${linesShown}`,
        parameters,
      ),
    ]);
    return {
      ...sum!,
      initial: { minor: sum!.initial, currency },
      lines: lines.map((line) => ({ ...line, initial: { minor: line.initial, currency } })),
    };
  }

  async tag(actor: Actor, { field, value: given, filter, reason }: TaggingBody): Promise<string> {
    authorise(mayClassify(actor));
    const value = await checkValue(this.db, actor.cityId, field, given);
    const { context, where, parameters } = await chosenLines(this.db, actor.cityId, field, filter);
    const { cityId } = actor;
    return transact(this.db, async (tx) => {
      await oneAtATime(tx, cityId);
      const id = randomUUIDv7();
      const sum = await readOne<{ lineCount: number; initial: string }>(
        tx,
        `select count(*)::int as "lineCount", coalesce(sum(l.initial_minor), 0)::text as initial from budget_line l where ${where}`,
        parameters,
      );
      if (!sum || sum.lineCount === 0) throw new Problem('budget/no-lines-chosen');
      const act = { cityId, id, versionId: context.version.id, field, value, filter: { ...filter }, reason };
      const done = { byId: actor.personId, taggedAt: await this.clock.now(tx), undoneAt: null, undoneById: null };
      await tx.insert(TaggingRow, { ...act, ...done, lineCount: sum.lineCount, initialMinor: BigInt(sum.initial) });
      const next = parameters.length;
      await tx.query(
        `update line_tag t set current = false where t.city_id = $1 and t.field = $${next + 1} and t.current
            and t.code in (select l.code from budget_line l where ${where})`,
        [...parameters, field],
      );
      await tx.query(
        `insert into line_tag (city_id, tagging_id, code, field, value, current)
         select l.city_id, $${next + 1}, l.code, $${next + 2}, $${next + 3}, true from budget_line l where ${where}`,
        [...parameters, id, field, value],
      );
      await this.addUpAnew(tx, cityId, context.version.id);
      return id;
    });
  }

  /** What counted before counts again; the act stays to be read, with who took it back. */
  undo(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(mayClassify(actor));
      await oneAtATime(tx, actor.cityId);
      const held = (await lockOne(tx, TaggingRow, { cityId: actor.cityId, id })) ?? notFound();
      if (held.undoneAt) return;
      await tx.update(TaggingRow, { cityId: actor.cityId, id }, { undoneAt: await this.clock.now(tx), undoneById: actor.personId });
      await tx.query('update line_tag set current = false where city_id = $1 and tagging_id = $2', [actor.cityId, id]);
      await tx.query(
        `update line_tag t set current = true from (
           select distinct on (o.code) o.tagging_id, o.code from line_tag o
             join tagging g on g.city_id = o.city_id and g.id = o.tagging_id and g.undone_at is null
            where o.city_id = $1 and o.field = $3 and o.code in (select code from line_tag where city_id = $1 and tagging_id = $2)
            order by o.code, g.tagged_at desc, g.id desc) latest
          where t.city_id = $1 and t.tagging_id = latest.tagging_id and t.code = latest.code`,
        [actor.cityId, id, held.field],
      );
      await this.addUpAnew(tx, actor.cityId, held.versionId);
    });
  }

  /** The budget that was looked at, and every other version: they may have the same lines. */
  private async addUpAnew(tx: EntityManager, cityId: Actor['cityId'], versionId: BudgetVersionId): Promise<void> {
    const versions = await read<{ id: BudgetVersionId; lines: number }>(
      tx,
      `select v.id, coalesce((select sum(p.line_count) from budget_part p
                where p.city_id = v.city_id and p.version_id = v.id and p.dimension = 'whole'), 0)::int as lines
         from budget_version v where v.city_id = $1`,
      [cityId],
    );
    for (const { id, lines } of versions) {
      if (id === versionId && lines <= linesAtOnce) await rollUp(tx, { cityId, versionId: id });
      else await addJob(tx, 'roll-up-budget', { cityId, versionId: id }, `roll-up-budget ${id}`);
    }
  }
}

/** Two acts at once could both think to be the latest. */
async function oneAtATime(tx: EntityManager, cityId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('line-tags ' || $1, 0))`, [cityId]);
}
