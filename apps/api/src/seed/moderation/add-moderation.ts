import { randomUUIDv7 } from 'node:crypto';
import { addDays, endOfDayIn, type ArgumentId } from '@madang/basics';
import { authorsOf, coverPassage, decideThing, markOf, moderationLimits, type CoveredPassage } from '@madang/participation';
import { ArgumentRow } from '../../modules/arguments/argument.entity.js';
import { CoverNumberRow } from '../../modules/moderation/cover-number.entity.js';
import { ModerationAppealRow } from '../../modules/moderation/moderation-appeal.entity.js';
import { ModerationDecisionRow } from '../../modules/moderation/moderation-decision.entity.js';
import { ReportRow } from '../../modules/moderation/report.entity.js';
import { readDemo, type DemoArgument } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import type { Moderated } from './moderated.js';
import { tellModeration } from './tell-moderation.js';

/** What residents say about proposals, some of it reported, covered, and objected to. Answers how many decisions were taken. */
export async function addModeration(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  let marks = 0;
  const nextMark = () => markOf((marks += 1));
  const moderated = readDemo('demo-moderation.json').arguments.map((demo) => moderatedOf(load, people, { demo, proposals, nextMark }));
  await insertRows(load.tx, CoverNumberRow, [{ cityId: load.cityId, last: marks }]);
  const decisions = moderated.flatMap(({ decision }) => decision ?? []);
  await insertRows(
    load.tx,
    ArgumentRow,
    moderated.map(({ argument }) => argument),
  );
  await insertRows(load.tx, ModerationDecisionRow, decisions);
  await insertRows(
    load.tx,
    ModerationAppealRow,
    moderated.flatMap(({ appeal }) => appeal ?? []),
  );
  await insertRows(
    load.tx,
    ReportRow,
    moderated.flatMap((one) => reportsOf(load, people, one)),
  );
  for (const one of moderated) tellModeration(load, people, one);
  return decisions.length;
}

interface Said {
  readonly demo: DemoArgument;
  readonly proposals: readonly Begun[];
  readonly nextMark: () => string;
}

function moderatedOf(load: DemoLoad, people: People, { demo, proposals, nextMark }: Said): Moderated {
  const proposal = proposals.find((one) => one.demo.code === demo.proposal)!.row;
  const argument: ArgumentRow = {
    cityId: load.cityId,
    id: randomUUIDv7() as ArgumentId,
    proposalId: proposal.id,
    writerId: people.resident(demo.by).id,
    voice: 'resident',
    side: demo.side,
    answersId: null,
    text: demo.text,
    language: demo.language,
    createdAt: load.days.at(demo.day, 18),
    takenBackAt: null,
    coveredAt: null,
    coveredFor: null,
    helpful: 0,
  };
  const decision = decisionOf(load, people, { demo, argument, authorIds: authorsOf(proposal), nextMark });
  const appeal = appealOf(load, people, { demo, decision });
  return { demo, argument: asCovered(argument, decision, appeal), decision, appeal };
}

interface Judged {
  readonly demo: DemoArgument;
  readonly argument: ArgumentRow;
  readonly authorIds: readonly ArgumentRow['writerId'][];
  readonly nextMark: () => string;
}

function decisionOf(
  { cityId, days }: DemoLoad,
  people: People,
  { demo, argument, authorIds, nextMark }: Judged,
): ModerationDecisionRow | null {
  const { decision, reports = [] } = demo;
  if (!decision) return null;
  const { verdict, reason = null, warning = null, passages, explanation, day } = decision;
  const deciderId = people.facilitator.personId!;
  const reporterIds = reports.map(({ by }) => people.resident(by).id);
  const asked = verdict === 'cover' ? { verdict, reason: reason!, passages: passages ?? null } : { verdict, warning: warning! };
  const about = {
    writerIds: [argument.writerId],
    authorIds,
    reporterIds,
    deciderId,
    texts: [demo.text],
    readable: true,
    openReports: reports.length,
  };
  const judged = decideThing(about, asked);
  if (!judged.ok) throw new Error(`A decision of the demo breaks a rule: ${judged.error.code}`);
  return {
    cityId,
    id: randomUUIDv7(),
    kind: 'argument',
    thingId: argument.id,
    placeKind: 'proposal',
    placeKey: argument.proposalId,
    proposalId: argument.proposalId,
    writerId: argument.writerId,
    deciderId,
    verdict,
    reason,
    warning,
    passages: (passages ?? []).map((words): CoveredPassage => ({ mark: nextMark(), words })),
    explanation,
    reports: reports.length,
    decidedAt: days.at(day, 11),
    appealUntil: endOfDayIn(days.timeZone, addDays(days.on(day), moderationLimits.appealDays)),
  };
}

function appealOf(
  { cityId, days }: DemoLoad,
  people: People,
  { demo, decision }: { readonly demo: DemoArgument; readonly decision: ModerationDecisionRow | null },
): ModerationAppealRow | null {
  const appeal = demo.decision?.appeal;
  if (!appeal || !decision) return null;
  const { day, text, decided } = appeal;
  return {
    cityId,
    decisionId: decision.id,
    text,
    state: decided === undefined ? 'open' : decided.verdict === 'lift' ? 'lifted' : 'upheld',
    createdAt: days.at(day, 20),
    dueAt: endOfDayIn(days.timeZone, addDays(days.on(day), moderationLimits.answerDays)),
    decidedAt: decided === undefined ? null : days.at(decided.day, 12),
    deciderId: decided === undefined ? null : people.secondFacilitator.personId,
    explanation: decided?.explanation ?? null,
  };
}

/** The words as they stand after all of that. */
function asCovered(argument: ArgumentRow, decision: ModerationDecisionRow | null, appeal: ModerationAppealRow | null): ArgumentRow {
  if (decision?.verdict !== 'cover' || appeal?.state === 'lifted') return argument;
  if (decision.passages.length > 0) return { ...argument, text: decision.passages.reduce(coverPassage, argument.text) };
  return { ...argument, coveredAt: decision.decidedAt, coveredFor: decision.reason };
}

function reportsOf({ cityId, days }: DemoLoad, people: People, { demo, argument, decision }: Moderated): ReportRow[] {
  const { id: thingId, proposalId } = argument;
  return (demo.reports ?? []).map(({ by, day, reason, note }) => ({
    cityId,
    id: randomUUIDv7(),
    kind: 'argument',
    thingId,
    proposalId,
    reporterId: people.resident(by).id,
    reason,
    note,
    createdAt: days.at(day, 9),
    decisionId: decision?.id ?? null,
  }));
}
