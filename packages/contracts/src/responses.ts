import './metadata.js';
import { responseRoles, responseStateCodes, type ResponseRole, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsRFC3339, IsString } from 'class-validator';
import { DeliveryView, deliveryStates, type DeliveryState } from './deliveries.js';
import { OfficialResponseView } from './official-responses.js';
import { DueRuleView } from './proposals.js';
import { responseActs, type ResponseActName } from './response-acts.js';
import { IsDay, IsTextMap, Nested, NestedList, OrNull, languages, type Language } from './wire.js';

export class ResponseRefusalView {
  @IsIn(responseActs)
  readonly action: ResponseActName;

  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;
}

export class AcknowledgementView {
  @IsString()
  readonly office: string;

  @IsString()
  readonly officeHolder: string;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly plan: string | null;

  @IsRFC3339()
  readonly at: string;
}

export class ExtensionView {
  @IsDay()
  readonly extendedOn: string;

  @IsDay()
  readonly from: string;

  @IsDay()
  readonly until: string;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

/** Whose turn it is. A role that nobody holds is named as vacant, and passed over upwards. */
export class AskedView {
  @OrNull()
  @IsIn(responseRoles)
  readonly role: ResponseRole | null;

  /** The names of the body that the city has named for this step, by language; empty for the office itself. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @IsIn(responseRoles, { each: true })
  readonly vacant: ResponseRole[];
}

/** Where a proposal stands on its way to an answer, everything the city has answered, and what became of it. */
export class ProposalResponseView {
  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsRFC3339()
  readonly enteredAt: string;

  /** The promised date of the present state, with the rule that gave it. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @Nested(() => DueRuleView)
  readonly dueRule: DueRuleView | null;

  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  /** The duty that was missed first, and the day on which it was owed; null when nothing is late. */
  @OrNull()
  @IsIn(responseStateCodes)
  readonly owedIn: ResponseState | null;

  @OrNull()
  @IsDay()
  readonly owedOn: string | null;

  @IsInt()
  readonly daysLate: number;

  /** Null where the city owes nothing. */
  @OrNull()
  @Nested(() => AskedView)
  readonly asked: AskedView | null;

  @OrNull()
  @Nested(() => AcknowledgementView)
  readonly acknowledgement: AcknowledgementView | null;

  @OrNull()
  @Nested(() => ExtensionView)
  readonly extension: ExtensionView | null;

  /** Newest first. */
  @NestedList(() => OfficialResponseView)
  readonly answers: OfficialResponseView[];

  /** Whether this reader asked for it, and so may say whether they were answered. */
  @IsBoolean()
  readonly mayJudge: boolean;

  /** Null before anything was promised. */
  @OrNull()
  @Nested(() => DeliveryView)
  readonly delivery: DeliveryView | null;

  /** What staff may report of the delivery now. */
  @IsIn(deliveryStates, { each: true })
  readonly reportable: DeliveryState[];

  @IsIn(responseActs, { each: true })
  readonly allowedActions: ResponseActName[];

  @NestedList(() => ResponseRefusalView)
  readonly refusals: ResponseRefusalView[];
}
