import type { PlaceView } from '@madang/contracts/moderation';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import styles from './moderation.module.css';

/** The proposal that words are, or stand under. */
export function PlaceLink({ place: { reference, title, language } }: { readonly place: PlaceView }) {
  const here = usePlace();
  return (
    <Link to={paths.proposal(here, reference)}>
      <bdi className={styles.number}>{reference}</bdi>{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </Link>
  );
}
