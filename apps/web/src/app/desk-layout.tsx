import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { MenuLink } from '../ui/link.js';
import { sessionQuery } from '../api/session.queries.js';
import { Problem } from '../api/problem.js';
import styles from './desk-layout.module.css';
import { deskMenu } from './desk-menu.js';
import { ErrorPage } from './error-page.js';
import { Loading } from './loading.js';
import { usePlace } from './use-place.js';

/** The frame of the office. It only spares people a page they cannot use: what they may do is decided by the API alone. */
export function DeskLayout() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  if (!session.person) return <ErrorPage problem={new Problem({ status: 401 })} />;
  const roles = session.person.roles;
  const open = deskMenu.filter((entry) => entry.roles.some((role) => roles.includes(role)));
  if (open.length === 0) return <ErrorPage problem={new Problem({ status: 403 })} />;
  return (
    <div className={styles.desk}>
      <nav className={styles.menu} aria-label={t`Desk`}>
        <p className={styles.name}>
          <Trans>Desk</Trans>
        </p>
        <ul>
          {open.map(({ to, words }) => (
            <li key={to(place)}>
              <MenuLink to={to(place)} end={to === deskMenu[0]?.to}>
                {i18n._(words)}
              </MenuLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.page}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}
