import { Trans } from '@lingui/react/macro';
import type { PlaceView } from '@madang/contracts/moderation';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import styles from './moderation.module.css';

/** The proposal that words are or stand under, or the debate in which they were said. */
export function PlaceLink({ place }: { readonly place: PlaceView }) {
  const here = usePlace();
  const { kind, key } = place;
  return (
    <Link to={kind === 'debate' ? paths.debates(here, key) : paths.proposal(here, key)}>
      <PlaceName place={place} />
    </Link>
  );
}

/** The same without a way to it. */
export function PlaceName({ place: { kind, key, title, language } }: { readonly place: PlaceView }) {
  return (
    <>
      {kind === 'debate' ? <Trans>Debate:</Trans> : <bdi className={styles.number}>{key}</bdi>}{' '}
      <span lang={language} dir="auto">
        {title}
      </span>
    </>
  );
}
