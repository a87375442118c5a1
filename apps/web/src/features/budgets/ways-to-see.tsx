import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { Link } from '../../ui/link.js';
import { useFormat } from '../../format/use-format.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { phases, readAddress, writeAddress, type BudgetAddress } from './budget-address.js';
import { incomePhaseWords, phaseWords } from './part-words.js';
import styles from './ways-to-see.module.css';

/** The same parts in another measure: which amount, and for whom. Links, so that each can be sent and read without JavaScript. */
export function WaysToSee({ version }: { readonly version: BudgetVersionView }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const address = readAddress(place.search);
  const words = address.direction === 'revenue' ? incomePhaseWords : phaseWords;
  const to = (changes: Partial<BudgetAddress>) => paths.budget(place, writeAddress({ ...address, ...changes }));
  return (
    <div className={styles.ways}>
      <nav aria-label={t`Which amount`}>
        <ul>
          {phases.map((phase) => (
            <li key={phase}>
              <Link to={to({ phase })} aria-current={phase === address.phase ? 'page' : undefined}>
                {i18n._(words[phase])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t`How it is drawn`}>
        <ul>
          <li>
            <Link to={to({ shape: 'bars' })} aria-current={address.shape === 'bars' ? 'page' : undefined}>
              <Trans>Bars</Trans>
            </Link>
          </li>
          <li>
            <Link to={to({ shape: 'areas', perResident: false })} aria-current={address.shape === 'areas' ? 'page' : undefined}>
              <Trans>Areas</Trans>
            </Link>
          </li>
        </ul>
      </nav>
      <nav aria-label={t`Total or for each resident`}>
        <ul>
          <li>
            <Link to={to({ perResident: false })} aria-current={address.perResident ? undefined : 'page'}>
              <Trans>In all</Trans>
            </Link>
          </li>
          <li>
            <Link to={to({ perResident: true, shape: 'bars' })} aria-current={address.perResident ? 'page' : undefined}>
              <Trans>For each of {format.number(version.population)} residents</Trans>
            </Link>
          </li>
        </ul>
      </nav>
    </div>
  );
}
