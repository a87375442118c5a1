import type { PersonId } from '@madang/basics';
import type { PlaceView } from '@madang/contracts/moderation';
import type { CoverPageView, CoversView } from '@madang/contracts/moderation-covers';
import { isParty, parseReferenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound } from '../../../platform/http/problem.js';
import { coverColumns, coverTables, coverView, type CoverRow } from '../covers-sql.js';
import { placeColumn } from '../place.js';
import { Things } from '../things.js';
import { heldDecision } from './held-decision.js';

interface PageRow extends CoverRow {
  readonly place: PlaceView;
  readonly explanation: string;
  readonly deciderId: PersonId;
  readonly appealUntil: Date;
  readonly appealText: string | null;
  readonly appealExplanation: string | null;
}

const atMost = 200;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Decisions about words, as everybody may read them and as those do whom they concern. */
@Injectable()
export class CoversQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  /** Of a proposal and all that stands under it: covers and warnings, with what became of them. */
  async of(actor: Actor, proposal: string): Promise<CoversView> {
    const reference = parseReferenceNumber(proposal);
    const [condition, key] = reference.ok
      ? ['p.year = $2 and p.number = $3', [reference.value.year, reference.value.count]]
      : ['p.id = $2', [proposal]];
    const rows = await read<CoverRow>(
      this.db,
      `select ${coverColumns} from ${coverTables} join proposal p on p.city_id = d.city_id and p.id = d.proposal_id
        where d.city_id = $1 and d.verdict <> 'keep' and ${condition} order by d.decided_at desc, d.id desc limit ${atMost}`,
      [actor.cityId, ...key],
    );
    return { items: rows.map((row) => coverView(row, actor)) };
  }

  async one(actor: Actor, id: string): Promise<CoverPageView> {
    const row = uuid.test(id)
      ? await readOne<PageRow>(this.db, `${pages} where d.city_id = $1 and d.id = $2 and d.verdict <> 'keep'`, [actor.cityId, id])
      : undefined;
    if (!row) notFound();
    const inside =
      row.writerIds.some((one) => one === actor.personId) || hasRole(actor, 'facilitator') ? await this.inside(actor, row) : outside(row);
    return pageView(row, actor, { now: await this.clock.now(this.db), ...inside });
  }

  /** Decisions about what this reader wrote, the newest first. */
  async mine(actor: Actor, personId: PersonId): Promise<CoverPageView[]> {
    const rows = await read<PageRow>(
      this.db,
      `${pages} where d.city_id = $1 and d.writer_id = $2 and d.verdict <> 'keep' order by d.decided_at desc, d.id desc limit ${atMost}`,
      [actor.cityId, personId],
    );
    const now = await this.clock.now(this.db);
    return rows.map((row) => pageView(row, actor, { now, ...outside(row) }));
  }

  /** What is for the writer and for facilitators alone. */
  private inside({ cityId, personId }: Actor, row: PageRow): Promise<Inside> {
    return transact(this.db, async (tx) => {
      const { thing, parties } = await heldDecision(tx, this.things, cityId, row.id);
      const isWhole = row.verdict === 'cover' && row.passages.length === 0;
      const judges = personId !== null && personId !== row.deciderId && !isParty(parties, personId);
      return {
        language: thing?.language ?? row.place.language,
        whole: isWhole ? (thing?.texts ?? []) : [],
        mayDecideAppeal: judges && row.appealState === 'open',
      };
    });
  }
}

const pages = `
  select ${coverColumns}, ${placeColumn}, d.explanation, d.decider_id as "deciderId", d.appeal_until as "appealUntil", a.text as "appealText",
         a.explanation as "appealExplanation"
    from ${coverTables} join proposal p on p.city_id = d.city_id and p.id = d.proposal_id`;

interface Inside {
  readonly language: string;
  /** Where the whole was taken out of sight at once: all of its words. */
  readonly whole: readonly string[];
  readonly mayDecideAppeal: boolean;
}

interface Seen extends Inside {
  readonly now: Date;
}

function outside({ place: { language } }: PageRow): Inside {
  return { language, whole: [], mayDecideAppeal: false };
}

/** The words, and what people explained to one another, are for the writer and for those who judge. */
function pageView(row: PageRow, actor: Actor, { now, language, whole, mayDecideAppeal }: Seen): CoverPageView {
  const cover = coverView(row, actor);
  const told = cover.mine || hasRole(actor, 'facilitator');
  const mayAppeal = cover.mine && row.appealState === null && now <= row.appealUntil;
  return {
    ...cover,
    place: row.place,
    language,
    explanation: told ? row.explanation : null,
    words: told ? [...row.passages.map(({ mark, words }) => ({ mark, words })), ...whole.map((words) => ({ mark: '', words }))] : null,
    appealText: told ? row.appealText : null,
    appealExplanation: told ? row.appealExplanation : null,
    mayAppealUntil: mayAppeal ? row.appealUntil.toISOString() : null,
    mayDecideAppeal,
  };
}
