import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import styles from './import-steps.module.css';

export type ImportStep = 'files' | 'check' | 'publish';

/** The way of an import, in the order in which it goes. Any step can be left and come back to: what was done is kept. */
export function ImportSteps({ id, now }: { readonly id: string; readonly now: ImportStep }) {
  const { t } = useLingui();
  const place = usePlace();
  const steps = [
    { step: 'files', to: paths.deskBudgetFiles(place, id), words: <Trans>Files and columns</Trans> },
    { step: 'check', to: paths.deskBudgetCheck(place, id), words: <Trans>Check and mend</Trans> },
    { step: 'publish', to: paths.deskBudgetPublish(place, id), words: <Trans>Totals and publication</Trans> },
  ] as const;
  return (
    <nav aria-label={t`Steps of the import`}>
      <ol className={styles.steps}>
        {steps.map(({ step, to, words }) => (
          <li key={step}>
            <Link to={to} aria-current={step === now ? 'step' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
