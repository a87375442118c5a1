import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { FollowsView } from '@madang/contracts/follows';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Radios } from '../../ui/choices.js';
import { followsQuery, setDigest } from './follows.queries.js';

/** How often to be written to; the choice acts at once. */
export function DigestChoice() {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(followsQuery(city));
  const change = useMutation({
    ...setDigest(city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const choose = async (rhythm: FollowsView['digest']) => {
    await change.mutateAsync(rhythm);
    announce(t`Your choice is kept.`);
  };
  return (
    <Radios
      name="digest"
      label={<Trans>How often should we write to you?</Trans>}
      hint={<Trans>One e-mail with everything new, in the morning. Each has a link that ends them.</Trans>}
      value={change.isPending ? change.variables : data.digest}
      onChange={(event) => void choose(event.currentTarget.value as FollowsView['digest']).catch(() => undefined)}
      choices={[
        { value: 'none', label: <Trans>Never: I look here</Trans> },
        { value: 'daily', label: <Trans>Every day, when there is news</Trans> },
        { value: 'weekly', label: <Trans>Every Monday, when there is news</Trans> },
      ]}
    />
  );
}
