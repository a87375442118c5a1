import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from './link.js';
import styles from './breadcrumb.module.css';

export interface Crumb {
  readonly to: string;
  readonly words: ReactNode;
}

/** The way up. The page itself is not in it: its heading follows. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`You are here`}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ to, words }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
