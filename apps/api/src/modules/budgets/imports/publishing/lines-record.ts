import { recordFrom } from '../../../official-acts/index.js';

/** Everything that a published line says, and that nothing may change afterwards. */
const columns = `code, direction, elimination, body_code, body_name, department_code, department_name, programme_code, programme_name,
  chapter_code, chapter_name, economic_code, economic_name, function_code, function_name, fund_code, fund_name, initial_minor, final_minor,
  executed_minor, committed_minor, authorised_minor, paid_minor, earmarked_minor, row_count`;

/** All lines of a published version as one digest: of each line by itself, then of these in the order of their codes. */
export const linesRecord = recordFrom(
  `select jsonb_build_object('lines', count(*), 'digest', encode(sha256(string_agg(
            sha256(convert_to(row(${columns})::text, 'UTF8')), ''::bytea order by code collate "C")), 'hex')) as record
     from budget_line where city_id = $1 and version_id = $2`,
  ({ payload }) => [payload['versionId']],
);
