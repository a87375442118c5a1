import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { claimPaths } from '../../app/claim-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { aboutWords } from './claim-words.js';
import { subjectOf, subjectQuery, type Subject } from './claims.queries.js';
import { FileClaimForm } from './file-claim-form.js';

/** Says who will read it before it asks anything. */
export function FileClaimPage() {
  const place = usePlace();
  const subject = subjectOf(place.search);
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>File a claim</Trans>}
        lead={<Trans>Tell the ombudsperson which right was breached. It costs nothing, and you need no lawyer.</Trans>}
      />
      {subject === undefined ? (
        <EmptyState title={<Trans>What is it about?</Trans>}>
          <Link to={claimPaths.all(place)}>
            <Trans>How to file a claim</Trans>
          </Link>
        </EmptyState>
      ) : (
        <About subject={subject} />
      )}
    </Stack>
  );
}

function About({ subject }: { readonly subject: Subject }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { about, key } = subject;
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const { data: named } = useSuspenseQuery(subjectQuery(place.city, subject));
  return (
    <>
      <p>
        {i18n._(aboutWords[about])}:{' '}
        <Link
          to={about === 'line' ? paths.budgetLine(place, key) : paths.proposal(place, key)}
          lang={named.language ?? undefined}
          dir="auto"
        >
          {named.name}
        </Link>
      </p>
      <WhoReadsIt />
      {session.person === null ? (
        <div>
          <LinkButton to={paths.signIn(place, claimPaths.file(place, about, key))}>
            <Trans>Sign in to file a claim</Trans>
          </LinkButton>
        </div>
      ) : session.person.roles.includes('resident') ? (
        <FileClaimForm subject={subject} />
      ) : (
        <p>
          <Trans>Claims are filed by residents.</Trans>
        </p>
      )}
    </>
  );
}

function WhoReadsIt() {
  return (
    <Notice kind="info" title={<Trans>Who reads it</Trans>}>
      <ul>
        <li>
          <Trans>A confidential claim: you and the ombudsperson, nobody else. The city’s offices are not told that it exists.</Trans>
        </li>
        <li>
          <Trans>An open claim: everybody, without your name.</Trans>
        </li>
        <li>
          <Trans>Whenever the ombudsperson opens your file, you see when and why.</Trans>
        </li>
      </ul>
    </Notice>
  );
}
