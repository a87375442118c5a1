import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { similarQuery } from './proposals.queries.js';
import styles from './similar-proposals.module.css';

/** Others on the same money or in the same words: to be read beside it, never a reason against it. */
export function SimilarProposals({ name }: { readonly name: string }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(similarQuery(place.city, name));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <Stack>
        <h2 id="similar">
          <Trans>Similar proposals</Trans>
        </h2>
        <ul className={styles.list}>
          {data.items.map((one) => (
            <li key={one.id} className={styles.one}>
              <Link to={paths.proposal(place, one.reference ?? one.id)} lang={one.language} dir="auto">
                {one.title}
              </Link>
              <StateTag state={one.state} daysLate={one.daysLate} />
              {one.sharedLines.length > 0 && (
                <span>
                  <Plural value={one.sharedLines.length} one="on # same line of the budget" other="on # same lines of the budget" />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
