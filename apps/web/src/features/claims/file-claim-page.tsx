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
import { FileClaimForm } from './file-claim-form.js';

const kinds = ['decision', 'delivery', 'line'] as const;

/** Says who will read it before it asks anything. */
export function FileClaimPage() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const about = kinds.find((one) => one === place.search.get('about'));
  const key = place.search.get('key') ?? '';
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>File a claim</Trans>}
        lead={<Trans>Tell the ombudsperson which right was breached. It costs nothing, and you need no lawyer.</Trans>}
      />
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
      {about === undefined || key === '' ? (
        <EmptyState title={<Trans>What is it about?</Trans>}>
          <Link to={claimPaths.all(place)}>
            <Trans>How to file a claim</Trans>
          </Link>
        </EmptyState>
      ) : session.person === null ? (
        <div>
          <LinkButton to={paths.signIn(place, claimPaths.file(place, about, key))}>
            <Trans>Sign in to file a claim</Trans>
          </LinkButton>
        </div>
      ) : session.person.roles.includes('resident') ? (
        <>
          <p>
            {i18n._(aboutWords[about])}: <bdi>{key}</bdi>
          </p>
          <FileClaimForm about={about} subjectKey={key} />
        </>
      ) : (
        <p>
          <Trans>Claims are filed by residents.</Trans>
        </p>
      )}
    </Stack>
  );
}
