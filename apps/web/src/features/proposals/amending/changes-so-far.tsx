import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { Link } from '../../../ui/link.js';
import { Stack } from '../../../ui/stack.js';
import { amendmentsQuery } from '../proposals.queries.js';
import { amendmentPath, amendmentsPath, versionsPath } from './amending-paths.js';

/** On the proposal's page: what people suggested so far, and the way to suggest something oneself. */
export function ChangesSoFar({ name }: { readonly name: string }) {
  const place = usePlace();
  const { data } = useSuspenseQuery(amendmentsQuery(place.city, name));
  const { count, takenUp, waitsForMe: yours } = data;
  if (count === 0 && !data.open) return null;
  return (
    <section aria-labelledby="changes">
      <Stack>
        <h2 id="changes">
          <Trans>Suggested changes</Trans>
        </h2>
        <p>
          <Plural value={count} _0="Nobody has suggested a change yet." one="# change was suggested" other="# changes were suggested" />
          {takenUp > 0 && (
            <>
              {' · '}
              <Plural value={takenUp} one="# was taken up" other="# were taken up" />
              {' · '}
              <Link to={versionsPath(place, name)}>
                <Trans>How it read before</Trans>
              </Link>
            </>
          )}
        </p>
        <ButtonRow>
          {count > 0 && (
            <LinkButton kind={yours ? 'primary' : 'secondary'} to={amendmentsPath(place, name)}>
              {yours ? <Trans>A change waits for your word</Trans> : <Trans>Read the suggestions</Trans>}
            </LinkButton>
          )}
          {data.open && (
            <LinkButton kind="secondary" to={amendmentPath(place, name)}>
              <Trans>Suggest a change</Trans>
            </LinkButton>
          )}
        </ButtonRow>
      </Stack>
    </section>
  );
}
