import type { Tied, TieBreaker } from '../tie-breakers.js';
import { supportersOf } from './exact-money.js';
import type { Holders } from './holders.js';
import type { SharesRun } from './shares-run.js';

/** What the tie-breaker would see, were a project to gain supporters. */
export interface Ties {
  readonly tieBreaker: TieBreaker;
  readonly tied: readonly Tied[];
}

/** A moment of a finished run: before its purchase `step`, or at the end. */
export interface Moment {
  readonly run: SharesRun;
  readonly step: number;
  readonly holders: Holders;
  readonly marks: Marks;
  readonly ties: Ties;
}

/** Tells supporters of one project at a time, without a set for each. */
export class Marks {
  private readonly marked: Int32Array;

  constructor(private readonly run: SharesRun) {
    this.marked = new Int32Array(run.problem.electorate.groups + 1).fill(-1);
  }

  of(place: number): (group: number) => boolean {
    const { marked } = this;
    for (const group of supportersOf(this.run, place)) marked[group] = place;
    return (group) => marked[group] === place;
  }
}
