import { recordFrom } from '../records.js';

/** Who was named, and by which rule. */
export const witnessRecord = recordFrom(
  `select jsonb_build_object('name', name, 'key', encode(public_key, 'hex'), 'who', who, 'publishedRule', published_rule) as record
     from log_witness where city_id = $1 and id = $2`,
  ({ payload }) => [payload['witnessId']],
);

/** Why nobody listens to it any more. */
export const dismissalRecord = recordFrom(
  `select to_jsonb(dismissed_because) as record from log_witness where city_id = $1 and id = $2`,
  ({ payload }) => [payload['witnessId']],
);
