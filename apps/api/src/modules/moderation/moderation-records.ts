import { recordFrom } from '../official-acts/index.js';

/**
 * What was decided about which words, and why. The words themselves are not in it, since they were covered for a reason; the
 * explanation is there as a digest, since it may speak of them.
 */
export const moderationRecord = recordFrom(
  `select jsonb_build_object('kind', kind, 'thing', thing_id, 'verdict', verdict, 'reason', reason, 'warning', warning, 'reports', reports,
            'explanation', encode(sha256(convert_to(explanation, 'UTF8')), 'hex')) as record
     from moderation_decision where city_id = $1 and id = $2`,
  ({ payload }) => [payload['decisionId']],
);

/** What somebody else decided when the writer objected; or that nobody did in time. */
export const moderationAppealRecord = recordFrom(
  `select jsonb_build_object('state', state, 'explanation', encode(sha256(convert_to(coalesce(explanation, ''), 'UTF8')), 'hex')) as record
     from moderation_appeal where city_id = $1 and decision_id = $2`,
  ({ payload }) => [payload['decisionId']],
);
