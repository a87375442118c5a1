import type { PersonId } from '@madang/basics';
import type { PlaceView } from '@madang/contracts/moderation';
import type { CoverPageView, CoversFilter, CoversView } from '@madang/contracts/moderation-covers';
import { isParty, parseReferenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound } from '../../../platform/http/problem.js';
import { coverColumns, coverTables, coverView, type CoverRow } from '../covers-sql.js';
import { Things } from '../things.js';
import { heldDecision } from './held-decision.js';

interface PageRow extends CoverRow {
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

  /**
   * Of a proposal and all that is said about it, or of a debate: covers and warnings, with what became of them. Words that a proposal
   * took over from another bring their marks along, and these tell of their covers.
   */
  async of(actor: Actor, filter: CoversFilter): Promise<CoversView> {
    const [condition, key] = conditionFor(filter);
    const rows = await read<CoverRow>(
      this.db,
      `select ${coverColumns} from ${coverTables} where d.city_id = $1 and d.verdict <> 'keep' and ${condition} order by d.decided_at desc, d.id desc limit ${atMost}`,
      [actor.cityId, ...key],
    );
    return { items: rows.map((row) => coverView(row, actor)) };
  }

  async one(actor: Actor, id: string): Promise<CoverPageView> {
    const row = uuid.test(id)
      ? await readOne<PageRow>(this.db, `${pages} where d.city_id = $1 and d.id = $2 and d.verdict <> 'keep'`, [actor.cityId, id])
      : undefined;
    if (!row) notFound();
    const place = (await this.things.placed(this.db, actor.cityId, [row]))(row).place;
    const told = row.writerIds.some((one) => one === actor.personId) || hasRole(actor, 'facilitator');
    const inside = told ? await this.inside(actor, row, place) : outside(place);
    return pageView(row, actor, { now: await this.clock.now(this.db), place, ...inside });
  }

  /** Decisions about what this reader wrote, the newest first. */
  async mine(actor: Actor, personId: PersonId): Promise<CoverPageView[]> {
    const rows = await read<PageRow>(
      this.db,
      `${pages} where d.city_id = $1 and d.writer_id = $2 and d.verdict <> 'keep' order by d.decided_at desc, d.id desc limit ${atMost}`,
      [actor.cityId, personId],
    );
    const now = await this.clock.now(this.db);
    const placed = await this.things.placed(this.db, actor.cityId, rows);
    return rows.map((row) => pageView(row, actor, { now, place: placed(row).place, ...outside(placed(row).place) }));
  }

  /** What is for the writer and for facilitators alone. */
  private inside({ cityId, personId }: Actor, row: PageRow, place: PlaceView): Promise<Inside> {
    return transact(this.db, async (tx) => {
      const { thing, parties } = await heldDecision(tx, this.things, cityId, row.id);
      const isWhole = row.verdict === 'cover' && row.passages.length === 0;
      const judges = personId !== null && personId !== row.deciderId && !isParty(parties, personId);
      return {
        language: thing?.language ?? place.language,
        whole: isWhole ? (thing?.texts ?? []) : [],
        mayDecideAppeal: judges && row.appealState === 'open',
      };
    });
  }
}

/** Nothing is asked for where neither is named. */
function conditionFor({ proposal, debate }: CoversFilter): readonly [sql: string, key: readonly (string | number)[]] {
  if (debate !== undefined) return [`d.place_kind = 'debate' and d.place_key = $2`, [debate]];
  if (proposal === undefined) return ['false', []];
  const reference = parseReferenceNumber(proposal);
  return reference.ok
    ? [coversAt('p.year = $2 and p.number = $3'), [reference.value.year, reference.value.count]]
    : [coversAt('p.id = $2'), [proposal]];
}

function coversAt(named: string): string {
  return `d.id in (
    with p as (select p.id, concat_ws(' ', p.title, p.problem, p.change, p.who_is_affected, p.how_one_would_know, p.past_wrong, p.who_would_lose) as words
                 from proposal p where p.city_id = $1 and ${named}),
         mark as (select m[1] as mark from p cross join regexp_matches(p.words, '\\[…\\d+\\]', 'g') m)
    select under.id from p join moderation_decision under on under.city_id = $1 and under.proposal_id = p.id
     union
    select offer.id from p join merging m on m.city_id = $1 and m.from_id = p.id
      join moderation_decision offer on offer.city_id = $1 and offer.kind = 'merging' and offer.thing_id = m.id
     union
    select other.id from moderation_decision other
     where other.city_id = $1 and exists (select 1 from mark) and exists (
       select 1 from jsonb_array_elements(other.passages) passage where passage->>'mark' in (select mark from mark)))`;
}

const pages = `
  select ${coverColumns}, d.explanation, d.decider_id as "deciderId", d.appeal_until as "appealUntil", a.text as "appealText",
         a.explanation as "appealExplanation"
    from ${coverTables}`;

interface Inside {
  readonly language: string;
  /** Where the whole was taken out of sight at once: all of its words. */
  readonly whole: readonly string[];
  readonly mayDecideAppeal: boolean;
}

interface Seen extends Inside {
  readonly now: Date;
  readonly place: PlaceView;
}

function outside({ language }: PlaceView): Inside {
  return { language, whole: [], mayDecideAppeal: false };
}

/** The words, and what people explained to one another, are for the writer and for those who judge. */
function pageView(row: PageRow, actor: Actor, { now, place, language, whole, mayDecideAppeal }: Seen): CoverPageView {
  const cover = coverView(row, actor);
  const told = cover.mine || hasRole(actor, 'facilitator');
  const mayAppeal = cover.mine && row.appealState === null && now <= row.appealUntil;
  return {
    ...cover,
    place,
    language,
    explanation: told ? row.explanation : null,
    words: told ? [...row.passages.map(({ mark, words }) => ({ mark, words })), ...whole.map((words) => ({ mark: '', words }))] : null,
    appealText: told ? row.appealText : null,
    appealExplanation: told ? row.appealExplanation : null,
    mayAppealUntil: mayAppeal ? row.appealUntil.toISOString() : null,
    mayDecideAppeal,
  };
}
