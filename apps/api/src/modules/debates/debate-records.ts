import { recordFrom } from '../official-acts/index.js';

/** What is debated, and until when. */
export const debateRecord = recordFrom(
  `select jsonb_build_object('proposal', proposal_id, 'topic', topic, 'question', question, 'language', language,
                             'closesOn', closes_on::text) as record
     from debate where city_id = $1 and id = $2`,
  ({ payload }) => [payload['debateId']],
);

/** What came out of it. */
export const debateReportRecord = recordFrom(
  `select jsonb_build_object('report', report, 'language', report_language) as record from debate where city_id = $1 and id = $2`,
  ({ payload }) => [payload['debateId']],
);
