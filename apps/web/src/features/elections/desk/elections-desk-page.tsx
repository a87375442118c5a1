import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { MomentText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ElectionName } from '../election-name.js';
import { ElectionStatus, WhenWords } from '../election-status.js';
import { cyclesQuery, electionsQuery } from '../elections.queries.js';
import styles from './elections-desk-page.module.css';

/** Every cycle with its election, or with the way to prepare one. */
export function ElectionsDeskPage() {
  const place = usePlace();
  const { data: elections } = useSuspenseQuery(electionsQuery(place.city));
  const { data: cycles } = useSuspenseQuery(cyclesQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Elections</Trans>}
        lead={<Trans>Each cycle has one. Prepare it, freeze it, and after the vote count it; the clock opens and closes it.</Trans>}
      />
      {cycles.items.length === 0 && (
        <EmptyState title={<Trans>There is no cycle yet</Trans>}>
          <Trans>An election belongs to a cycle with a phase for voting. Somebody who sets up cycles has to make one first.</Trans>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {cycles.items.map(({ slug, names, phases }) => {
          const election = elections.items.find(({ cycle }) => cycle === slug);
          const voting = phases.find(({ name }) => name === 'voting');
          return (
            <li key={slug}>
              <h2>
                <Link to={paths.deskElection(place, slug)}>
                  <ElectionName election={{ cycle: slug, cycleNames: names }} />
                </Link>
              </h2>
              {election ? (
                <>
                  <ElectionStatus state={election.state} />
                  <p>
                    <WhenWords election={election} />
                  </p>
                </>
              ) : (
                <p>
                  {voting ? (
                    <Trans>
                      Nothing is prepared. The voting phase begins on <MomentText instant={voting.opensAt} />.
                    </Trans>
                  ) : (
                    <Trans>This cycle has no phase for voting yet.</Trans>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
