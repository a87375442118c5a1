import { recordFrom } from '../../official-acts/index.js';

/** The one extension of an answer, with its reason. */
export const extensionRecord = recordFrom(
  `select jsonb_build_object('extendedOn', extended_on::text, 'from', from_on::text, 'until', until_on::text, 'reason', reason,
                             'language', language) as record
     from answer_extension where city_id = $1 and proposal_id = $2`,
  ({ subjectId }) => [subjectId],
);
