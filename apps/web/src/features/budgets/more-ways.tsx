import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import styles from './more-ways.module.css';
import { readAddress, writeAddress } from './budget-address.js';

/** What else can be done with a published budget. */
export function MoreWays({ version }: { readonly version: BudgetVersionView }) {
  const { t } = useLingui();
  const place = usePlace();
  const { direction, by } = readAddress(place.search);
  const same = writeAddress({ ...readAddress(place.search), within: [], perResident: false });
  return (
    <nav aria-label={t`More ways to look at the budget`} className={styles.ways}>
      <ul>
        <li>
          <Link to={paths.budgetMore(place, 'years', { direction: same['direction'], by: same['by'] && by })}>
            <Trans>Years side by side</Trans>
          </Link>
        </li>
        <li>
          <Link to={paths.budgetMore(place, 'changes', { version: version.id })}>
            <Trans>What changed</Trans>
          </Link>
        </li>
        {direction === 'expenditure' && (
          <li>
            <Link to={paths.budgetMore(place, 'receipt')}>
              <Trans>My receipt</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link to={paths.budgetMore(place, 'data', { version: version.id })}>
            <Trans>All of it as files</Trans>
          </Link>
        </li>
        <li>
          <Link to={paths.budgetMore(place, 'words')}>
            <Trans>Words of the budget</Trans>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
