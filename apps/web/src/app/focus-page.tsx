import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../ui/link.js';
import { cityQuery } from '../api/city.queries.js';
import type { Here } from '../api/route-entry.js';
import { FaultBarrier } from './fault.js';
import styles from './focus-page.module.css';
import { SkipLink } from './layout.js';
import { Loading } from './loading.js';
import { paths } from './paths.js';
import { LanguageMenu } from './strip.js';
import { usePageMoves } from './use-page-moves.js';
import { usePlace } from './use-place.js';

interface FocusPageProps {
  readonly back: (here: Here) => string;
  readonly children: ReactNode;
}

/** The frame of a page for one act alone: one line on top, and nothing else to look at. */
export function FocusPage({ back, children }: FocusPageProps) {
  const place = usePlace();
  const { pathname } = useLocation();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  usePageMoves(pathname);
  return (
    <>
      <SkipLink />
      <header className={styles.top}>
        <Link to={back(place)}>
          <Trans>Back</Trans>
        </Link>
        <Link to={paths.help(place)}>
          <Trans>Help</Trans>
        </Link>
        <LanguageMenu languages={city.languages} />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {city.demo && (
          <p className={styles.demo}>
            <Trans>
              <strong>This is a demonstration.</strong> People, proposals and answers here are made up.
            </Trans>
          </p>
        )}
        <FaultBarrier>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </FaultBarrier>
      </main>
    </>
  );
}
