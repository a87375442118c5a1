import type { CouncilStep } from '@madang/accountability';

export interface DemoCouncilAct {
  readonly step: CouncilStep;
  readonly day: number;
  readonly body: string;
  readonly note: string | null;
  readonly minutes: string | null;
  readonly votes: { readonly inFavour: number; readonly against: number; readonly abstained: number } | null;
  /** What the line that gets more was voted; the other loses as much. Null where no amount was voted. */
  readonly adoptedCents: string | null;
}

/** The plan of a demo proposal that moves money from one line to another. */
export interface DemoPromise {
  readonly proposal: string;
  readonly milestones: readonly {
    readonly title: string;
    readonly day: number;
    readonly office: string;
    readonly reachedDay: number | null;
  }[];
  /** Why less is promised than was accepted. */
  readonly reason: string | null;
  readonly promisedCents: string;
  readonly council: readonly DemoCouncilAct[];
  /** Days that moved after the plan was published, by the place of their milestone. */
  readonly change?: {
    readonly day: number;
    readonly reason: string;
    readonly milestones: readonly { readonly position: number; readonly day: number }[];
  };
}
