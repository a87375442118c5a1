import { recordFrom } from '../official-acts/index.js';

/** Why, and a hash of whom. */
export const roleRecord = recordFrom(
  `select jsonb_build_object('person', person_hash, 'reason', reason) as record from role_change where city_id = $1 and id = $2`,
  ({ payload }) => [payload['changeId']],
);
