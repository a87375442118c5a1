import { Link } from './link.js';
import styles from './tab-links.module.css';
import type { Crumb } from './breadcrumb.js';

interface TabLinksProps {
  /** Names the group: "Views of the budget". */
  readonly label: string;
  readonly links: readonly (Crumb & { readonly current: boolean })[];
}

/** Views of one thing, each with an address of its own, so that they can be sent and read without JavaScript. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {links.map(({ to, words, current }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
