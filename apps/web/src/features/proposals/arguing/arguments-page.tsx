import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../api/session.queries.js';
import { moderationPaths } from '../../../app/moderation-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Link } from '../../../ui/link.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { paths } from '../../../app/paths.js';
import { useCovers } from '../../../ui/moderated/use-covers.js';
import { WayUp } from '../way-up.js';
import { argumentsQuery, proposalQuery } from '../proposals.queries.js';
import { Argument } from './argument.js';
import { ArgumentActs } from './argument-acts.js';
import { ArgueForm } from './argue-form.js';
import styles from './arguments.module.css';
import { argumentsPath, many, pageOf, repliesPath, sides, sideWords, type Side } from './sides.js';

/** Everything that was said for and against, in two lists, and the form to say something oneself. */
export function ArgumentsPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Arguments</Trans>}
        lead={<Trans>What helps most people stands first, whoever said it. Nothing here is a vote.</Trans>}
      />
      <div className={styles.sides}>
        {sides.map((side) => (
          <OneSide key={side} side={side} name={name} />
        ))}
      </div>
      <JoinIn name={name} />
    </Stack>
  );
}

interface SideProps {
  readonly side: Side;
  readonly name: string;
}

function OneSide({ side, name }: SideProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const page = pageOf(place.search, side);
  const coversOf = useCovers({ proposal: name });
  const { data } = useSuspenseQuery(argumentsQuery(place.city, name, side, page));
  return (
    <section aria-labelledby={`all-${side}`} className={styles.side}>
      <h2 id={`all-${side}`}>
        {i18n._(sideWords[side])} ({data.count})
      </h2>
      {data.items.length === 0 && (
        <p>
          <Trans>Nobody has said anything here yet.</Trans>
        </p>
      )}
      <ul className={styles.list}>
        {data.items.map((argument) => (
          <Argument key={argument.id} argument={argument} covers={coversOf(argument.id)}>
            <ArgumentActs argument={argument} name={name} open={data.open} answerable />
            {argument.replies.length > 0 && (
              <ul className={styles.list}>
                {argument.replies.map((one) => (
                  <Argument key={one.id} argument={one} covers={coversOf(one.id)}>
                    <ArgumentActs argument={one} name={name} open={data.open} />
                  </Argument>
                ))}
              </ul>
            )}
            {argument.replyCount > argument.replies.length && (
              <p>
                <Link to={repliesPath(place, name, argument.id)}>
                  <Trans>All replies</Trans> ({argument.replyCount})
                </Link>
              </p>
            )}
          </Argument>
        ))}
      </ul>
      <Pager
        first={page.cursor === undefined ? undefined : argumentsPath(place, name)}
        next={data.nextCursor === null ? undefined : argumentsPath(place, name, { side, cursor: data.nextCursor })}
      />
    </section>
  );
}

function JoinIn({ name }: { readonly name: string }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const { data } = useSuspenseQuery(argumentsQuery(place.city, name, 'for', { limit: many }));
  const may = session.person?.roles.some((role) => role === 'resident' || role === 'staff') ?? true;
  if (!data.open || !may) return null;
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Say something yourself</Trans>
      </h2>
      <p>
        <Link to={moderationPaths.rules(place)}>
          <Trans>Rules of the house</Trans>
        </Link>
      </p>
      {session.person ? (
        <ArgueForm name={name} />
      ) : (
        <div>
          <LinkButton to={paths.signIn(place, argumentsPath(place, name))}>
            <Trans>Sign in to join in</Trans>
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
