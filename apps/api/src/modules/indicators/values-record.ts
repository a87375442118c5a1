import type { Secret } from '../../platform/secret.js';
import { digestInOrder, recordFrom, type ReadRecord } from '../official-acts/index.js';

const recorded = recordFrom(
  `select to_jsonb(${digestInOrder(
    'version, cell, value::text, numerator::text, denominator::text, sample_size, source, source_url, licence, quality, hidden, note',
    'cell collate "C"',
  )}) as record
     from indicator_value where city_id = $1 and code = $2 and recorded_at = $3`,
  ({ subjectId, at }) => [subjectId, at],
);

/**
 * The figures that were recorded at once. Some of them are hidden because they would point at somebody, and a bare digest of a small
 * number is guessed in no time: the digest is keyed, so that only this installation can work it out again.
 */
export function valuesRecord(secret: Secret): ReadRecord {
  return async (db, act) => secret.pseudonym('logged-figures', JSON.stringify(await recorded(db, act)));
}
