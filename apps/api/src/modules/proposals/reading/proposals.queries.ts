import { calendarDateIn, type CityId } from '@madang/basics';
import type { MyProposalsView, ProposalCardView, ProposalFilter, ProposalPage } from '@madang/contracts/proposal-lists';
import type { ScreeningQueueView } from '@madang/contracts/proposal-screening';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { signedIn } from '../../../platform/access/authorise.js';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { decodeCursor, toPage } from '../../../platform/http/cursor.js';
import { cityFacts } from '../../cities/index.js';
import { isOneOfAuthors, notAuthors } from '../authors/author-sql.js';
import { listConditions } from './list-conditions.js';
import { cardColumns, cardJoins, toCard, type CardRow } from './proposal-card.js';

const pageLength = 24;
const ownAtMost = 200;

/** Lists of proposals. What became of one never takes it out of the list: refused, expired and withdrawn ones stay. */
@Injectable()
export class ProposalsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ cityId }: Actor, filter: ProposalFilter): Promise<ProposalPage> {
    const { limit = pageLength } = filter;
    const now = await this.clock.now(this.db);
    const seed = filter.order === 'shuffled' ? (filter.seed ?? (await this.todayIn(cityId, now))) : null;
    const { sql, order, parameters } = listConditions(cityId, { ...filter, seed }, decodeCursor(filter.cursor, 2));
    const rows = await read<CardRow & { place: string }>(
      this.db,
      `with page as (
         select p.city_id, p.id, ${order.key} as place from proposal p where ${sql}
          order by ${order.key} ${order.direction}, p.id ${order.direction} limit ${limit + 1})
       select ${cardColumns}, page.place::text as place
         from page join proposal p on p.city_id = page.city_id and p.id = page.id ${cardJoins}
        order by page.place ${order.direction}, page.id ${order.direction}`,
      parameters,
    );
    const page = toPage(
      rows,
      limit,
      (row) => [row.place, row.id],
      (row) => toCard(row, now),
    );
    return { ...page, seed };
  }

  /** What the actor wrote, and what they back: the newest first. */
  async mine(actor: Actor): Promise<MyProposalsView> {
    const { cityId, personId } = signedIn(actor);
    const [written, supported] = await Promise.all([
      this.cards(`p.city_id = $1 and ${isOneOfAuthors('$2', 'p')} order by p.created_at desc, p.id desc limit $3`, [
        cityId,
        personId,
        ownAtMost,
      ]),
      this.cards(
        `p.city_id = $1 and ${notAuthors('$2', 'p')} and p.id in (
           select s.proposal_id from support s where s.city_id = $1 and s.person_id = $2)
          order by p.submitted_at desc, p.id desc limit $3`,
        [cityId, personId, ownAtMost],
      ),
    ]);
    return { written, supported };
  }

  /** Texts that wait to be checked; the one that publishes itself next comes first. */
  async screeningQueue({ cityId }: Actor): Promise<ScreeningQueueView> {
    return {
      items: await this.cards("p.city_id = $1 and p.state = 'screening' order by p.due_on, p.entered_at, p.id limit $2", [
        cityId,
        ownAtMost,
      ]),
    };
  }

  private async todayIn(cityId: CityId, now: Date): Promise<string> {
    const { timeZone } = await cityFacts(this.db, cityId);
    return calendarDateIn(timeZone, now);
  }

  private async cards(whereAndOrder: string, parameters: readonly unknown[]): Promise<ProposalCardView[]> {
    const rows = await read<CardRow>(this.db, `select ${cardColumns} from proposal p ${cardJoins} where ${whereAndOrder}`, parameters);
    const now = await this.clock.now(this.db);
    return rows.map((row) => toCard(row, now));
  }
}
