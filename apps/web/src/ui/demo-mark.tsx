import { Trans } from '@lingui/react/macro';
import styles from './demo-mark.module.css';

/** Beside everything that a made-up person is said to have done. */
export function DemoMark() {
  return (
    <span className={styles.demo}>
      <Trans>made-up example</Trans>
    </span>
  );
}
