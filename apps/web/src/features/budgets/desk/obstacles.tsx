import { Trans } from '@lingui/react/macro';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import type { ObstacleView } from '@madang/contracts/budget-previews';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Notice } from '../../../ui/notice.js';

interface ObstaclesProps {
  readonly obstacles: readonly ObstacleView[];
  readonly files: readonly ImportFileView[];
  readonly importId: string;
}

/** Settled by an answer below the file on the page of the check. */
const ofCheck: ReadonlySet<string> = new Set(['budget/totals-undecided']);
/** Settled on the page of the files: the cover says the year, and a file is read again or removed there. */
const ofCover: ReadonlySet<string> = new Set([
  'budget/other-fiscal-year',
  'budget/file-being-read',
  'budget/reading-stopped',
  'budget/reading-broke-off',
]);

/** What stands between the import and its publication, in the words of the API; each leads to where it is settled. */
export function Obstacles({ obstacles, files, importId }: ObstaclesProps) {
  const place = usePlace();
  const settledAt = (code: string, file: string) => {
    if (code === 'budget/rows-with-errors') return paths.deskBudgetMend(place, importId, file);
    if (ofCheck.has(code)) return paths.deskBudgetCheck(place, importId);
    return ofCover.has(code) ? paths.deskBudgetFiles(place, importId) : paths.deskBudgetColumns(place, importId, file);
  };
  if (obstacles.length === 0)
    return (
      <Notice kind="ok">
        <Trans>Nothing in the files stands in the way.</Trans>
      </Notice>
    );
  return (
    <Notice kind="warn" title={<Trans>To settle before publishing</Trans>}>
      <ul>
        {obstacles.map(({ code, title, fileId, details }) => {
          const file = files.find(({ id }) => id === fileId);
          return (
            <li key={`${code} ${fileId ?? ''}`}>
              {title}
              {details.length > 0 && (
                <>
                  {': '}
                  <bdi>{details.join(', ')}</bdi>
                </>
              )}
              {file && (
                <>
                  {' '}
                  <Link to={settledAt(code, file.id)}>
                    <bdi>{file.name}</bdi>
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
