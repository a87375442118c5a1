import { AppealRow } from '../../modules/hearings/appeal.entity.js';
import { ReferenceCounterRow } from '../../modules/proposals/references/reference-counter.entity.js';
import { MoveRow } from '../../modules/proposals/moves/move.entity.js';
import { ProposalRow } from '../../modules/proposals/proposal.entity.js';
import { AcknowledgementRow } from '../../modules/responses/answering/acknowledgement.entity.js';
import { OfficialResponseRow } from '../../modules/responses/answering/official-response.entity.js';
import { DeliveryCheckRow } from '../../modules/responses/delivering/delivery-check.entity.js';
import { DeliveryReportRow } from '../../modules/responses/delivering/delivery-report.entity.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import { hourOf, type Begun } from './begin-proposal.js';
import { checksOf } from './checks-of-delivery.js';
import { addGrades } from './found-and-graded.js';
import { liveThrough } from './live-through.js';
import { prepareAppeal } from './prepare-appeal.js';
import { prepareAnswer } from './prepare-answer.js';
import { prepareReports } from './prepare-reports.js';
import { showEvidence } from './show-evidence.js';

/** Adds the proposals, leads each through its past, and answers with them as they stand now. */
export async function addProposals(load: DemoLoad, people: People, begun: readonly Begun[]): Promise<Begun[]> {
  await insertRows(
    load.tx,
    ProposalRow,
    begun.map(({ row }) => row),
  );
  await insertRows(load.tx, MoveRow, begun.flatMap(movesOf));
  await insertRows(
    load.tx,
    AcknowledgementRow,
    begun.flatMap((one) => acknowledgementOf(load, one)),
  );
  await countReferences(load, begun);
  const today: Begun[] = [];
  for (const one of begun) today.push(await replay(load, people, one));
  return today;
}

async function replay(load: DemoLoad, people: People, begun: Begun): Promise<Begun> {
  const { cityId, id } = begun.row;
  const answer = await prepareAnswer(load, people, begun);
  const appeal = prepareAppeal(load, people, begun, answer);
  const reports = prepareReports(load, people, begun);
  const { item, lateDays } = liveThrough(load, { begun, people, answer, appeal, reports });
  if (item.state !== begun.demo.state) throw new Error(`The past of ${begun.demo.code} leads to ${item.state}, not to ${begun.demo.state}`);
  await load.tx.update(ProposalRow, { cityId, id }, { ...item });
  if (answer) await load.tx.insert(OfficialResponseRow, { ...answer.row, lateDays });
  if (appeal) await load.tx.insert(AppealRow, appeal);
  await insertRows(
    load.tx,
    DeliveryReportRow,
    reports.map(({ row }) => row),
  );
  await insertRows(
    load.tx,
    DeliveryCheckRow,
    reports.flatMap((report) => checksOf(load, people, report)),
  );
  await addGrades(load, people, begun, reports);
  await showEvidence(load, people, begun, reports);
  return { ...begun, row: { ...begun.row, ...item } };
}

function movesOf({ row: { cityId, id: proposalId }, moves }: Begun): MoveRow[] {
  return moves.map(({ line, delta }, position) => ({ cityId, proposalId, position, lineCode: line, deltaMinor: delta.minor }));
}

function acknowledgementOf({ cityId, days }: DemoLoad, { demo, row, place }: Begun): AcknowledgementRow[] {
  const { acknowledged } = demo.days;
  if (!demo.officer || acknowledged === undefined) return [];
  const { office, holder } = demo.officer;
  const acknowledgedAt = days.at(acknowledged, hourOf('acknowledged', place));
  return [{ cityId, proposalId: row.id, office, officeHolder: holder, language: 'es', plan: null, acknowledgedAt }];
}

/** The next resident who submits something gets the next number. */
async function countReferences({ tx, cityId }: DemoLoad, begun: readonly Begun[]): Promise<void> {
  const last = new Map<number, number>();
  for (const { row } of begun) if (row.year !== null) last.set(row.year, (last.get(row.year) ?? 0) + 1);
  await insertRows(
    tx,
    ReferenceCounterRow,
    Array.from(last, ([year, counted]) => ({ cityId, year, last: counted })),
  );
}
