import { Plural, Trans } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { DateText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';

/** Half a year's spending beside a whole year's plan would look like money that nobody uses: the date is said first. */
export function ExecutedNotice({ version: { executedThrough, leftOutRows } }: { readonly version: BudgetVersionView }) {
  return (
    <>
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
        </Notice>
      )}
    </>
  );
}
