import { randomUUIDv7 } from 'node:crypto';
import type { AppealId } from '@madang/basics';
import type { AppealRow } from '../../modules/hearings/appeal.entity.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import { hourOf, type Begun } from './begin-proposal.js';
import type { PreparedAnswer } from './prepare-answer.js';

/** An appeal against the answer, which puts the proposal itself before the committee. */
export function prepareAppeal(
  { cityId, days }: DemoLoad,
  people: People,
  { demo, row, place }: Begun,
  answer: PreparedAnswer | undefined,
): AppealRow | undefined {
  if (!demo.appeal || !answer) return undefined;
  const { by, language, text } = demo.appeal;
  return {
    cityId,
    id: randomUUIDv7() as AppealId,
    proposalId: row.id,
    responseId: answer.row.id,
    decision: answer.row.decision,
    appellantId: people.resident(by).id,
    text,
    language,
    lodgedAt: days.at(demo.days.appealed!, hourOf('appealed', place)),
    linked: false,
    state: null,
    enteredFrom: null,
    enteredAt: null,
    dueOn: null,
    dueRule: null,
    owedIn: null,
    owedOn: null,
  };
}
