import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ElectionCardView } from '@madang/contracts/elections';
import { usePlace } from '../../../app/use-place.js';
import { MomentText } from '../../../ui/date-text.js';
import { Notice } from '../../../ui/notice.js';
import { cyclesQuery, electionsQuery } from '../elections.queries.js';

const keepsDates: ReadonlySet<ElectionCardView['state']> = new Set(['frozen', 'open', 'paused']);

/** A warning on the desk: residents read one date on the page of the cycle, and vote by another. */
export function MovedDates() {
  const place = usePlace();
  const { data: cycles } = useSuspenseQuery(cyclesQuery(place.city));
  const { data: elections } = useSuspenseQuery(electionsQuery(place.city));
  const slug = place.params['cycle'] ?? '';
  const election = elections.items.find(({ cycle }) => cycle === slug);
  const voting = cycles.items.find((cycle) => cycle.slug === slug)?.phases.find(({ name }) => name === 'voting');
  if (!election || !keepsDates.has(election.state)) return null;
  if (voting && isSame(voting.opensAt, election.opensAt) && isSame(voting.closesAt, election.closesAt)) return null;
  return (
    <Notice kind="warn" title={<Trans>The dates of the cycle are not those of its election.</Trans>}>
      <p>
        <Trans>
          The election is frozen: votes are taken from <MomentText instant={election.opensAt} /> to{' '}
          <MomentText instant={election.closesAt} />, and nobody can change that.
        </Trans>
      </p>
      {voting ? (
        <p>
          <Trans>
            The voting phase of the cycle now says <MomentText instant={voting.opensAt} /> to <MomentText instant={voting.closesAt} />. Set
            it back, so that residents read the dates that hold.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>The cycle no longer has a voting phase. Put it back, so that residents read the dates that hold.</Trans>
        </p>
      )}
    </Notice>
  );
}

function isSame(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}
