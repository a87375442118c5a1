import type { AnswerDecision, Grade, ReasonCode, ResponseState } from '@madang/accountability';
import type { DeliveryState } from '@madang/contracts/deliveries';
import type { Language } from '@madang/contracts/wire';
import type { Door } from '@madang/participation';

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
  /** For a part: why a line does not get all that was asked. */
  readonly lineReason?: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly figures: readonly DemoFigure[];
  readonly alternative: string;
  readonly nextStep: { readonly day: number; readonly what: string };
  readonly appeal: { readonly route: string; readonly lastDay: number } | null;
  readonly translations: Readonly<Partial<Record<Language, { readonly explanation: string; readonly alternative: string }>>>;
}

/** Residents found it done; on another day those who had asked for it graded it, the author first, and the city answered them. */
export interface DemoFinding {
  readonly day: number;
  readonly gradedDay: number;
  readonly grades: readonly { readonly grade: Grade; readonly note: string | null }[];
  readonly comment: string;
}

export interface DemoDelivery {
  readonly promisedCents: string;
  readonly promisedDay: number;
  readonly reports: readonly {
    readonly day: number;
    readonly state: DeliveryState;
    readonly note: string;
    readonly spentCents: string | null;
    readonly happenedDay?: number;
    /** Where it can be seen. */
    readonly seenAt?: string;
    /** A drawing that the city shows with it, of a day and a place. */
    readonly shown?: { readonly day: number; readonly words: string; readonly place: string };
    readonly found?: DemoFinding;
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
  | 'appealed'
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
  /** The year of the published budget that it was written against, where that is not the newest. */
  readonly boundTo?: number;
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
  /** Who does not accept the answer, by number, and why. */
  readonly appeal?: { readonly by: number; readonly language: Language; readonly text: string };
  readonly delivery: DemoDelivery | null;
  readonly translations: Readonly<Partial<Record<Language, { readonly title: string; readonly summary: string }>>>;
}
