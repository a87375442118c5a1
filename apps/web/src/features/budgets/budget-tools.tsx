import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { readAddress, views, writeAddress, type Direction } from './budget-address.js';
import styles from './budget-tools.module.css';
import { versionsQuery } from './budgets.queries.js';
import { directionWords } from './part-words.js';
import { SearchBox } from './search-box.js';
import { statusWords } from './status-words.js';

const bothDirections: readonly Direction[] = ['expenditure', 'revenue'];

/** Which budget: its year, its version, spending or income; and a way to find a word in it. */
export function BudgetTools({ version }: { readonly version: BudgetVersionView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const { data: versions } = useSuspenseQuery(versionsQuery(place.city));
  const years = [...new Set(versions.items.map(({ fiscalYear }) => fiscalYear))].toSorted((one, other) => one - other);
  const ofThisYear = versions.items.filter(({ fiscalYear }) => fiscalYear === version.fiscalYear);
  return (
    <div className={styles.tools}>
      <nav aria-label={t`Years`}>
        <ul className={styles.choices}>
          {years.map((year) => (
            <li key={year}>
              <Link
                to={paths.budget(place, writeAddress({ ...address, year: String(year), version: undefined }))}
                aria-current={year === version.fiscalYear ? 'page' : undefined}
              >
                {year}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t`Spending or income`}>
        <ul className={styles.choices}>
          {bothDirections.map((direction) => (
            <li key={direction}>
              <Link
                to={paths.budget(place, writeAddress({ ...address, direction, by: views[direction][0]!, within: [] }))}
                aria-current={direction === address.direction ? 'page' : undefined}
              >
                {i18n._(directionWords[direction])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {ofThisYear.length > 1 && (
        <nav aria-label={t`Versions of this year`}>
          <ul className={styles.choices}>
            {ofThisYear.map(({ id, status }) => (
              <li key={id}>
                <Link
                  to={paths.budget(place, writeAddress({ ...address, year: undefined, version: id }))}
                  aria-current={id === version.id ? 'page' : undefined}
                >
                  {i18n._(statusWords[status])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SearchBox label={<Trans>Find a word in the budget of {version.fiscalYear}</Trans>} />
    </div>
  );
}
