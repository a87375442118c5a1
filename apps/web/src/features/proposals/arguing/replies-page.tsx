import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { proposalQuery, repliesQuery } from '../proposals.queries.js';
import { WayUp } from '../way-up.js';
import { ArgumentActs } from './argument-acts.js';
import { Argument } from './argument.js';
import styles from './arguments.module.css';
import { argumentsPath, repliesPath } from './sides.js';

/** One argument with everything that was answered to it, the oldest first. */
export function RepliesPage() {
  const place = usePlace();
  const [name, id] = [place.params['proposal'] ?? '', place.params['argument'] ?? ''];
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data } = useSuspenseQuery(repliesQuery(place.city, { proposal: name, argument: id }, cursor));
  const coversOf = useCovers({ proposal: name });
  return (
    <Stack gap="large">
      <PageHead above={<WayUp proposal={proposal} name={name} />} title={<Trans>An argument and its replies</Trans>} />
      <ul className={styles.list}>
        <Argument argument={data.argument} covers={coversOf(id)}>
          <ArgumentActs argument={data.argument} name={name} open={data.open} answerable />
        </Argument>
      </ul>
      <section aria-labelledby="replies">
        <h2 id="replies">
          <Trans>Replies</Trans> ({data.argument.replyCount})
        </h2>
        <ul className={styles.list}>
          {data.items.map((one) => (
            <Argument key={one.id} argument={one} covers={coversOf(one.id)}>
              <ArgumentActs argument={one} name={name} open={data.open} />
            </Argument>
          ))}
        </ul>
        <Pager
          first={cursor === undefined ? undefined : repliesPath(place, name, id)}
          next={data.nextCursor === null ? undefined : repliesPath(place, name, id, data.nextCursor)}
        />
      </section>
      <p>
        <Link to={argumentsPath(place, name)}>
          <Trans>All arguments</Trans>
        </Link>
      </p>
    </Stack>
  );
}
