import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from './link.js';
import styles from './pager.module.css';

interface PagerProps {
  /** Addresses, by which one can also come back; absent at either end. */
  readonly first?: string | undefined;
  readonly next?: string | undefined;
}

/** Goes through a long list page by page, by links: nothing loads by itself while somebody scrolls. */
export function Pager({ first, next }: PagerProps) {
  const { t } = useLingui();
  if (first === undefined && next === undefined) return null;
  return (
    <nav className={styles.pager} aria-label={t`Pages of this list`}>
      {first !== undefined && (
        <Link to={first}>
          <Trans>Back to the start of the list</Trans>
        </Link>
      )}
      {next !== undefined && (
        <Link to={next} rel="next">
          <Trans>Next page</Trans>
        </Link>
      )}
    </nav>
  );
}
