import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../ui/link.js';
import type { ElectionCardView } from '@madang/contracts/elections';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ElectionFacts } from './election-facts.js';
import { ElectionName } from './election-name.js';
import { ElectionStatus, WhenWords } from './election-status.js';
import { electionsQuery } from './elections.queries.js';
import styles from './elections-page.module.css';
import { Protection } from './protection.js';

/** Can I vote now, when, and what came of earlier votes? */
export function ElectionsPage() {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(electionsQuery(city));
  const shown = data.items.filter(({ state }) => state !== 'draft');
  const [newest, ...earlier] = shown;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Vote</Trans>}
        lead={<Trans>Say which projects should be paid for. Your ballot is secret, and anyone can count all ballots again.</Trans>}
      />
      {newest ? <Newest election={newest} /> : <NothingYet />}
      {earlier.length > 0 && <Earlier elections={earlier} />}
    </Stack>
  );
}

function NothingYet() {
  const place = usePlace();
  return (
    <EmptyState
      title={<Trans>There is nothing to vote on yet</Trans>}
      action={
        <LinkButton kind="secondary" to={paths.proposals(place)}>
          <Trans>Read the proposals</Trans>
        </LinkButton>
      }
    >
      <Trans>Projects come from proposals that enough people support. When a vote is set, its dates stand here.</Trans>
    </EmptyState>
  );
}

function Newest({ election }: { readonly election: ElectionCardView }) {
  return (
    <Card kind="strong" as="section">
      <Stack>
        <div className={styles.head}>
          <ElectionStatus state={election.state} />
          <h2>
            <ElectionName election={election} />
          </h2>
          <p className={styles.when}>
            <WhenWords election={election} />
          </p>
        </div>
        <ElectionFacts election={election} />
        <Doors election={election} />
        <Protection />
      </Stack>
    </Card>
  );
}

/** One act for the state it is in, and the way to read more. */
function Doors({ election: { cycle, state } }: { readonly election: ElectionCardView }) {
  const place = usePlace();
  const counted = state === 'tallied' || state === 'archived';
  return (
    <ButtonRow>
      {state === 'open' && (
        <LinkButton to={paths.ballot(place, cycle)}>
          <Trans>Open my ballot</Trans>
        </LinkButton>
      )}
      {counted && (
        <LinkButton to={paths.electionResults(place, cycle)}>
          <Trans>See the results</Trans>
        </LinkButton>
      )}
      <LinkButton kind="secondary" to={paths.election(place, cycle)}>
        <Trans>Projects and rules</Trans>
      </LinkButton>
    </ButtonRow>
  );
}

function Earlier({ elections }: { readonly elections: readonly ElectionCardView[] }) {
  const place = usePlace();
  return (
    <section aria-labelledby="earlier">
      <Stack>
        <h2 id="earlier">
          <Trans>Earlier votes</Trans>
        </h2>
        <ul className={styles.earlier}>
          {elections.map((election) => (
            <li key={election.id}>
              <Link
                to={
                  election.state === 'tallied' || election.state === 'archived'
                    ? paths.electionResults(place, election.cycle)
                    : paths.election(place, election.cycle)
                }
              >
                <ElectionName election={election} />
              </Link>
              <ElectionStatus state={election.state} />
              <span className={styles.when}>
                <WhenWords election={election} />
              </span>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
