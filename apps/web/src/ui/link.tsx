import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
}

/**
 * A way to another page of ours, without loading the whole house again. The router's own link carries forms, prefetching and
 * scroll keeping with it, which nothing here uses and which would cost 5 kB on the first visit.
 */
export function Link({ to, onClick, children, ...anchor }: LinkProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event) || (anchor.target ?? '_self') !== '_self') return;
    event.preventDefault();
    // Pressing the link of the page one is on adds no step to the way back.
    void navigate(to, { replace: href === pathname + search + hash });
  };
  return (
    <a {...anchor} href={href} onClick={go}>
      {children}
    </a>
  );
}

/** With a key held or another button, the browser opens a tab or saves the page, as everywhere else. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}

/** A link of a menu: it says when the reader is on its page or, unless `end`, on one below. */
export function MenuLink({ end = false, ...link }: LinkProps & { readonly end?: boolean }) {
  const { pathname } = useLocation();
  const within = pathname === link.to || (!end && pathname.startsWith(`${link.to}/`));
  return <Link {...link} aria-current={within ? 'page' : undefined} />;
}
