import { answerOverdue, type ResponseState } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type CityId, type LineCode } from '@madang/basics';
import type { MoveView } from '@madang/contracts/moves';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import type { Currency } from '@madang/money';
import { referenceNumber, supportThreshold, type ProposalKind } from '@madang/participation';
import { effectByRight, servingOf, weightsOfLine } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { notAuthors } from '../authors/author-sql.js';
import { classifiedLines, lineName } from '../../budgets/index.js';

export interface CardRow {
  readonly id: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly language: string;
  readonly kind: ProposalKind;
  readonly state: ResponseState;
  readonly districtCode: string | null;
  readonly submittedAt: Date | null;
  readonly enteredAt: Date;
  readonly dueOn: CalendarDate | null;
  readonly owedOn: CalendarDate | null;
  readonly demo: boolean;
  readonly importedFrom: string | null;
  readonly timeZone: string;
  readonly population: number;
  readonly currency: Currency | null;
  readonly supporters: number;
  readonly moves: readonly MoveOfRow[];
}

interface MoveOfRow {
  readonly line: LineCode;
  readonly name: string | null;
  readonly minor: string;
  readonly serving: string | null;
}

/** What a card needs, from a row `p` of `proposal`. */
export const cardColumns = `
  p.id, p.year, p.number, p.title, p.language, p.kind, p.state, p.district_code as "districtCode", p.submitted_at as "submittedAt",
  p.entered_at as "enteredAt", p.due_on::text as "dueOn", p.owed_on::text as "owedOn", p.demo,
  older.name as "importedFrom",
  city.time_zone as "timeZone", city.population, v.currency, backing.supporters, moved.moves`;

export const cardJoins = `
  join city on city.id = p.city_id
  left join imported_proposal came on came.city_id = p.city_id and came.proposal_id = p.id
  left join older_process older on older.city_id = came.city_id and older.slug = came.process
  left join budget_version v on v.city_id = p.city_id and v.id = p.budget_version_id
  cross join lateral (
    select count(*)::int as supporters from support s
     where s.city_id = p.city_id and s.proposal_id = p.id and ${notAuthors('s.person_id', 'p')}) backing
  cross join lateral (
    select coalesce(json_agg(json_build_object('line', m.line_code, 'name', ${lineName('l')}, 'minor', m.delta_minor::text,
                                               'serving', coalesce(l.weights, l.cofog_group)) order by m.position), '[]') as moves
      from move m left join ${classifiedLines} l on l.city_id = p.city_id and l.version_id = p.budget_version_id and l.code = m.line_code
     where m.city_id = p.city_id and m.proposal_id = p.id) moved`;

/**
 * The cards of some proposals. Asked for by their ids and not together with the search for them: planning all these joins takes longer than
 * running them, and a statement that is always the same is planned once.
 */
export async function cardsOf(
  db: DataSource,
  cityId: CityId,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ProposalCardView>> {
  if (ids.length === 0) return new Map();
  const rows = await read<CardRow>(
    db,
    `select ${cardColumns} from proposal p ${cardJoins} where p.city_id = $1 and p.id = any($2::uuid[])`,
    [cityId, ids],
  );
  return new Map(rows.map((row) => [row.id, toCard(row, now)]));
}

export function toCard(row: CardRow, now: Date): ProposalCardView {
  const { id, title, language, kind, state, districtCode, submittedAt, enteredAt, dueOn, demo, importedFrom, supporters } = row;
  const moves = movesOfCard(row);
  return {
    id,
    reference: referenceOf(row),
    title,
    language,
    kind,
    state,
    districtCode,
    submittedAt: submittedAt?.toISOString() ?? null,
    enteredAt: enteredAt.toISOString(),
    dueOn,
    daysLate: answerOverdue(row, calendarDateIn(row.timeZone, now)),
    amount: takenBy(row),
    takesMostFrom: largest(moves, -1n),
    givesMostTo: largest(moves, 1n),
    moveCount: moves.length,
    ...effectInShort(row),
    supporters,
    supportThreshold: supportThreshold(row.population),
    demo,
    importedFrom,
  };
}

export function referenceOf({ year, number }: Pick<CardRow, 'year' | 'number'>): string | null {
  return year === null || number === null ? null : referenceNumber(year, number);
}

export function movesOfCard({ moves, currency }: Pick<CardRow, 'moves' | 'currency'>): MoveView[] {
  if (currency === null) return [];
  return moves.map(({ line, name, minor }) => ({ line, name, delta: { minor, currency } }));
}

function takenBy({ moves, currency }: CardRow): ProposalCardView['amount'] {
  if (currency === null || moves.length === 0) return null;
  const taken = moves.map(({ minor }) => BigInt(minor)).filter((minor) => minor < 0n);
  return { minor: (-taken.reduce((sum, minor) => sum + minor, 0n)).toString(), currency };
}

/** The move that gives most (`-1n`) or gets most (`1n`). */
function largest(moves: readonly MoveView[], sign: 1n | -1n): MoveView | null {
  const size = ({ delta }: MoveView) => BigInt(delta.minor) * sign;
  const side = moves.filter((move) => size(move) > 0n);
  return side.toSorted((one, other) => (size(one) > size(other) ? -1 : Number(size(one) < size(other))))[0] ?? null;
}

function effectInShort({ moves, currency }: CardRow): Pick<ProposalCardView, 'losing' | 'gaining'> {
  if (currency === null) return { losing: [], gaining: [] };
  const { byRight, losing } = effectByRight(
    moves.map(({ minor, serving }) => ({
      delta: { minor: BigInt(minor), currency },
      weights: weightsOfLine(servingOf(serving)),
    })),
    currency,
  );
  const gaining = byRight.filter(({ net }) => net.minor > 0n).map(({ right }) => right);
  return { losing: [...losing], gaining: gaining.toReversed() };
}
