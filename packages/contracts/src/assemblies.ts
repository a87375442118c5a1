import './metadata.js';
import { assemblyKinds } from '@madang/participation';
import type { AssemblyKind } from '@madang/participation';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';
import { AgendaItemView } from './assembly-announcements.js';
import { AttendanceView } from './assembly-attendance.js';
import { DecisionView } from './assembly-decisions.js';
import { StatementView } from './assembly-statements.js';

/** `minutes_open`: the record is public, and for seven days anybody may say what is wrong in it; then it is signed. */
export const assemblyStates = ['announced', 'open', 'closed', 'minutes_open', 'signed', 'cancelled'] as const;
export type AssemblyState = (typeof assemblyStates)[number];

export const assemblyTimes = ['coming', 'past'] as const;

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
