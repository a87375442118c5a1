import type { ComponentProps } from 'react';
import { Link } from '../../ui/link.js';
import styles from './row-link.module.css';

/** A link that names a row: as tall as a thumb is wide, and broken where words break. */
export function RowLink(props: ComponentProps<typeof Link>) {
  return <Link {...props} className={styles.link} />;
}
