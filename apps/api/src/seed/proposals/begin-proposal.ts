import { randomUUIDv7 } from 'node:crypto';
import { beginResponse } from '@madang/accountability';
import { calendarDateIn, type CityId, type ProposalId } from '@madang/basics';
import type { ProposalBody } from '@madang/contracts/proposals';
import { BudgetVersionRow } from '../../modules/budgets/budget-version.entity.js';
import { amountOf, bindMoves, bindMovesTo, type BoundMoves } from '../../modules/proposals/moves/bind-moves.js';
import type { ProposalRow } from '../../modules/proposals/proposal.entity.js';
import { textOf } from '../../modules/proposals/text-of.js';
import type { EntityManager } from 'typeorm';
import { cycleCollectingAt, type CycleAdded } from '../cycles/add-cycles.js';
import { readDemo, type DemoDay, type DemoProposal } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';

export interface Begun {
  readonly demo: DemoProposal;
  readonly row: ProposalRow;
  readonly moves: BoundMoves['moves'];
  /** For spreading things over the day: proposals do not all move at noon. */
  readonly place: number;
}

/** The demo's proposals as their authors wrote them, bound to the newest budget; numbered in the order of submission. */
export async function beginProposals(load: DemoLoad, people: People, cycles: readonly CycleAdded[]): Promise<Begun[]> {
  const begun: Begun[] = [];
  for (const [place, demo] of readDemo('demo-proposals.json').proposals.entries()) {
    begun.push(await begin(load, { demo, place, people, cycles }));
  }
  return numbered(begun, load);
}

interface Beginning {
  readonly demo: DemoProposal;
  readonly place: number;
  readonly people: People;
  readonly cycles: readonly CycleAdded[];
}

async function begin({ tx, cityId, days }: DemoLoad, { demo, place, people, cycles }: Beginning): Promise<Begun> {
  const body = bodyOf(demo);
  const { budgetVersionId, moves } = await bound(tx, cityId, demo, body);
  const createdAt = days.at(demo.days.created!, hourOf('created', place));
  const submittedAt = demo.days.submitted === undefined ? null : days.at(demo.days.submitted, hourOf('submitted', place));
  const row: ProposalRow = {
    cityId,
    id: randomUUIDv7() as ProposalId,
    cycleId: cycleCollectingAt(cycles, submittedAt).id,
    authorId: people.resident(demo.author).id,
    coAuthorIds: demo.coAuthors.map((number) => people.resident(number).id),
    year: null,
    number: null,
    ...textOf(body),
    budgetVersionId,
    amountMinor: amountOf(moves),
    demo: true,
    revision: 1,
    version: 1,
    createdAt,
    submittedAt,
    ...beginResponse(createdAt),
  };
  return { demo, row, moves, place };
}

/** Most are written against the newest budget; one that is old enough for a later budget to tell of it, against the one before. */
async function bound(tx: EntityManager, cityId: CityId, { boundTo }: DemoProposal, body: ProposalBody): Promise<BoundMoves> {
  if (boundTo === undefined) return bindMoves(tx, cityId, body);
  const version = await tx.findOneByOrFail(BudgetVersionRow, { cityId, fiscalYear: boundTo });
  return bindMovesTo(tx, cityId, version.id, body.moves);
}

export type Hour = keyof typeof hours & DemoDay;

const hours = {
  created: 19,
  submitted: 20,
  published: 10,
  thresholdMet: 21,
  acknowledged: 9,
  debateOpened: 11,
  underDecision: 12,
  answered: 13,
  reported: 10,
  appealed: 20,
  withdrawn: 18,
} as const;

/** The hour at which a step of a proposal is taken, spread by its place. */
export function hourOf(step: keyof typeof hours, place: number): number {
  return hours[step] + ((place * 17) % 60) / 60;
}

function bodyOf(demo: DemoProposal): ProposalBody {
  const { currency } = readDemo('city.json');
  return {
    kind: 'reallocation',
    title: demo.title,
    problem: demo.problem,
    change: demo.change,
    whoIsAffected: demo.affected,
    howOneWouldKnow: demo.knownBy,
    pastWrong: demo.pastWrong,
    whoWouldLose: demo.losers,
    language: demo.language,
    districtCode: demo.district,
    groups: [...demo.priorityGroups],
    moves: demo.moves.map(({ line, direction, cents }) => ({
      line: `E-${line}`,
      delta: { minor: direction === 'from' ? `-${cents}` : cents, currency },
    })),
  };
}

/** References count up through a year, without holes. */
function numbered(begun: readonly Begun[], { days }: DemoLoad): Begun[] {
  const last = new Map<number, number>();
  const references = new Map<ProposalId, Pick<ProposalRow, 'year' | 'number'>>();
  const submitted = begun.flatMap(({ row: { id, submittedAt } }) => (submittedAt ? [{ id, submittedAt }] : []));
  for (const { id, submittedAt } of submitted.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime())) {
    const year = Number(calendarDateIn(days.timeZone, submittedAt).slice(0, 4));
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    references.set(id, { year, number });
  }
  return begun.map((one) => ({ ...one, row: { ...one.row, ...references.get(one.row.id) } }));
}
