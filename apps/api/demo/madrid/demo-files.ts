import { readFileSync } from 'node:fs';
import { fileHere } from './read-table.js';

/** The shapes of the demo files; offsets named `…Day` or under `days` count from the day of loading. */
export type DemoLanguage = 'es' | 'en' | 'ko' | 'ar';
export type DemoNames = Readonly<Record<DemoLanguage, string>>;

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
  readonly language: DemoLanguage;
  readonly decision: 'accepted' | 'accepted_in_part' | 'rejected';
  readonly reasonCode: string | null;
  readonly explanation: string;
  readonly office: string;
  readonly officeHolder: string;
  readonly parts: readonly {
    readonly what: string;
    readonly decision: string;
    readonly reasonCode: string | null;
    readonly cents: string;
  }[];
  readonly evidence: Readonly<Record<string, string>>;
  readonly figures: readonly DemoFigure[];
  readonly alternative: string;
  readonly nextStep: { readonly day: number; readonly what: string };
  readonly appeal: { readonly route: string; readonly lastDay: number } | null;
  readonly translations: Readonly<Partial<Record<DemoLanguage, { readonly explanation: string; readonly alternative: string }>>>;
}

export interface DemoDelivery {
  readonly office: string;
  readonly plannedCents: string;
  readonly spentCents: string;
  readonly line: string;
  readonly updates: readonly number[];
  readonly milestones: readonly {
    readonly title: string;
    readonly dueDay: number;
    readonly doneDay: number | null;
    readonly note: string | null;
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
  readonly language: DemoLanguage;
  readonly author: number;
  readonly coAuthors: readonly number[];
  readonly district: string | null;
  readonly priorityGroups: readonly string[];
  readonly stage: string;
  readonly state: string;
  readonly support: number;
  readonly door: 'support' | 'priority_group' | 'assembly' | null;
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
  readonly departmentNote: { readonly day: number; readonly language: DemoLanguage; readonly office: string; readonly text: string } | null;
  readonly withdrawal: { readonly language: DemoLanguage; readonly text: string } | null;
  readonly translations: Readonly<Partial<Record<DemoLanguage, { readonly title: string; readonly summary: string }>>>;
}

export interface DemoAssembly {
  readonly code: string;
  readonly demo: true;
  readonly language: DemoLanguage;
  readonly kind: 'neighbourhood' | 'panel';
  readonly status: 'held' | 'announced';
  readonly district: string | null;
  readonly title: string;
  readonly question: string;
  readonly convenedBy: string;
  readonly paidBy: { readonly line: string; readonly cents: string };
  readonly commitment: string;
  readonly place: string;
  readonly access: readonly string[];
  readonly days: Readonly<Record<string, number>>;
  readonly startsAt: string;
  readonly minutes: number;
  readonly drawnBy?: { readonly people: number; readonly quorum: number; readonly quotas: readonly string[]; readonly reserve: number };
  readonly agenda: readonly { readonly minutes: number; readonly title: string; readonly record: string | null }[];
  readonly attendance: {
    readonly total: number;
    readonly residents: number;
    readonly byGroup: readonly { readonly group: string; readonly people: number }[];
    readonly hiddenGroups: readonly string[];
    readonly hiddenBelow: number;
  } | null;
  readonly documents: readonly { readonly title: string; readonly source: string }[];
  readonly decisions: readonly {
    readonly code: string;
    readonly text: string;
    readonly movedBy: string;
    readonly agree: number;
    readonly disagree: number;
    readonly pass: number;
    readonly opensDoorFor: string;
    readonly doorOn: number;
  }[];
  readonly minorityStatements: readonly { readonly statement: string; readonly text: string }[];
  readonly evaluation: {
    readonly wouldComeAgainPercent: number;
    readonly understoodTheMoneyPercent: number;
    readonly remark: string;
  } | null;
}

export interface DemoStatement {
  readonly code: string;
  readonly assembly: string;
  readonly demo: true;
  readonly language: DemoLanguage;
  readonly origin: 'table' | 'anonymous';
  readonly text: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly harmFlag: boolean;
  readonly supersedes: string | null;
}

export interface DemoProject {
  readonly code: string;
  readonly language: DemoLanguage;
  readonly title: string;
  readonly en: string;
  readonly district: string | null;
  readonly costCents: string;
  readonly proposal: string | null;
  /** Only in the closed election, for drawing its ballots. */
  readonly appeal?: number;
  readonly homeFactor?: number;
}

export interface DemoElection {
  readonly code: string;
  readonly demo: true;
  readonly status: 'closed' | 'open';
  readonly title: DemoNames;
  readonly fundCents: string;
  readonly fundMeaning: string;
  readonly days: Readonly<Record<'announced' | 'opens' | 'closes' | 'allocated' | 'published', number>> & { readonly frozen?: number };
  readonly rule: { readonly method: 'equal_shares'; readonly utility: 'cost'; readonly completion: 'add1_then_greedy' };
  readonly tieBreak: readonly string[];
  readonly lotSeed: string;
  readonly ballot: { readonly type: 'approval'; readonly maxProjects: number };
  readonly eligible: number;
  readonly ballots: number | null;
  readonly paperBallots: number | null;
  readonly ballotModel: {
    readonly seed: string;
    readonly districtOfVoter: string;
    readonly markCount: { readonly min: number; readonly max: number; readonly weightsPercent: readonly number[] };
    readonly choosing: string;
  } | null;
  readonly projects: readonly DemoProject[];
}

export interface DemoPeople {
  readonly residents: {
    readonly count: number;
    readonly seed: string;
    readonly penName: {
      readonly pattern: string;
      readonly labels: DemoNames;
      readonly birds: Readonly<Record<DemoLanguage, readonly string[]>>;
      readonly examples: Readonly<Record<string, string>>;
    };
    readonly birdOfNumber: string;
    readonly language: { readonly default: DemoLanguage; readonly byNumber: Readonly<Record<string, DemoLanguage>> };
    readonly district: {
      readonly model: string;
      readonly seats: Readonly<Record<string, number>>;
      readonly homeOf: Readonly<Record<string, string>>;
    };
    readonly priorityGroups: { readonly model: string; readonly statedSelf: true; readonly mostPerPerson: number };
  };
  readonly signIns: readonly {
    readonly email: string;
    readonly role: 'resident' | 'staff' | 'facilitator';
    readonly administrator?: true;
    readonly resident: number | null;
    readonly penName: string;
    readonly language: DemoLanguage;
    readonly district: string | null;
  }[];
}

export interface DemoCity {
  readonly slug: string;
  readonly demo: true;
  readonly names: DemoNames;
  readonly publisher: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly languages: readonly DemoLanguage[];
  readonly ownLanguage: DemoLanguage;
  readonly population: readonly { readonly year: number; readonly people: number; readonly measured: boolean; readonly note?: string }[];
  readonly priceIndex: {
    readonly baseYear: number;
    readonly note: string;
    readonly years: readonly { readonly year: number; readonly index: string; readonly known: boolean }[];
  };
  readonly budgets: readonly {
    readonly fiscalYear: number;
    readonly executedUntil: string;
    readonly consolidatedInitialCents: string | null;
    readonly note: Readonly<Record<'es' | 'en', string>> | null;
  }[];
  readonly tables: {
    readonly expenditure: {
      readonly lineCode: readonly string[];
      readonly lineCodeExample: string;
      readonly approved: string;
      readonly adjusted: string;
      readonly committed: string;
      readonly executed: string;
      readonly administrative: readonly string[];
      readonly functional: string;
      readonly economic: string;
      readonly district: { readonly column: string; readonly from: string; readonly to: string };
    };
    readonly revenue: {
      readonly lineCode: readonly string[];
      readonly lineCodeExample: string;
      readonly approved: string;
      readonly adjusted: string;
      readonly executed: string;
      readonly collected: string;
      readonly administrative: readonly string[];
      readonly economic: string;
    };
  };
  readonly priorityGroups: readonly { readonly code: string; readonly sharePercent: number; readonly names: DemoNames }[];
  readonly responseSettings: {
    readonly support: {
      readonly factor: string;
      readonly defaultFactor: string;
      readonly floor: number;
      readonly windowDays: number;
      readonly bar: number;
      readonly defaultBar: number;
      readonly reason: Readonly<Record<'es' | 'en', string>>;
    };
    readonly debate: { readonly factor: number; readonly bar: number; readonly windowDays: number };
    readonly priorityDoor: { readonly divisor: number; readonly least: number; readonly bar: number };
    readonly limitWishes: Readonly<Record<string, never>>;
    readonly escalation: Readonly<
      Record<'escalated_1' | 'escalated_2' | 'escalated_3' | 'appealed', Readonly<Record<'es' | 'en', string>>>
    >;
    readonly escalationNote: string;
  };
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
  readonly 'demo-elections.json': { readonly note: string; readonly last: DemoElection; readonly current: DemoElection };
}

/** Reads one of the demo files. The specs beside it vouch for the shape. */
export function readDemo<Name extends keyof DemoFiles>(name: Name): DemoFiles[Name] {
  return JSON.parse(readFileSync(fileHere(name), 'utf8')) as DemoFiles[Name];
}
