import { Trans } from '@lingui/react/macro';
import styles from './layout.module.css';

export function DemoBanner() {
  return (
    <p className={styles.demo}>
      <Trans>
        <strong>This is a demonstration.</strong> People, proposals and answers here are made up.
      </Trans>
    </p>
  );
}
