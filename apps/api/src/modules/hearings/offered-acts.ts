import {
  lastAppealDay,
  mayMove,
  restsOnRefusal,
  resumeAfterAuthor,
  waitForAuthor,
  type ActMoment,
  type AnswerDecision,
  type ResponseItem,
} from '@madang/accountability';
import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { HearingAct } from '@madang/contracts/hearings';
import type { Actor } from '../../platform/access/actor.js';
import type { HeldProposal } from '../proposals/index.js';
import type { AppealRow } from './appeal.entity.js';
import { appellantsIn } from './appellants.js';
import { hearingsPolicy, reopensAs } from './hearings.policy.js';
import type { ChangedFactsRow } from './reopening/changed-facts.entity.js';

export type Item = ResponseItem & Pick<HeldProposal, 'authorId' | 'coAuthorIds'>;

/** The newest answer. */
export interface Answered {
  readonly id: string;
  readonly decision: AnswerDecision;
  readonly publishedOn: CalendarDate;
}

interface Said {
  readonly appeals: readonly AppealRow[];
  readonly facts: readonly ChangedFactsRow[];
  readonly answer: Answered | undefined;
}

/** The policy says who may, the clock whether the state allows it. */
export function offeredActs(actor: Actor, item: Item, { appeals, facts, answer }: Said, moment: ActMoment): HearingAct[] {
  const seen = { readable: true };
  const { state } = item;
  const remedies = [state, ...appeals.flatMap((one) => one.state ?? [])];
  const appellants = appellantsIn(appeals, facts);
  const appealable = canAppeal(item, { appeals, answer }, moment);
  const reopens = restsOnRefusal(item) && hearingsPolicy.reopen(actor, seen) === true ? reopensAs(actor) : null;
  const may: Readonly<Record<HearingAct, boolean>> = {
    appeal: hearingsPolicy.appeal(actor, seen) === true && appealable,
    name_facts: reopens === 'resident' && !appealable,
    reopen: reopens === 'staff',
    ask_author: hearingsPolicy.askAuthor(actor, seen) === true && waitForAuthor(item, 'any', moment).ok,
    answer_author: hearingsPolicy.answerAuthor(actor, { ...item, ...seen }) === true && resumeAfterAuthor(item, moment).ok,
    prove_transfer: hearingsPolicy.proveTransfer(actor, seen) === true && state === 'referred',
    confirm_remedy: hearingsPolicy.confirmRemedy(actor, { ...item, ...seen, appellants }) === true && remedies.includes('remedy_due'),
    close_remedy: hearingsPolicy.closeRemedy(actor, seen) === true && remedies.includes('remedied'),
  };
  return (Object.keys(may) as HearingAct[]).filter((act) => may[act]);
}

function canAppeal({ state }: Item, { appeals, answer }: Pick<Said, 'appeals' | 'answer'>, { now, settings }: ActMoment): boolean {
  if (!answer || mayMove(state, 'accepted', 'staff') || appeals.some(({ responseId }) => responseId === answer.id)) return false;
  const lastOn = lastAppealDay(answer.decision, answer.publishedOn, settings);
  return lastOn !== null && calendarDateIn(settings.timeZone, now) <= lastOn;
}
