import {
  catchUp,
  defaultResponseLimits,
  moveOn,
  publishResponse,
  reportProgress,
  type ActMoment,
  type MovedOn,
  type ResponseAct,
  type ResponseDraft,
  type ResponseItem,
} from '@madang/accountability';
import type { CityId, ProposalId, Refusal, Result } from '@madang/basics';
import { proposalMoved } from '../../modules/proposals/proposals.events.js';
import { theTimer, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import type { DemoDays } from '../demo-days.js';
import type { Timeline } from '../timeline.js';

type By = Happening<string, unknown>['by'];

interface Replayed {
  readonly cityId: CityId;
  readonly id: ProposalId;
}

/**
 * Leads one proposal through its past by the response machine itself. The demo says what people did and when; what the clock
 * made of it, late answers and escalations, follows by the rules and is told like any other step.
 */
export class Replay {
  constructor(
    private readonly proposal: Replayed,
    public item: ResponseItem,
    private readonly days: DemoDays,
    private readonly timeline: Timeline,
  ) {}

  tell(event: DomainEvent): void {
    this.timeline.tell(event);
  }

  move(act: ResponseAct, by: By, at: Date): void {
    this.accept(moveOn(this.item, act, this.moment(at)), by);
  }

  /** Answers how many days late it was. */
  answer(draft: ResponseDraft, by: By, at: Date): number {
    return this.accept(publishResponse({ item: this.item, draft }, { by: 'staff' }, this.moment(at)), by);
  }

  /** A report that changes nothing but the news. */
  renew(at: Date): void {
    this.item = { ...this.item, ...allowed(this.proposal, reportProgress(this.item, this.moment(at))) };
  }

  /** The steps that nobody took, up to now. */
  letTimePass(): void {
    this.pass(catchUp(this.item, this.moment(this.days.now)));
  }

  private accept(moved: Result<MovedOn, Refusal>, by: By): number {
    const { passed, move } = allowed(this.proposal, moved);
    this.pass(passed);
    this.tell(proposalMoved(this.proposal.id, move, by));
    this.item = move.item;
    return move.lateDays;
  }

  private pass(moves: MovedOn['passed']): void {
    for (const move of moves) this.tell(proposalMoved(this.proposal.id, move, theTimer(this.proposal.cityId)));
    this.item = moves.at(-1)?.item ?? this.item;
  }

  private moment(now: Date): ActMoment {
    return { now, settings: { timeZone: this.days.timeZone, limits: defaultResponseLimits } };
  }
}

/** The demo's past keeps the rules; where it does not, the files are wrong and nothing is loaded. */
function allowed<T>({ id }: Replayed, result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's past breaks a rule (proposal ${id}): ${JSON.stringify(result.error)}`);
}
