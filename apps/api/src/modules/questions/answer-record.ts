import { recordFrom } from '../official-acts/index.js';

/** What an office answered to a question, with its figures, its table and its link. A correction has a record of its own. */
export const questionAnswerRecord = recordFrom(
  `select jsonb_build_object('text', text, 'language', language, 'office', office, 'officeHolder', office_holder, 'correction', correction,
                             'figures', figures::text, 'table', "table"::text, 'linkKind', link_kind, 'linkKey', link_key) as record
     from question_answer where city_id = $1 and question_id = $2 and number = $3`,
  ({ payload }) => [payload['questionId'], payload['number']],
);
