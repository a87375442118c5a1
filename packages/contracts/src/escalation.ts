import './metadata.js';
import { IsIn } from 'class-validator';
import { IsTextMap, NestedList } from './wire.js';

/** The steps for which a city names a body of its own; the first step is the head of the office in charge. */
export const escalationRoles = ['committee', 'ombudsperson'] as const;
export type EscalationRole = (typeof escalationRoles)[number];

/** The body that a city has named for a step, such as its human-rights committee, by language. Without a name the step is vacant. */
export class EscalationBody {
  @IsTextMap()
  names: Record<string, string>;
}

export class EscalationStepView {
  @IsIn(escalationRoles)
  readonly role: EscalationRole;

  /** By language; none where the step is vacant, and passed over. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

/** Who is asked, step by step, when an office stays silent. */
export class EscalationView {
  @NestedList(() => EscalationStepView)
  readonly steps: EscalationStepView[];
}
