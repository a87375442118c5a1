import type { BudgetVersionId, CityId } from '@madang/basics';
import { classificationConcepts } from '@madang/budget';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../../platform/database/read.js';
import type { BudgetImportFileRow, ReadingId } from '../files/budget-import-file.entity.js';
import { cityClassifications, programmesOf, type CityClassifications } from './classify-lines.js';

interface VersionKey {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
}

type ReadFile = Pick<BudgetImportFileRow, 'readingId' | 'found'>;

/** Hears how many lines are written, some thousand at a time; may end it all by throwing. */
export type OnLines = (lines: number) => Promise<void> | void;

const linesAtOnce = 20_000;

const steps = classificationConcepts.flatMap((concept) => [`${concept}_code`, `${concept}_name`]);
const amounts = ['initial', 'final', 'executed', 'committed', 'authorised', 'paid'].map((amount) => `${amount}_minor`);
/** What is taken as it is; district and COFOG group may be known to the city where the file does not say them. */
const kept = ['code', 'direction', 'elimination', 'row_count', 'rigidity', 'equality', ...steps, ...amounts].filter(
  (column) => column !== 'district_code',
);

/** In the order of their codes, as the key of the table wants them: every line from `$4` on, so many as `$5` says. */
const some = `
  select * from budget_import_line where city_id = $1 and reading_id = $3 and code > $4 order by code limit $5`;

const move = `
  with line as (${some}), moved as (
    insert into budget_line (city_id, version_id, ${kept.join(', ')}, district_code, cofog_group)
    select $1, $2, ${kept.map((column) => `line.${column}`).join(', ')},
           coalesce(nullif(line.district_code, ''), district.code), coalesce(line.cofog, programme.cofog)
      from line
      left join jsonb_to_recordset($6::jsonb) as district (department text, code text) on district.department = line.department_code
      left join jsonb_to_recordset($7::jsonb) as programme (code text, cofog text)
             on programme.code = line.programme_code and line.direction = 'expenditure'
     order by line.code
    returning code)
  select count(*)::int as lines, max(code) as last from moved`;

/** Writes what is staged into a version, and answers how many lines that were. None may be missing. */
export async function moveLines(
  tx: EntityManager,
  key: VersionKey,
  files: readonly ReadFile[],
  onLines: OnLines = () => undefined,
): Promise<number> {
  const known = await cityClassifications(tx, key.cityId);
  let written = 0;
  for (const { readingId } of files) {
    for await (const lines of moving(tx, key, readingId, known)) {
      written += lines;
      await onLines(written);
    }
  }
  const expected = files.reduce((lines, { found }) => lines + (found?.lineCount ?? 0), 0);
  if (written !== expected) throw new Error(`Of ${expected} staged lines ${written} were there`);
  return written;
}

async function* moving(
  tx: EntityManager,
  { cityId, versionId }: VersionKey,
  readingId: ReadingId,
  known: CityClassifications,
): AsyncGenerator<number> {
  for (let after = ''; ;) {
    const range = [readingId, after, linesAtOnce];
    const classes = [JSON.stringify(known.districts), JSON.stringify(await programmesOf(tx, known, [cityId, ...range]))];
    const moved = await readOne<{ lines: number; last: string | null }>(tx, move, [cityId, versionId, ...range, ...classes]);
    if (!moved?.last) return;
    yield moved.lines;
    after = moved.last;
  }
}
