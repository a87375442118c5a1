import type { ModerationRulesView } from '@madang/contracts/moderation-rules';
import {
  contentWarnings,
  coverReasonCodes,
  moderationLimits,
  mostAmendmentsADay,
  mostArgumentsADay,
  mostLinks,
  mostStatementsOfOne,
} from '@madang/participation';

/** The rules with the very numbers that are enforced. */
export function rulesView(): ModerationRulesView {
  const limits = {
    ...moderationLimits,
    links: mostLinks,
    argumentsADay: mostArgumentsADay,
    amendmentsADay: mostAmendmentsADay,
    statementsInADebate: mostStatementsOfOne,
  };
  return { coverReasons: [...coverReasonCodes], warnings: [...contentWarnings], limits };
}
