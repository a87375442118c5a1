import type { Direction } from '@madang/budget';
import type { ReadingId } from '../imports/files/budget-import-file.entity.js';
import { lineTable, plainName } from './line-table.js';

/** Lines that are listed together: of one direction, counted or subtracted. */
export interface LineKind {
  readonly direction: Direction;
  readonly elimination: boolean;
}

const amounts = { initial: 'initial_minor', final: 'coalesce(final_minor, initial_minor)', executed: 'coalesce(executed_minor, 0)' };

/**
 * How the lines of a large version are found. All are of one version, so its id is in no index; and each kind of line has its own
 * indexes by amount instead of one that repeats the kind a million times: half the size, and a third of the work.
 */
export function lineIndexes(readingId: ReadingId, kinds: readonly LineKind[]): string[] {
  const index = (name: string, columns: string, which = '') =>
    `create index ${plainName(readingId)}_${name}_ix on ${lineTable(readingId)} (city_id, ${columns}) ${which}`;
  return [
    index('programme', 'programme_code, initial_minor'),
    index('department', 'department_code, initial_minor'),
    index('economic', 'economic_code'),
    ...kinds.flatMap(({ direction, elimination }, at) =>
      Object.entries(amounts).map(([name, amount]) =>
        index(`${name}${at}`, `(${amount})`, `where direction = '${direction}' and ${elimination ? '' : 'not '}elimination`),
      ),
    ),
  ];
}
