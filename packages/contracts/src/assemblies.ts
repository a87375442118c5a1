import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { assemblyKinds, decisionKinds, longestStatement } from '@madang/participation';
import type { AssemblyKind, DecisionKind, StatementStanding } from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** `minutes_open`: the record is public, and for seven days anybody may say what is wrong in it; then it is signed. */
export const assemblyStates = ['announced', 'open', 'closed', 'minutes_open', 'signed', 'cancelled'] as const;
export type AssemblyState = (typeof assemblyStates)[number];

export const assemblyTimes = ['coming', 'past'] as const;

const mostPeople = 100_000;

export class AgendaItemBody {
  @Trimmed()
  @IsString()
  @Length(1, 300)
  title: string;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;

  /** What was said and shown, for the minutes. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  record?: string | null;
}

export class AssemblyBody {
  @IsIn(assemblyKinds)
  kind: AssemblyKind;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  title: string;

  @Trimmed()
  @IsString()
  @Length(1, 1000)
  question: string;

  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(1, 500)
  place: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string | null;

  @IsDay()
  heldOn: string;

  /** The city's own clock: `17:00`. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  startsAt: string;

  /** How long it lasts. */
  @IsInt()
  @Min(15)
  @Max(1440)
  minutes: number;

  @Trimmed()
  @IsString()
  @Length(1, 300)
  convenedBy: string;

  /** What the city has promised in writing to do with the outcome. */
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  commitment: string;

  /** Interpreting, childcare, transport, pay, step-free way in: one a line. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  access: string[];

  /** People drawn by lot, for a panel. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  members?: number | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @NestedList(() => AgendaItemBody)
  agenda: AgendaItemBody[];
}

/** The agenda with what was said at each item, while the record is being written. */
export class AgendaBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @NestedList(() => AgendaItemBody)
  agenda: AgendaItemBody[];
}

export class CancellationBody {
  @Trimmed()
  @IsString()
  @Length(1, 1000)
  reason: string;
}

/** How many came who say that they belong to a group. People count themselves, and may belong to several. */
export class GroupCountBody {
  @IsString()
  @Length(1, 60)
  group: string;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  people: number;
}

export class AttendanceBody {
  @IsInt()
  @Min(0)
  @Max(mostPeople)
  present: number;

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => GroupCountBody)
  groups: GroupCountBody[];
}

export class StatementBody {
  @Trimmed()
  @IsString()
  @Length(1, longestStatement)
  text: string;

  @IsIn(languages)
  language: Language;

  /** The table that it comes from; without one it came anonymously, through the facilitator. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(40)
  table?: string | null;
}

export class StatementCountsBody {
  @IsInt()
  @Min(0)
  @Max(mostPeople)
  agree: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  disagree: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  pass: number;

  /** Somebody says that what is said here would harm a right: then the smallest support keeps it as a minority view. */
  @IsOptional()
  @IsBoolean()
  harmFlagged?: boolean;
}

export class DecisionBody {
  @IsIn(decisionKinds)
  kind: DecisionKind;

  @Trimmed()
  @IsString()
  @Length(1, 2000)
  text: string;

  @IsIn(languages)
  language: Language;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  inFavour: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  against: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  abstained: number;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  present: number;

  /** The reference of the proposal that it carries, such as `2026-142`. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(40)
  proposal?: string | null;

  /** The view of those who lost, from a fifth of the votes up. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  minorityStatement?: string | null;
}

export class AssemblyFilter extends PageFilter {
  @IsOptional()
  @IsIn(assemblyTimes)
  time?: (typeof assemblyTimes)[number];
}

export class AssemblyCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(assemblyKinds)
  readonly kind: AssemblyKind;

  @IsIn(assemblyStates)
  readonly state: AssemblyState;

  @IsString()
  readonly title: string;

  @IsString()
  readonly question: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly place: string;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @IsDay()
  readonly heldOn: string;

  @IsString()
  readonly startsAt: string;

  @IsInt()
  readonly minutes: number;

  @IsInt()
  readonly statements: number;

  @IsInt()
  readonly decisions: number;

  @IsBoolean()
  readonly demo: boolean;
}

/** Coming ones first, the nearest first; then past ones, the newest first. */
export class AssemblyPage extends PageOf(() => AssemblyCardView) {}

export class AgendaItemView {
  @IsString()
  readonly title: string;

  @IsInt()
  readonly minutes: number;

  @OrNull()
  @IsString()
  readonly record: string | null;
}

export class GroupCountView {
  @IsString()
  readonly group: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  /** Null where so few came that the number could point at somebody. */
  @OrNull()
  @IsInt()
  readonly people: number | null;
}

export class AttendanceView {
  @IsInt()
  readonly present: number;

  @NestedList(() => GroupCountView)
  readonly groups: GroupCountView[];
}

export class StatementView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly table: string | null;

  /** Null until the room has been asked. */
  @OrNull()
  @Nested(() => StatementCountsBody)
  readonly counts: StatementCountsBody | null;

  @OrNull()
  @IsIn(['shared', 'minority', 'not_kept'] as const satisfies readonly StatementStanding[])
  readonly standing: StatementStanding | null;

  /** The statement that took its place, and the one whose place it took. */
  @OrNull()
  @IsUUID()
  readonly supersededBy: string | null;

  @OrNull()
  @IsUUID()
  readonly supersedes: string | null;
}

/** A proposal that a decision carries, and where it stands now. */
export class CarriedProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsInt()
  readonly daysLate: number;
}

/** What became of a decision: it waits for the signature; it opened the door; the door stood open already; or it could not. */
export const doorOutcomes = ['waiting', 'opened', 'already_open', 'not_opened'] as const;
export type DoorOutcome = (typeof doorOutcomes)[number];

export class DecisionView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly number: number;

  @IsIn(decisionKinds)
  readonly kind: DecisionKind;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsInt()
  readonly inFavour: number;

  @IsInt()
  readonly against: number;

  @IsInt()
  readonly abstained: number;

  @IsInt()
  readonly present: number;

  @IsBoolean()
  readonly carried: boolean;

  @OrNull()
  @IsString()
  readonly minorityStatement: string | null;

  @OrNull()
  @Nested(() => CarriedProposalView)
  readonly proposal: CarriedProposalView | null;

  @IsIn(doorOutcomes)
  readonly door: DoorOutcome;

  /** Why the door did not open, in the reader's language. */
  @OrNull()
  @IsString()
  readonly doorRefusal: string | null;
}

/** What facilitators do with an assembly, in the order in which they do it. */
export const assemblyActs = ['edit', 'open', 'record', 'close', 'open_minutes', 'sign', 'cancel'] as const;
export type AssemblyAct = (typeof assemblyActs)[number];

export class AssemblyRefusalView {
  @IsIn(assemblyActs)
  readonly action: AssemblyAct;

  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;
}

export class AssemblyView extends AssemblyCardView {
  @IsString()
  readonly convenedBy: string;

  @IsString()
  readonly commitment: string;

  @IsString({ each: true })
  readonly access: string[];

  @OrNull()
  @IsInt()
  readonly members: number | null;

  /** How many must be present to decide; null where there is no such number. */
  @OrNull()
  @IsInt()
  readonly quorum: number | null;

  @NestedList(() => AgendaItemView)
  readonly agenda: AgendaItemView[];

  @OrNull()
  @Nested(() => AttendanceView)
  readonly attendance: AttendanceView | null;

  /** Most agreed first; those that the room has not been asked about at the end. */
  @NestedList(() => StatementView)
  readonly statementList: StatementView[];

  @NestedList(() => DecisionView)
  readonly decisionList: DecisionView[];

  /** The last day on which the minutes can be corrected. */
  @OrNull()
  @IsDay()
  readonly correctionUntil: string | null;

  @OrNull()
  @IsRFC3339()
  readonly signedAt: string | null;

  @OrNull()
  @IsString()
  readonly cancelledBecause: string | null;

  /** Counts up with every change of the announcement; sent back as `If-Match`. */
  @IsInt()
  readonly revision: number;

  @IsIn(assemblyActs, { each: true })
  readonly allowedActions: AssemblyAct[];

  @NestedList(() => AssemblyRefusalView)
  readonly refusals: AssemblyRefusalView[];
}
