import { Trans, useLingui } from '@lingui/react/macro';
import type { CoverageView } from '@madang/contracts/classification';
import { useFormat } from '../../format/use-format.js';
import { Meter } from '../../ui/meter.js';
import { MoneyText } from '../../ui/money-text.js';
import { fieldWords } from './field-words.js';
import styles from './coverage-meters.module.css';

const whole = 10_000;

/** How much of the money something is known about, field by field: never added up. */
export function CoverageMeters({ view }: { readonly view: CoverageView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <ul className={styles.meters}>
      {view.fields.map(({ field, share, known }) => (
        <li key={field}>
          <Meter value={share ?? 0} max={whole}>
            <span className={styles.field}>{i18n._(fieldWords[field])}</span>{' '}
            {share === null ? (
              <Trans>There is no money to measure.</Trans>
            ) : (
              <Trans>
                {format.share(share)} of the money is known: <MoneyText amount={known} form="short" />
              </Trans>
            )}
          </Meter>
        </li>
      ))}
    </ul>
  );
}
