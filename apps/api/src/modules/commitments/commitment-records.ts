import { recordFrom } from '../official-acts/index.js';

/** The plan as it was published: its words, what it promises for each line, and its steps. */
export const planRecord = recordFrom(
  `select jsonb_build_object('office', office, 'words', words, 'language', language, 'boundTo', bound_to_id, 'fiscalYear', fiscal_year,
            'lines', (select jsonb_agg(jsonb_build_array(line_code, asked_minor::text, accepted_minor::text, promised_minor::text, reason)
                                       order by position)
                        from commitment_line l where l.city_id = c.city_id and l.commitment_id = c.id),
            'milestones', (select jsonb_agg(jsonb_build_array(title, m.office, due_on::text) order by position)
                             from milestone m where m.city_id = c.city_id and m.commitment_id = c.id)) as record
     from commitment c where city_id = $1 and id = $2`,
  ({ payload }) => [payload['commitmentId']],
);

/** The plan that took the place of another, with the reason; the one before was logged when it was made. */
export const changeRecord = recordFrom(
  `select jsonb_build_object('replaces', pc.replaces_id, 'reason', pc.reason, 'language', pc.language,
            'lines', (select jsonb_agg(jsonb_build_array(line_code, promised_minor::text, reason) order by position)
                        from commitment_line l where l.city_id = pc.city_id and l.commitment_id = pc.commitment_id),
            'milestones', (select jsonb_agg(jsonb_build_array(title, m.office, due_on::text) order by position)
                             from milestone m where m.city_id = pc.city_id and m.commitment_id = pc.commitment_id)) as record
     from plan_change pc where pc.city_id = $1 and pc.commitment_id = $2`,
  ({ payload }) => [payload['commitmentId']],
);

/** The step that was reached, in the plan that held at that moment. */
export const milestoneRecord = recordFrom(
  `select jsonb_build_object('commitment', c.id, 'title', m.title, 'office', m.office, 'dueOn', m.due_on::text,
                             'reachedOn', m.reached_on::text) as record
     from commitment c
     join milestone m on m.city_id = c.city_id and m.commitment_id = c.id and m.title = $4 and m.reached_on = $5
    where c.city_id = $1 and c.proposal_id = $2 and c.planned_at <= $3
    order by c.planned_at desc, m.position limit 1`,
  ({ subjectId, at, payload }) => [subjectId, at, payload['title'], payload['on']],
);

/** What the city said to its grades. */
export const gradeCommentRecord = recordFrom(
  `select jsonb_build_object('words', words, 'language', language) as record from grade_comment where city_id = $1 and id = $2`,
  ({ payload }) => [payload['commentId']],
);

/** What the council did with the promise, with its votes and amounts. */
export const councilRecord = recordFrom(
  `select jsonb_build_object('step', step, 'on', decided_on::text, 'body', body, 'language', language, 'note', note, 'minutes', minutes,
                             'votes', votes::text, 'amounts', amounts::text) as record
     from council_act where city_id = $1 and id = $2`,
  ({ payload }) => [payload['actId']],
);
