import type { Json } from '@madang/transparency-log';
import { readOne } from '../../platform/database/read.js';
import type { ReadRecord } from '../official-acts/index.js';

/** The decision of a hearing, word for word. */
export const decisionRecord: ReadRecord = async (db, { cityId, payload }) => {
  const row = await readOne<{ record: Json }>(
    db,
    `select jsonb_build_object('by', by, 'outcome', outcome, 'text', text, 'language', language) as record
       from hearing_decision where city_id = $1 and id = $2`,
    [cityId, payload['decisionId']],
  );
  return row?.record ?? null;
};
