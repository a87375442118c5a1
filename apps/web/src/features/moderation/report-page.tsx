import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { thingWords } from '../../ui/cover-words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { thingQuery } from './moderation.queries.js';
import { PlaceLink } from './place-link.js';
import { ReportForm } from './report-form.js';
import { ShownWords } from './shown-words.js';

/** The words, once more, and the form to say what is wrong with them. */
export function ReportPage() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const { kind = '', thing = '' } = place.params;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Report words</Trans>}
        lead={<Trans>A facilitator will look at them. Nobody learns that it was you, and until then they stay as they are.</Trans>}
      />
      <p>
        <Link to={moderationPaths.rules(place)}>
          <Trans>Rules of the house</Trans>
        </Link>
      </p>
      {session.person ? (
        <Reported kind={kind} thing={thing} />
      ) : (
        <EmptyState
          title={<Trans>You are not signed in</Trans>}
          action={
            <LinkButton to={paths.signIn(place, moderationPaths.report(place, kind, thing))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          }
        />
      )}
    </Stack>
  );
}

function Reported({ kind, thing }: { readonly kind: string; readonly thing: string }) {
  const { i18n } = useLingui();
  const { city } = usePlace();
  const { data } = useSuspenseQuery(thingQuery(city, kind, thing));
  return (
    <>
      <section aria-labelledby="words">
        <Stack>
          <h2 id="words">{i18n._(thingWords[data.kind])}</h2>
          <p>
            <PlaceLink place={data.place} />
          </p>
          <ShownWords texts={data.texts} language={data.language} />
        </Stack>
      </section>
      <MayReport data={data} />
    </>
  );
}

function MayReport({ data }: { readonly data: Parameters<typeof ReportForm>[0]['thing'] }) {
  const place = usePlace();
  if (data.texts.length === 0)
    return (
      <Notice kind="info">
        <Trans>There is nothing left to read here.</Trans>
      </Notice>
    );
  if (data.mine)
    return (
      <Notice kind="info">
        <Trans>These are your own words.</Trans>
      </Notice>
    );
  if (data.reportedByMe)
    return (
      <Notice kind="ok" title={<Trans>You have reported this</Trans>}>
        <Link to={moderationPaths.mine(place)}>
          <Trans>What became of my reports</Trans>
        </Link>
      </Notice>
    );
  return <ReportForm thing={data} />;
}
