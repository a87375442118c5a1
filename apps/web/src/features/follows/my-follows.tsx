import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { FollowView } from '@madang/contracts/follows';
import { cityQuery } from '../../api/city.queries.js';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Link } from '../../ui/link.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { pageOf } from './followed.js';
import { followsQuery, setFollowing } from './follows.queries.js';
import { kindWords } from './kind-words.js';

/** Everything that one follows, each with the way out. */
export function MyFollows() {
  const { t } = useLingui();
  const { city } = usePlace();
  const { data } = useSuspenseQuery(followsQuery(city));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="what-i-follow">
      <Stack>
        <h2 id="what-i-follow">
          <Trans>What I follow</Trans>
        </h2>
        <DataTable
          caption={<Trans>Nobody else can see this list.</Trans>}
          rows={data.items}
          rowKey={({ kind, key }) => `${kind} ${key}`}
          columns={[
            { key: 'name', head: t`What`, render: (follow) => <Name follow={follow} /> },
            { key: 'leave', head: t`Leave`, render: (follow) => <Leave follow={follow} /> },
          ]}
        />
      </Stack>
    </section>
  );
}

function Name({ follow }: { readonly follow: FollowView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { kind, key, name, language } = follow;
  const words =
    kind === 'right' ? i18n._(rightWords[key as RightCode]) : kind === 'budget' ? <Trans>The budget of the city</Trans> : (name ?? key);
  const own = kind === 'right' || kind === 'budget' ? {} : ({ lang: language ?? city.ownLanguage, dir: 'auto' } as const);
  return (
    <>
      <Link to={pageOf(place, follow)} {...own}>
        {words}
      </Link>
      <br />
      <small>{i18n._(kindWords[kind])}</small>
    </>
  );
}

function Leave({ follow: { kind, key } }: { readonly follow: FollowView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const leaving = useMutation({
    ...setFollowing(city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const press = async () => {
    await leaving.mutateAsync({ kind, key, wanted: false });
    announce(t`You no longer follow this.`);
  };
  return (
    <Button kind="quiet" pending={leaving.isPending} onClick={() => void press().catch(() => undefined)}>
      <Trans>Stop following</Trans>
    </Button>
  );
}
