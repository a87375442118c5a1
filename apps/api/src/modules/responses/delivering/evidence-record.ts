import { recordFrom } from '../../official-acts/index.js';

/** What the city showed: the fingerprint of what is served, and of which day. Its words can be covered and are left out. */
export const evidenceRecord = recordFrom(
  `select jsonb_build_object('report', e.report_id, 'sha256', a.sha256, 'kind', a.kind, 'seenOn', a.seen_on::text) as record
     from attachment a join delivery_evidence e on e.city_id = a.city_id and e.attachment_id = a.id
    where a.city_id = $1 and a.id = $2`,
  ({ payload }) => [payload['attachmentId']],
);

/** That it was taken back, and why. The reason is an official's and is never covered. */
export const takenBackRecord = recordFrom(
  `select jsonb_build_object('report', e.report_id, 'sha256', a.sha256, 'reason', b.reason, 'language', b.language) as record
     from evidence_taken_back b join delivery_evidence e on e.city_id = b.city_id and e.attachment_id = b.attachment_id
     join attachment a on a.city_id = b.city_id and a.id = b.attachment_id
    where b.city_id = $1 and b.attachment_id = $2`,
  ({ payload }) => [payload['attachmentId']],
);
