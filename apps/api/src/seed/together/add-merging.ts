import { randomUUIDv7 } from 'node:crypto';
import { addDays, endOfDayIn, type MergingId, type PersonId } from '@madang/basics';
import { askingDays, draftMerging, type MergingState } from '@madang/participation';
import { MergingVoiceRow } from '../../modules/mergings/merging-voice.entity.js';
import { MergingRow } from '../../modules/mergings/merging.entity.js';
import { mergingTold } from '../../modules/mergings/mergings.events.js';
import { referenceOf, storeMoves } from '../../modules/proposals/index.js';
import { SupportRow } from '../../modules/proposals/supports/support.entity.js';
import { read } from '../../platform/database/read.js';
import { readDemo } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { currentOf, named } from './current.js';

/** Two proposals of the demo are about to become one: all who back them have answered, but for the visitor. */
export async function addMerging(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<void> {
  const { tx, cityId, days } = load;
  const { merging: demo } = readDemo('demo-together.json');
  const [from, into] = [named(proposals, demo.from), named(proposals, demo.into)];
  const drafted = draftMerging(mergeable(from), mergeable(into), demo.text);
  if (!drafted.ok) throw new Error(`The merging of the demo breaks a rule: ${drafted.error.code}`);
  const { text, money, fromMoves } = drafted.value;
  await tx.insert(SupportRow, { cityId, proposalId: from.row.id, personId: people.visitor.id, givenAt: days.at(demo.offered, 9) });
  const [offeredAt, askedAt] = [days.at(demo.offered, 18), days.at(demo.asked, 19)];
  const backers = await backersBy(load, [from, into], askedAt);
  const merging: MergingRow = {
    cityId,
    id: randomUUIDv7() as MergingId,
    fromId: from.row.id,
    intoId: into.row.id,
    offeredById: into.row.authorId,
    byFacilitator: false,
    why: demo.why,
    language: demo.language,
    text,
    money: money && { before: storeMoves(money.before), after: storeMoves(money.after) },
    fromMoves: storeMoves(fromMoves),
    budgetVersionId: into.row.budgetVersionId,
    fromAgreedAt: askedAt,
    intoAgreedAt: offeredAt,
    state: 'asked',
    reason: null,
    createdAt: offeredAt,
    askedAt,
    closesAt: endOfDayIn(days.timeZone, addDays(days.on(demo.asked), askingDays)),
    closedAt: null,
    asked: backers(into).length,
    inFavour: null,
    against: null,
    moved: null,
    stayed: null,
  };
  await tx.insert(MergingRow, merging);
  await insertRows(tx, MergingVoiceRow, voicesOn(merging, people, { from: backers(from), into: backers(into) }));
  for (const [state, by, at] of [['offered', into, offeredAt] as const, ['asked', from, askedAt] as const])
    tell(load, people, merging, { from, into, by, state, at });
}

function mergeable(begun: Begun) {
  const { id, state, kind, budgetVersionId } = begun.row;
  return { id, state, kind, budgetVersionId, authors: begun.row, current: currentOf(begun) };
}

async function backersBy({ tx, cityId }: DemoLoad, proposals: readonly Begun[], by: Date): Promise<(one: Begun) => PersonId[]> {
  const rows = await read<{ proposalId: string; personId: PersonId }>(
    tx,
    `select proposal_id as "proposalId", person_id as "personId" from support
      where city_id = $1 and proposal_id = any($2) and given_at <= $3 order by person_id`,
    [cityId, proposals.map(({ row }) => row.id), by],
  );
  return ({ row }) => rows.filter(({ proposalId }) => proposalId === row.id).map(({ personId }) => personId);
}

interface Backers {
  readonly from: readonly PersonId[];
  readonly into: readonly PersonId[];
}

/** Most go along and are in favour; a few are not. The visitor is left to choose. */
function voicesOn({ cityId, id: mergingId }: MergingRow, { visitor }: People, { from, into }: Backers): MergingVoiceRow[] {
  const { keep, againstInto } = readDemo('demo-together.json').merging;
  const asked = [...new Set([...from, ...into])].filter((personId) => personId !== visitor.id);
  return asked.map((personId) => {
    const [goes, says] = [from.indexOf(personId), into.indexOf(personId)];
    return {
      cityId,
      mergingId,
      personId,
      support: goes < 0 ? null : goes < keep ? ('keep' as const) : ('move' as const),
      inFavour: says < 0 ? null : says >= againstInto,
    };
  });
}

interface ToldOf {
  readonly from: Begun;
  readonly into: Begun;
  readonly by: Begun;
  readonly state: MergingState;
  readonly at: Date;
}

function tell({ timeline }: DemoLoad, people: People, { id: mergingId }: MergingRow, { from, into, by, state, at }: ToldOf): void {
  const author = people.as({ id: by.row.authorId });
  timeline.tell(mergingTold(from.row.id, { mergingId, side: 'from', other: referenceOf(into.row)!, state }, author, at));
  timeline.tell(mergingTold(into.row.id, { mergingId, side: 'into', other: referenceOf(from.row)!, state }, author, at));
}
