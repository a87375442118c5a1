import type { ArgumentRow } from '../../modules/arguments/argument.entity.js';
import type { ModerationAppealRow } from '../../modules/moderation/moderation-appeal.entity.js';
import type { ModerationDecisionRow } from '../../modules/moderation/moderation-decision.entity.js';
import type { DemoArgument } from '../demo-files.js';

/** An argument of the demo with everything that was reported and decided about it. */
export interface Moderated {
  readonly demo: DemoArgument;
  readonly argument: ArgumentRow;
  readonly decision: ModerationDecisionRow | null;
  readonly appeal: ModerationAppealRow | null;
}
