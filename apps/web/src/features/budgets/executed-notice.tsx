import { Plural, Trans } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { VersionNotice } from './version-notice.js';

/** Half a year's spending beside a whole year's plan would look like money that nobody uses: the date is said first. */
export function ExecutedNotice({ version }: { readonly version: BudgetVersionView }) {
  const place = usePlace();
  const { id, executedThrough, leftOutRows, mendedCells } = version;
  const notes = (
    <p>
      <Link to={paths.budgetMore(place, 'notes', { version: id })}>
        <Trans>See every one of them</Trans>
      </Link>
    </p>
  );
  return (
    <>
      <VersionNotice version={version} />
      {executedThrough !== null && (
        <Notice kind="info">
          <Trans>
            What was spent and what came in is counted to <DateText date={executedThrough} form="short" />. The plan is for the whole year.
          </Trans>
        </Notice>
      )}
      {leftOutRows > 0 && (
        <Notice kind="warn">
          <Plural
            value={leftOutRows}
            one="The city published this without # row of its files, which had errors. The sums here do not hold it."
            other="The city published this without # rows of its files, which had errors. The sums here do not hold them."
          />
          {notes}
        </Notice>
      )}
      {mendedCells > 0 && leftOutRows === 0 && (
        <Notice kind="info">
          <Plural
            value={mendedCells}
            one="The city corrected # cell of its files before it published this."
            other="The city corrected # cells of its files before it published this."
          />
          {notes}
        </Notice>
      )}
    </>
  );
}
