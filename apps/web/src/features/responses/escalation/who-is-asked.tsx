import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { Named } from '../../../ui/named.js';
import { Stack } from '../../../ui/stack.js';
import { escalationQuery } from '../responses.queries.js';
import { askedRoleWords } from '../role-words.js';

/** Step by step, who is asked when an office stays silent; a vacant step is shown as vacant. */
export function WhoIsAsked() {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const { data } = useSuspenseQuery(escalationQuery(city));
  return (
    <section aria-labelledby="who-is-asked">
      <Stack>
        <h2 id="who-is-asked">
          <Trans>Who is asked when an office stays silent</Trans>
        </h2>
        <ol>
          <li>
            <Trans>The head of the office in charge, by name</Trans>
          </li>
          {data.steps.map(({ role, names }) => {
            const body = i18n._(askedRoleWords[role]);
            const vacant = Object.keys(names).length === 0;
            return (
              <li key={role}>{vacant ? <Trans>{body}: vacant, passed over at once</Trans> : <Named names={names} otherwise={body} />}</li>
            );
          })}
          <li>
            <Trans>The watch list, which everybody can read, for as long as nobody answers</Trans>
          </li>
        </ol>
      </Stack>
    </section>
  );
}
