import { calendarDateIn, type CityId, type DebateId } from '@madang/basics';
import { groupFindings, opinionGroups, type Stance, type StancesOfOne } from '@madang/participation';
import { mayBeReleasedAgain } from '@madang/rights';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { OpinionCountRow, type OpinionFindings } from './opinion-count.entity.js';

interface Due {
  readonly cityId: CityId;
  readonly debateId: DebateId;
  readonly timeZone: string;
  /** Who took a stance on a statement that can be read. */
  readonly people: number;
}

/**
 * Once a day, soon after midnight in the city, the groups of every debate are counted anew: not sooner, and not before ten more
 * people have come in, so that nobody sees one more person join a group.
 */
@Injectable()
export class CountOpinions implements OnModuleInit {
  private readonly log = new Logger('count-opinions');

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('count-opinions', () => this.run());
  }

  async run(): Promise<void> {
    for (const due of await this.due()) {
      try {
        await transact(this.db, (tx) => this.count(tx, due));
      } catch (error) {
        this.log.error({ err: error, debateId: due.debateId }, 'the groups of a debate could not be counted');
      }
    }
  }

  /** Debates open yesterday or later that were not counted today. */
  private due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select d.city_id as "cityId", d.id as "debateId", city.time_zone as "timeZone", told.people
         from debate d
         join city on city.id = d.city_id
         cross join lateral (select (clock_timestamp() at time zone city.time_zone)::date as today) day
         cross join lateral (
           select count(distinct t.person_id)::int as people
             from stance t join debate_statement s on s.city_id = t.city_id and s.debate_id = t.debate_id and s.number = t.number
            where t.city_id = d.city_id and t.debate_id = d.id and not s.taken_back and s.covered_at is null) told
        where d.closes_on >= day.today - 1
          and not exists (select 1 from opinion_count c
                           where c.city_id = d.city_id and c.debate_id = d.id and c.counted_on = day.today)`,
    );
  }

  private async count(tx: EntityManager, { cityId, debateId, timeZone, people }: Due): Promise<void> {
    const countedOn = calendarDateIn(timeZone, await this.clock.now(tx));
    const last = await tx.findOne(OpinionCountRow, { where: { cityId, debateId }, order: { countedOn: 'DESC' } });
    const before = { people: last?.people ?? 0, findings: last?.findings ?? null };
    const anew = mayBeReleasedAgain(people, Math.abs(people - before.people));
    const told = anew ? { people, findings: await this.findings(tx, { cityId, debateId }) } : before;
    const row = { cityId, debateId, countedOn, ...told };
    await tx.createQueryBuilder().insert().into(OpinionCountRow).values(row).orIgnore().execute();
  }

  private async findings(tx: EntityManager, { cityId, debateId }: Pick<Due, 'cityId' | 'debateId'>): Promise<OpinionFindings | null> {
    const rows = await read<{ people: { readonly [number: string]: Stance } }>(
      tx,
      `select json_object_agg(t.number, t.stance) as people
         from stance t join debate_statement s on s.city_id = t.city_id and s.debate_id = t.debate_id and s.number = t.number
        where t.city_id = $1 and t.debate_id = $2 and not s.taken_back and s.covered_at is null
        group by t.person_id order by md5(t.person_id::text)`,
      [cityId, debateId],
    );
    const numbers = [...new Set(rows.flatMap(({ people }) => Object.keys(people).map(Number)))].toSorted((one, other) => one - other);
    const at = new Map(numbers.map((number, index) => [number, index]));
    const people = rows.map(
      ({ people: said }): StancesOfOne => new Map(Object.entries(said).map(([number, stance]) => [at.get(Number(number))!, stance])),
    );
    const groups = opinionGroups(people, numbers.length);
    if (groups === null) return null;
    return named(groupFindings(groups, people, numbers.length), numbers);
  }
}

function named(found: ReturnType<typeof groupFindings>, numbers: readonly number[]): OpinionFindings {
  const number = (statement: number) => numbers[statement]!;
  return {
    groups: found.groups.map(({ size, marks }) => ({
      size,
      marks: marks.map(({ statement, side, counts }) => ({ number: number(statement), side, counts })),
    })),
    bridging: found.bridging.map(({ statement, side, byGroup }) => ({ number: number(statement), side, byGroup })),
    dividing: found.dividing.map(({ statement, byGroup }) => ({ number: number(statement), byGroup })),
  };
}
