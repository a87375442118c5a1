import { digestInOrder, recordFrom } from '../official-acts/index.js';

/** Where the levels of a check part from now on, and why. */
export const thresholdsRecord = recordFrom(
  `select jsonb_build_object('version', check_version, 'bounds', bounds::text, 'reason', reason) as record
     from check_thresholds where city_id = $1 and check_id = $2 and set_at = $3`,
  ({ subjectId, at }) => [subjectId, at],
);

/** Everything that the city said of itself at that moment, as one digest. */
export const factsRecord = recordFrom(
  `select jsonb_build_object('facts', count(*), 'digest', ${digestInOrder('kind, year, item, name, value, source, source_url, note', 'id')}) as record
     from city_fact where city_id = $1 and recorded_at = $2`,
  ({ at }) => [at],
);

/** Why the city takes back what was won, and who signs it. */
export const justificationRecord = recordFrom(
  `select jsonb_build_object('parts', parts::text, 'signedBy', signed_by, 'language', language) as record
     from justification where city_id = $1 and version_id::text = $2 and "right" = $3 and published_at = $4`,
  ({ subjectId, at, payload }) => [subjectId, payload['right'], at],
);
