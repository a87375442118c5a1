import { recordFrom } from '../../official-acts/index.js';

/** What the city said about its promise at that moment. */
export const deliveryRecord = recordFrom(
  `select jsonb_build_object('state', state, 'note', note, 'language', language, 'spent', spent_minor::text,
                             'promised', promised_minor::text, 'promisedOn', promised_on::text)
          || jsonb_strip_nulls(jsonb_build_object('happenedOn', happened_on::text, 'place', place)) as record
     from delivery_report where city_id = $1 and proposal_id = $2 and reported_at = $3`,
  ({ subjectId, at }) => [subjectId, at],
);
