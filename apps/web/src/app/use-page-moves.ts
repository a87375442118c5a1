import { useEffect, useRef } from 'react';

/** After a change of page the reader stands at its heading, as after a full load. A new filter on the same page moves nothing. */
export function usePageMoves(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    if (location.hash === '') scrollTo({ top: 0 });
  }, [pathname]);
}
