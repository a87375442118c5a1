import { recordFrom } from '../official-acts/index.js';

/** What the office found and a colleague signed. */
export const feasibilityRecord = recordFrom(
  `select jsonb_build_object('legality', legality, 'legalBasis', legal_basis, 'practicality', practicality, 'technicalNote', technical_note,
                             'costLow', cost_low_minor::text, 'costHigh', cost_high_minor::text, 'runningCost', running_cost_minor::text,
                             'costBasis', cost_basis, 'reasonCode', reason_code, 'explanation', explanation, 'language', language) as record
     from feasibility_review where city_id = $1 and proposal_id = $2 and published_at = $3`,
  ({ subjectId, at }) => [subjectId, at],
);
