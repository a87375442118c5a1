import { recordFrom } from '../../official-acts/index.js';

/** What the ombudsperson recommended. */
export const recommendationRecord = recordFrom(
  `select jsonb_build_object('right', "right", 'office', office, 'summary', summary, 'text', text, 'language', language) as record
     from claim_recommendation where city_id = $1 and id = $2`,
  ({ payload }) => [payload['recommendationId']],
);

/** What the city said or did about it. */
export const recommendationStepRecord = recordFrom(
  `select jsonb_build_object('step', step, 'reply', reply, 'text', text, 'language', language, 'officeHolder', office_holder,
                             'promisedOn', promised_on::text) as record
     from claim_recommendation_step where city_id = $1 and recommendation_id = $2 and number = $3`,
  ({ payload }) => [payload['recommendationId'], payload['number']],
);
