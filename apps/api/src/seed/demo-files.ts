import { readFileSync } from 'node:fs';
import type { AnswerDecision, ReasonCode, ResponseState } from '@madang/accountability';
import type { AllocationRule } from '@madang/allocation';
import type { CalendarDate } from '@madang/basics';
import type { DeliveryState } from '@madang/contracts/deliveries';
import type { LineField } from '@madang/budget';
import type { Language } from '@madang/contracts/wire';
import type { Histogram, RightCode } from '@madang/rights';
import type { AssemblyKind, Door, PhaseName } from '@madang/participation';

const folder = new URL('../../demo/madrid/', import.meta.url);

/** The shapes of the demo files; offsets named `…Day` or under `days` count from the day of loading. */
export type DemoNames = Readonly<Record<Language, string>>;

export interface DemoMove {
  readonly line: string;
  readonly direction: 'from' | 'to';
  readonly cents: string;
}

export interface DemoFigure {
  readonly label: string;
  readonly cents: string;
  readonly source: { readonly file: string; readonly line: string; readonly column: string };
}

export interface DemoResponse {
  readonly language: Language;
  readonly decision: AnswerDecision;
  readonly reasonCode: ReasonCode | null;
  readonly explanation: string;
  readonly office: string;
  readonly officeHolder: string;
  readonly parts: readonly {
    readonly what: string;
    readonly decision: 'accepted' | 'rejected';
    readonly reasonCode: ReasonCode | null;
    readonly cents: string;
  }[];
  readonly evidence: Readonly<Record<string, string>>;
  readonly figures: readonly DemoFigure[];
  readonly alternative: string;
  readonly nextStep: { readonly day: number; readonly what: string };
  readonly appeal: { readonly route: string; readonly lastDay: number } | null;
  readonly translations: Readonly<Partial<Record<Language, { readonly explanation: string; readonly alternative: string }>>>;
}

export interface DemoDelivery {
  readonly promisedCents: string;
  readonly promisedDay: number;
  readonly reports: readonly {
    readonly day: number;
    readonly state: DeliveryState;
    readonly note: string;
    readonly spentCents: string | null;
  }[];
}

export type DemoDay =
  | 'created'
  | 'submitted'
  | 'published'
  | 'thresholdMet'
  | 'acknowledged'
  | 'debateOpened'
  | 'underDecision'
  | 'answerDue'
  | 'overdue'
  | 'escalated'
  | 'answered'
  | 'planned'
  | 'started'
  | 'lastUpdate'
  | 'completed'
  | 'expired'
  | 'withdrawn';

export interface DemoProposal {
  readonly code: string;
  readonly demo: true;
  readonly language: Language;
  readonly author: number;
  readonly coAuthors: readonly number[];
  readonly district: string | null;
  readonly priorityGroups: readonly string[];
  readonly stage: string;
  readonly state: ResponseState;
  readonly support: number;
  readonly door: Exclude<Door, 'harm'> | null;
  readonly assembly: string | null;
  readonly title: string;
  readonly problem: string;
  readonly change: string;
  readonly affected: string;
  readonly knownBy: string;
  readonly losers: string | null;
  readonly pastWrong: string | null;
  readonly fiscalYear: number;
  readonly moves: readonly DemoMove[];
  readonly project: {
    readonly code: string;
    readonly election: 'last' | 'current';
    readonly costCents: string;
    readonly runningCost: string;
  } | null;
  readonly days: Readonly<Partial<Record<DemoDay, number>>>;
  readonly officer: { readonly office: string; readonly holder: string } | null;
  readonly response: DemoResponse | null;
  readonly delivery: DemoDelivery | null;
  readonly translations: Readonly<Partial<Record<Language, { readonly title: string; readonly summary: string }>>>;
}

export interface DemoAssembly {
  readonly code: string;
  readonly demo: true;
  readonly language: Language;
  readonly kind: AssemblyKind;
  readonly district: string | null;
  readonly title: string;
  readonly question: string;
  readonly convenedBy: string;
  readonly commitment: string;
  readonly place: string;
  readonly access: readonly string[];
  /** How many people are drawn, for a panel. */
  readonly members: number | null;
  readonly days: Readonly<Record<'announced' | 'held', number>> & Readonly<Partial<Record<'minutesOpen' | 'minutesSigned', number>>>;
  readonly startsAt: string;
  readonly minutes: number;
  readonly agenda: readonly { readonly minutes: number; readonly title: string; readonly record: string | null }[];
  readonly attendance: {
    readonly present: number;
    readonly groups: readonly { readonly group: string; readonly people: number }[];
  } | null;
  readonly decisions: readonly {
    readonly text: string;
    readonly agree: number;
    readonly disagree: number;
    readonly pass: number;
    /** The code of the proposal that it carries. */
    readonly carries: string;
  }[];
}

export interface DemoStatement {
  readonly code: string;
  readonly assembly: string;
  readonly demo: true;
  readonly language: Language;
  /** Null for what came without a name, through the facilitator. */
  readonly table: string | null;
  readonly text: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly harmFlag: boolean;
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

export interface DemoCycle {
  readonly code: 'last' | 'current' | 'next';
  /** The year of the budget that it shares out, counted from the year of loading. */
  readonly yearsAhead: number;
  readonly fundCents: string;
  readonly announcedDay: number;
  readonly phases: readonly { readonly name: PhaseName; readonly opens: number; readonly closes: number }[];
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

export interface DemoPeople {
  readonly residents: {
    readonly count: number;
    readonly seed: string;
    readonly penName: {
      readonly pattern: string;
      readonly labels: DemoNames;
      readonly birds: Readonly<Record<Language, readonly string[]>>;
      readonly examples: Readonly<Record<string, string>>;
    };
    readonly birdOfNumber: string;
    readonly language: { readonly default: Language; readonly byNumber: Readonly<Record<string, Language>> };
    readonly district: {
      readonly model: string;
      readonly seats: Readonly<Record<string, number>>;
      readonly homeOf: Readonly<Record<string, string>>;
    };
  };
  readonly signIns: readonly {
    readonly email: string;
    readonly role: 'resident' | 'staff' | 'facilitator';
    readonly administrator?: true;
    readonly resident: number | null;
    readonly penName: string;
    readonly language: Language;
    readonly district: string | null;
  }[];
}

export interface DemoCity {
  readonly slug: string;
  readonly demo: true;
  readonly names: DemoNames;
  readonly attribution: Readonly<Record<'es' | 'en', string>>;
  readonly timeZone: string;
  readonly currency: string;
  readonly languages: readonly Language[];
  readonly ownLanguage: Language;
  readonly population: readonly { readonly year: number; readonly people: number; readonly measured: boolean; readonly note?: string }[];
  readonly priceIndex: {
    readonly baseYear: number;
    readonly note: string;
    readonly years: readonly { readonly year: number; readonly index: string; readonly known: boolean }[];
  };
  readonly budgets: readonly {
    readonly fiscalYear: number;
    readonly executedUntil: CalendarDate;
    readonly consolidatedInitialCents: string | null;
    readonly note: Readonly<Record<'es' | 'en', string>> | null;
  }[];
  /** What the columns of the revenue tables mean; those of the expenditure tables are guessed rightly. */
  readonly revenueColumns: Readonly<Partial<Record<LineField, string>>>;
  readonly priorityGroups: readonly { readonly code: string; readonly sharePercent: number; readonly names: DemoNames }[];
  readonly escalationNote: string;
  readonly escalationBodies: Readonly<Record<'committee' | 'ombudsman', DemoNames>>;
}

export interface DemoDistricts {
  readonly source: { readonly attribution: string; readonly commit: string; readonly period: string; readonly note: string };
  readonly populationYear: number;
  readonly districts: readonly { readonly code: string; readonly section: string; readonly name: string; readonly population: number }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly ours: boolean;
    readonly right: string | null;
    readonly label: Readonly<Record<'en' | 'es', string>>;
    readonly unit: string;
    readonly direction: 'up' | 'down' | 'none';
    readonly note: string;
    readonly year: number | null;
    readonly column: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

export interface DemoClassification {
  readonly source: string;
  readonly areas: readonly DemoHeading[];
  readonly policies: readonly DemoHeading[];
  readonly groups: readonly { readonly code: string; readonly name: string; readonly cofog: string | null }[];
  readonly programmesApart: readonly { readonly code: string; readonly cofog: string; readonly why: string }[];
  readonly expenditureChapters: readonly DemoHeading[];
  readonly revenueChapters: readonly DemoHeading[];
}

export interface DemoHeading {
  readonly code: string;
  readonly names: DemoNames;
}

interface DemoFiles {
  readonly 'city.json': DemoCity;
  readonly 'districts.json': DemoDistricts;
  readonly 'classification.json': DemoClassification;
  readonly 'demo-people.json': DemoPeople;
  readonly 'demo-proposals.json': { readonly note: string; readonly dayZero: string; readonly proposals: readonly DemoProposal[] };
  readonly 'demo-assemblies.json': { readonly note: string; readonly dayZero: string; readonly assemblies: readonly DemoAssembly[] };
  readonly 'demo-statements.json': { readonly note: string; readonly statements: readonly DemoStatement[] };
  readonly 'demo-cycles.json': { readonly note: string; readonly cycles: readonly DemoCycle[]; readonly names: DemoNames };
  readonly 'demo-ratings.json': DemoRatings;
  readonly 'demo-elections.json': { readonly note: string; readonly last: DemoElection; readonly current: DemoElection };
}

/** Reads one of the demo files. The specs beside them vouch for their shape. */
export function readDemo<Name extends keyof DemoFiles>(name: Name): DemoFiles[Name] {
  return JSON.parse(readFileSync(demoFile(name), 'utf8')) as DemoFiles[Name];
}

export function demoFile(name: string): URL {
  return new URL(name, folder);
}
