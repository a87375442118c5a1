import { recordFrom } from '../../official-acts/index.js';

/** What the city says has changed, word for word. */
export const changedFactsRecord = recordFrom(
  `select jsonb_build_object('since', since::text, 'text', text, 'language', language, 'source', source) as record
     from changed_facts where city_id = $1 and id = $2`,
  ({ payload }) => [payload['changedFactsId']],
);
