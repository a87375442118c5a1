import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Stack } from '../../ui/stack.js';
import { noticesQuery } from './follows.queries.js';

/** On a person's own page: whether something waits in the inbox, and the way to it. */
export function MyNews() {
  const place = usePlace();
  const { data } = useQuery(noticesQuery(place.city));
  if (!data) return null;
  return (
    <section aria-labelledby="news">
      <Stack>
        <h2 id="news">
          <Trans>News of what you follow</Trans>
        </h2>
        <p>
          {data.unread === 0 ? (
            <Trans>Nothing new.</Trans>
          ) : (
            <Plural value={data.unread} one="# thing happened that you have not read." other="# things happened that you have not read." />
          )}
        </p>
        <div>
          <LinkButton kind="secondary" to={paths.inbox(place)}>
            <Trans>Open my inbox</Trans>
          </LinkButton>
        </div>
      </Stack>
    </section>
  );
}
