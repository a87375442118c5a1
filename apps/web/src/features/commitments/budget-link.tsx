import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { NamedBudgetView } from '@madang/contracts/commitments';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { DateText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';

const statusWords: Readonly<Record<NamedBudgetView['status'], MessageDescriptor>> = {
  proposed: msg`proposed budget`,
  approved: msg`approved budget`,
  adjusted: msg`adjusted budget`,
  executed: msg`executed budget`,
  audited: msg`audited budget`,
};

/** A version of the budget by its name, as a way to it. */
export function BudgetLink({ budget: { id, fiscalYear, status, executedThrough } }: { readonly budget: NamedBudgetView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <>
      <Link to={paths.budget(place, { year: String(fiscalYear), version: id })}>
        {i18n._(statusWords[status])} {fiscalYear}
      </Link>
      {executedThrough !== null && (
        <>
          {' '}
          <Trans>
            (until <DateText date={executedThrough} />)
          </Trans>
        </>
      )}
    </>
  );
}
