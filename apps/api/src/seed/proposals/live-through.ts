import type { ResponseItem } from '@madang/accountability';
import type { AppealRow } from '../../modules/hearings/appeal.entity.js';
import { appealLodged } from '../../modules/hearings/hearings.events.js';
import { proposalScreened, proposalSubmitted, thresholdMet } from '../../modules/proposals/proposals.events.js';
import { progressReported, proposalAcknowledged, proposalAnswered } from '../../modules/responses/responses.events.js';
import type { Happening } from '../../platform/events/domain-event.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import { beFoundAndGraded } from './found-and-graded.js';
import { hourOf, type Begun, type Hour } from './begin-proposal.js';
import type { PreparedAnswer } from './prepare-answer.js';
import type { PreparedReport } from './prepare-reports.js';
import { Replay } from './replay.js';

/** The hour at which an assembly's minutes are signed, and the door opens for what they carry. */
export const signingHour = 12;

export interface Life {
  readonly begun: Begun;
  readonly people: People;
  readonly answer: PreparedAnswer | undefined;
  readonly appeal: AppealRow | undefined;
  readonly reports: readonly PreparedReport[];
}

export interface Lived {
  /** The clock as it stands now. */
  readonly item: ResponseItem;
  /** How many days after the promised date the answer came. */
  readonly lateDays: number;
}

/** Everything that was done with a proposal, in the order in which it was done; the rest of the way the clock goes by itself. */
export function liveThrough(load: DemoLoad, life: Life): Lived {
  const { row } = life.begun;
  const replay = new Replay(row, row, load.days, load.timeline);
  const on = daysOf(load, life.begun);
  becomePublic(replay, life, on);
  reachTheCity(replay, load, life, on);
  const lateDays = beAnswered(replay, life);
  beAppealed(replay, life);
  beDelivered(replay, load, life);
  replay.letTimePass();
  return { item: replay.item, lateDays };
}

type OnDay = (day: Hour, act: (at: Date) => void) => void;

/** Does what was done on a day of a proposal, if it came to that. */
function daysOf({ days }: DemoLoad, { demo, place }: Begun): OnDay {
  return (day, act) => {
    const offset = demo.days[day];
    if (offset !== undefined) act(days.at(offset, hourOf(day, place)));
  };
}

function becomePublic(replay: Replay, { begun: { row }, people }: Life, on: OnDay): void {
  const author = people.as({ id: row.authorId });
  on('submitted', (at) => {
    replay.tell(proposalSubmitted(row.id, author, at));
    replay.move({ to: 'screening', by: 'resident' }, author, at);
  });
  on('published', (at) => {
    replay.tell(proposalScreened(row.id, { state: 'published', publishedAt: at }, people.facilitator, at));
    replay.move({ to: 'published', by: 'facilitator' }, people.facilitator, at);
  });
  on('withdrawn', (at) => replay.move({ to: 'withdrawn', by: 'resident' }, author, at));
}

function reachTheCity(replay: Replay, { days }: DemoLoad, { begun: { row, demo }, people }: Life, on: OnDay): void {
  const rule: Happening<string, unknown>['by'] = { cityId: row.cityId, personId: null, role: 'system' };
  const byAssembly = demo.door === 'assembly';
  on('thresholdMet', (crossed) => {
    const at = byAssembly ? days.at(demo.days.thresholdMet!, signingHour) : crossed;
    const by = byAssembly ? people.facilitator : rule;
    replay.tell(thresholdMet(row.id, demo.door!, by, at));
    replay.move({ to: 'threshold_met', by: byAssembly ? 'assembly' : 'system' }, by, at);
  });
  on('acknowledged', (at) => {
    const { office, holder: officeHolder } = demo.officer!;
    replay.tell(proposalAcknowledged({ proposalId: row.id, by: people.staff, at }, { office, officeHolder }));
    replay.move({ to: 'acknowledged', by: 'staff' }, people.staff, at);
  });
  on('debateOpened', (at) => replay.move({ to: 'in_debate', by: 'system' }, rule, at));
  on('underDecision', (at) => replay.move({ to: 'under_decision', by: 'staff' }, people.staff, at));
}

function beAnswered(replay: Replay, { begun: { row }, people: { staff }, answer }: Life): number {
  if (!answer) return 0;
  const { id: responseId, decision, office, publishedAt: at } = answer.row;
  const lateDays = replay.answer(answer.draft, staff, at);
  replay.tell(proposalAnswered({ proposalId: row.id, by: staff, at }, { responseId, decision, lateDays, office }));
  return lateDays;
}

function beAppealed(replay: Replay, { begun: { row }, people, appeal }: Life): void {
  if (!appeal) return;
  const { id: appealId, decision, linked, lodgedAt: at } = appeal;
  const appellant = people.as({ id: appeal.appellantId });
  replay.tell(appealLodged({ proposalId: row.id, by: appellant, at }, { appealId, decision, linked }));
  replay.move({ to: 'appealed', by: 'resident' }, appellant, at);
}

function beDelivered(replay: Replay, load: DemoLoad, { begun, people: { staff }, reports }: Life): void {
  const { row } = begun;
  for (const report of reports) {
    const { spent } = report;
    const { state, reportedAt: at } = report.row;
    if (state === replay.item.state) replay.renew(at);
    else replay.move({ to: state, by: 'staff' }, staff, at);
    replay.tell(progressReported({ proposalId: row.id, by: staff, at }, { state, spent }));
    beFoundAndGraded(replay, load, begun, report);
  }
}
