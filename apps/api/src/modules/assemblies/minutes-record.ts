import { recordFrom } from '../official-acts/index.js';

/** What the assembly resolved, once its minutes are signed; until then they may be corrected. */
export const minutesRecord = recordFrom(
  `select jsonb_build_object('question', a.question, 'heldOn', a.held_on::text, 'present', a.present, 'groups', a.groups::text,
            'decisions', (select jsonb_agg(jsonb_build_array(number, kind, text, language, in_favour, against, abstained, d.present,
                                                             minority_statement, proposal_id) order by number)
                            from assembly_decision d where d.city_id = a.city_id and d.assembly_id = a.id)) as record
     from assembly a where a.city_id = $1 and a.id::text = $2 and $3 = 'signed'`,
  ({ subjectId, payload }) => [subjectId, payload['to']],
);
