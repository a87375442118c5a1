import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { CityView } from '@madang/contracts/cities';
import { Mark } from '../ui/mark.js';
import { usePending } from './use-pending.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import styles from './layout.module.css';
import { Strip } from './strip.js';
import { usePageMoves } from './use-page-moves.js';

interface Framed {
  readonly children: ReactNode;
}

/** What stands around every page of a city. */
export function Layout({ city, children }: Framed & { readonly city: CityView }) {
  const { pathname } = useLocation();
  const pending = usePending();
  usePageMoves(pathname);
  return (
    <>
      <SkipLink />
      {pending && <div className={styles.pending} />}
      <Strip city={city} />
      <Header city={city} />
      <main id="main" className={styles.main} tabIndex={-1} aria-busy={pending}>
        {children}
      </main>
      <Footer city={city} />
    </>
  );
}

/** The same without a city: for the choice of cities, and for addresses that lead to none. */
export function BareLayout({ children }: Framed) {
  return (
    <>
      <SkipLink />
      <header className={styles.bare}>
        <a className={styles.wordmark} href="/">
          <Mark />
          <span>Madang</span>
        </a>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The first stop of the Tab key. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#main">
      <Trans>Skip to the content</Trans>
    </a>
  );
}
