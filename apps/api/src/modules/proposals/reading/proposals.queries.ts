import { calendarDateIn, type CityId } from '@madang/basics';
import type { MyProposalsView, ProposalCardView, ProposalFilter, ProposalPage } from '@madang/contracts/proposal-lists';
import type { ScreeningQueueView } from '@madang/contracts/proposal-screening';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { signedIn } from '../../../platform/access/authorise.js';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { cityFacts } from '../../cities/index.js';
import { isOneOfAuthors, notAuthors } from '../authors/author-sql.js';
import { listConditions, type Conditions } from './list-conditions.js';
import { cardColumns, cardJoins, cardsOf, toCard, type CardRow } from './proposal-card.js';
import { placePattern } from './shuffling.js';

const pageLength = 24;
const ownAtMost = 200;

/** A proposal and where it stands in the order of its list. */
interface Place {
  readonly id: string;
  readonly place: string;
}

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
    const places = await this.places(listConditions(cityId, { ...filter, seed }, placeOf(filter, seed)), limit + 1);
    const cards = await cardsOf(
      this.db,
      cityId,
      places.slice(0, limit).map(({ id }) => id),
      now,
    );
    const page = toPage(
      places,
      limit,
      ({ place, id }) => [place, id],
      ({ id }) => cards.get(id),
    );
    return { ...page, items: page.items.filter((card) => card !== undefined), seed };
  }

  /** The first so many of a list, piece by piece. */
  private async places({ sql, order, parameters, pieces }: Conditions, count: number): Promise<Place[]> {
    const found: Place[] = [];
    for (const piece of pieces) {
      if (found.length >= count) break;
      const rows = await read<Place>(
        this.db,
        `select p.id, (${order.key})::text as place from proposal p where ${sql} and ${piece}
          order by ${order.key} ${order.direction}, p.id ${order.direction} limit ${count}`,
        parameters,
      );
      found.push(...rows);
    }
    return found.slice(0, count);
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

function placeOf({ cursor, order }: ProposalFilter, seed: string | null): readonly (string | number)[] | undefined {
  const plain = order === 'most_money' ? cursorParts.minor : cursorParts.instant;
  return decodeShapedCursor(cursor, [seed === null ? plain : placePattern, cursorParts.uuid]);
}
