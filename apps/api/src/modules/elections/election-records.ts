import { digestInOrder, recordFrom } from '../official-acts/index.js';

/** What stands on the ballot, to the last word, and by which rule it is counted. */
export const ballotPaperRecord = recordFrom(
  `select jsonb_build_object('fund', e.fund_minor::text, 'currency', e.currency, 'ballotKind', e.ballot_kind, 'maxPicks', e.max_picks,
            'rule', e.rule::text, 'projects', count(*), 'digest', ${digestInOrder(
              'p.id, p.proposal_id, p.title, p.description, p.language, p.cost_minor::text, p.district_code, p.category',
              'p.id collate "C"',
            )}) as record
     from election e join project p on p.city_id = e.city_id and p.election_id = e.id
    where e.city_id = $1 and e.id = $2
    group by e.city_id, e.id`,
  ({ subjectId }) => [subjectId],
);

/** The published file of the ballots, from which everybody can count. */
export const ballotFileRecord = recordFrom(
  `select to_jsonb(encode(sha256(convert_to(content, 'UTF8')), 'hex')) as record from ballot_file where city_id = $1 and election_id = $2`,
  ({ subjectId }) => [subjectId],
);

/** What the rule made of the ballots, step by step. */
export const allocationRecord = recordFrom(
  `select jsonb_build_object('outcome', encode(sha256(convert_to(outcome::text, 'UTF8')), 'hex'),
                             'judgement', encode(sha256(convert_to(judgement::text, 'UTF8')), 'hex')) as record
     from allocation where city_id = $1 and election_id = $2`,
  ({ subjectId }) => [subjectId],
);
