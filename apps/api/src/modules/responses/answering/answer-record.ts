import { recordFrom } from '../../official-acts/index.js';

/** The official answer, word for word and figure for figure, as residents were told it; whose questions it replies to is theirs to say. */
export const answerRecord = recordFrom(
  `select jsonb_build_object('decision', decision, 'reasonCode', reason_code, 'evidence', evidence::text, 'language', language,
                             'explanation', explanation, 'office', office, 'officeHolder', office_holder, 'figures', figures::text,
                             'effects', effects::text, 'alternative', alternative, 'nextStepOn', next_step_on::text,
                             'nextStep', next_step, 'appealRoute', appeal_route, 'appealUntil', appeal_until::text,
                             'translations', translations::text, 'parts', parts::text, 'acceptedMoves', accepted_moves::text,
                             'deferredUntil', deferred_until::text, 'budgetStage', budget_stage, 'joinedWith', joined_with_id)
            || case when lines = '[]' then '{}' else jsonb_build_object('lines', lines::text) end
            || case when replies = '[]' then '{}' else jsonb_build_object('replies', replies::text) end
            || case when read_again then jsonb_build_object('readAgain', true) else '{}' end as record
     from official_response where city_id = $1 and id = $2`,
  ({ payload }) => [payload['responseId']],
);
