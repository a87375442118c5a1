import { recordFrom } from '../official-acts/index.js';

/** What the ombudsperson found in an open claim, and her words as they lie sealed. */
export const findingRecord = recordFrom(
  `select jsonb_build_object('finding', c.finding, 'words', (
            select encode(sha256(w.sealed), 'hex') from claim_word w
             where w.city_id = c.city_id and w.claim_id = c.id and w.kind = 'finding' order by w.number limit 1)) as record
     from claim c where c.city_id = $1 and c.id = $2 and not c.confidential`,
  ({ payload }) => [payload['claimId']],
);
