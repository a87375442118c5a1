import { digestInOrder, recordFrom } from '../../official-acts/index.js';

/** What was said of which lines, and why. */
export const taggingRecord = recordFrom(
  `select jsonb_build_object('number', t.number, 'kind', t.kind, 'version', t.version_id, 'lines', t.lines::text, 'tags', t.tags::text,
            'reason', t.reason, 'language', t.language, 'lineCount', t.line_count, 'amount', t.amount_minor::text,
            'coverage', t.coverage::text, 'undoes', t.undoes, 'tagged', (
              select ${digestInOrder('l.code, l.field, l.value', 'l.code collate "C", l.field collate "C"')}
                from tagged_line l where l.city_id = t.city_id and l.tagging_id = t.id)) as record
     from tagging t where t.city_id = $1 and t.id = $2`,
  ({ payload }) => [payload['taggingId']],
);
