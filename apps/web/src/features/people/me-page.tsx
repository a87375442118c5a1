import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PersonView } from '@madang/contracts/people';
import { cityQuery } from '../../api/city.queries.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton, ButtonRow } from '../../ui/button.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Part } from '../../ui/part.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { languageFacts } from '../../format/languages.js';
import { useFormat } from '../../format/use-format.js';
import { roleWords } from './role-words.js';
import { SignOutButton } from './sign-out-button.js';

export function MePage() {
  const { city } = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  return session.person ? <Mine person={session.person} /> : <SignedOut />;
}

function SignedOut() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead title={<Trans>My page</Trans>} />
      <EmptyState
        title={<Trans>You are not signed in</Trans>}
        action={
          <ButtonRow>
            <LinkButton to={paths.signIn(place, paths.me(place))}>
              <Trans>Sign in</Trans>
            </LinkButton>
            <LinkButton kind="secondary" to={paths.register(place)}>
              <Trans>Register</Trans>
            </LinkButton>
          </ButtonRow>
        }
      >
        <Trans>This page shows what waits for you: drafts, answers and votes.</Trans>
      </EmptyState>
    </Stack>
  );
}

function Mine({ person }: { readonly person: PersonView }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const district = city.districts.find(({ code }) => code === person.districtCode);
  const facts = [
    { key: 'roles', term: t`Role`, fact: format.list(person.roles.map((role) => i18n._(roleWords(role)))) },
    { key: 'language', term: t`Language`, fact: languageFacts(person.language).name },
    { key: 'district', term: t`District`, fact: district?.name ?? t`None chosen` },
  ];
  return (
    <Stack>
      <PageHead
        title={<bdi>{person.penName}</bdi>}
        above={person.demo && <DemoMark />}
        lead={<Trans>This is what the city knows about you. How you voted is not among it.</Trans>}
      />
      <DescriptionList facts={facts} />
      <p>
        {person.roles.includes('resident') && (
          <>
            <Link to={paths.myGroups(place)}>
              <Trans>What I belong to</Trans>
            </Link>
            {' · '}
          </>
        )}
        <a href={`/api/v1/cities/${place.city}/me/data`} download>
          <Trans>My data as a file</Trans>
        </a>
      </p>
      <Part name="my-news" />
      <Part name="my-proposals" />
      <Part name="my-moderation" />
      <SignOutButton />
    </Stack>
  );
}
