import { randomUUIDv7 } from 'node:crypto';
import { daysBetween, type CommitmentId } from '@madang/basics';
import { commitmentPlanned, councilActed, milestoneReached } from '../../modules/commitments/commitments.events.js';
import { CouncilActRow } from '../../modules/commitments/council/council-act.entity.js';
import { CommitmentLineRow } from '../../modules/commitments/planning/commitment-line.entity.js';
import { CommitmentRow } from '../../modules/commitments/planning/commitment.entity.js';
import { MilestoneRow } from '../../modules/commitments/planning/milestone.entity.js';
import { readDemo, type DemoCouncilAct, type DemoPromise } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { addPlanChange } from './add-plan-change.js';
import type { Planned } from './planned.js';

interface Made extends Planned {
  readonly acts: readonly CouncilActRow[];
}

/** Plans for what the city accepted, their milestones, and what the council did. Answers how many there are. */
export async function addPromises(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const made = readDemo('demo-promises.json').promises.map((demo) => madeOf(load, people, demo, proposals));
  const { tx } = load;
  await insertRows(
    tx,
    CommitmentRow,
    made.map(({ commitment }) => commitment),
  );
  await insertRows(tx, CommitmentLineRow, made.flatMap(linesOf));
  await insertRows(
    tx,
    MilestoneRow,
    made.flatMap((one) => milestonesOf(load, one)),
  );
  await insertRows(
    tx,
    CouncilActRow,
    made.flatMap(({ acts }) => acts),
  );
  for (const one of made) {
    tell(load, people, one);
    await addPlanChange(load, people, one, { lines: linesOf(one), milestones: milestonesOf(load, one) });
  }
  return made.length;
}

function madeOf(load: DemoLoad, people: People, demo: DemoPromise, proposals: readonly Begun[]): Made {
  const begun = proposals.find((one) => one.demo.code === demo.proposal)!;
  const commitment = commitmentOf(load, people, begun);
  return { demo, begun, commitment, acts: demo.council.map((act) => councilActOf(load, people, { begun, commitment }, act)) };
}

function commitmentOf({ cityId, days }: DemoLoad, { staff }: People, { demo, row }: Begun): CommitmentRow {
  const { delivery, officer, fiscalYear, language, response } = demo;
  const [plan] = delivery!.reports;
  return {
    cityId,
    id: randomUUIDv7() as CommitmentId,
    proposalId: row.id,
    plannedAt: days.at(plan!.day, 12),
    plannedBy: staff.personId,
    language: response?.language ?? language,
    office: officer!.office,
    words: plan!.note,
    boundToId: row.budgetVersionId,
    fiscalYear,
  };
}

/** The same for every line, with the sign that was asked for. */
function linesOf({ demo, begun, commitment: { cityId, id: commitmentId } }: Planned): CommitmentLineRow[] {
  return begun.moves.map(({ line, delta: { minor } }, position) => ({
    cityId,
    commitmentId,
    position,
    lineCode: line,
    askedMinor: minor,
    acceptedMinor: minor,
    promisedMinor: signed(demo.promisedCents, minor),
    reason: demo.reason,
  }));
}

function signed(cents: string, like: bigint): bigint {
  return like < 0n ? -BigInt(cents) : BigInt(cents);
}

function milestonesOf({ days }: DemoLoad, { demo, commitment: { cityId, id: commitmentId } }: Planned): MilestoneRow[] {
  return demo.milestones.map(({ title, office, day, reachedDay }, position) => ({
    cityId,
    commitmentId,
    position,
    title,
    office,
    dueOn: days.on(day),
    reachedOn: reachedDay === null ? null : days.on(reachedDay),
  }));
}

function councilActOf(
  { days }: DemoLoad,
  { staff }: People,
  { begun, commitment }: Omit<Planned, 'demo'>,
  act: DemoCouncilAct,
): CouncilActRow {
  const { step, day, body, note, minutes, votes, adoptedCents } = act;
  const voted = adoptedCents === null ? [] : begun.moves;
  return {
    cityId: commitment.cityId,
    id: randomUUIDv7(),
    commitmentId: commitment.id,
    step,
    decidedOn: days.on(day),
    body,
    language: commitment.language,
    note,
    minutes,
    votes,
    amounts: voted.map(({ line, delta: { minor } }) => ({ line, minor: signed(adoptedCents ?? '0', minor).toString() })),
    recordedAt: days.at(day, 17),
    recordedBy: staff.personId,
  };
}

function tell({ cityId, days, timeline }: DemoLoad, { staff }: People, { demo, begun, commitment, acts }: Made): void {
  const by = { cityId, personId: staff.personId, role: 'staff' } as const;
  const about = (at: Date) => ({ proposalId: begun.row.id, by, at });
  timeline.tell(commitmentPlanned(about(commitment.plannedAt), { commitmentId: commitment.id }));
  for (const { title, day, reachedDay } of demo.milestones) {
    if (reachedDay === null) continue;
    const on = days.on(reachedDay);
    timeline.tell(milestoneReached(about(days.at(reachedDay, 12)), { title, on, lateDays: Math.max(0, daysBetween(days.on(day), on)) }));
  }
  for (const [at, { step, day, body, adoptedCents }] of demo.council.entries()) {
    const differs = step === 'refused' || (adoptedCents !== null && adoptedCents !== demo.promisedCents);
    timeline.tell(councilActed(about(days.at(day, 17)), { actId: acts[at]!.id, step, on: days.on(day), body, differs }));
  }
}
