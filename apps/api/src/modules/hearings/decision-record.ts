import { recordFrom } from '../official-acts/index.js';

/** The decision of a hearing, word for word. */
export const decisionRecord = recordFrom(
  `select jsonb_build_object('by', by, 'outcome', outcome, 'text', text, 'language', language) as record
     from hearing_decision where city_id = $1 and id = $2`,
  ({ payload }) => [payload['decisionId']],
);
