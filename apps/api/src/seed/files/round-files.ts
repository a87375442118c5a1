import type { AllocationRule } from '@madang/allocation';
import type { Language } from '@madang/contracts/wire';
import type { PhaseName } from '@madang/participation';
import type { Histogram, RightCode } from '@madang/rights';

export interface DemoCycle {
  readonly code: 'last' | 'current' | 'next';
  /** The year of the budget that it shares out, counted from the year of loading. */
  readonly yearsAhead: number;
  readonly fundCents: string;
  readonly announcedDay: number;
  readonly phases: readonly { readonly name: PhaseName; readonly opens: number; readonly closes: number }[];
}

export interface DemoElection {
  readonly cycle: DemoCycle['code'];
  readonly demo: true;
  readonly days: { readonly frozen: number; readonly tallied?: number };
  readonly rule: AllocationRule;
  readonly ballot: { readonly type: 'approval'; readonly maxProjects: number };
  readonly ballots: number;
  /** How many of a hundred voters mark one project, two, three … */
  readonly ballotModel: { readonly seed: string; readonly marksPercent: readonly number[] };
  readonly projects: readonly DemoProject[];
}

export interface DemoProject {
  readonly code: string;
  readonly language: Language;
  readonly title: string;
  readonly en: string;
  readonly district: string | null;
  readonly costCents: string;
  readonly proposal: string | null;
  /** How likely it is to be marked, and how many times likelier by residents of its district. */
  readonly appeal: number;
  readonly homeFactor: number;
}

export interface DemoRatings {
  readonly seed: string;
  readonly dontKnowPercent: number;
  /** How many of the raters choose each value from -3 to 3, in proportion. */
  readonly moods: Readonly<Record<string, Histogram>>;
  /** By proposal: a right, a mood, and how many people rate. */
  readonly ratings: Readonly<Record<string, readonly (readonly [right: RightCode, mood: string, people: number])[]>>;
  readonly reasons: Readonly<Record<'benefit' | 'harm', Readonly<Record<Language, readonly string[]>>>>;
}
