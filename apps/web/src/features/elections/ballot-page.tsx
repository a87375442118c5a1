import { Trans } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { Booth } from './ballot/booth.js';
import styles from './ballot-page.module.css';
import { ElectionName } from './election-name.js';
import { WhenWords } from './election-status.js';
import { electionQuery, myBallotQuery } from './elections.queries.js';
import { Protection } from './protection.js';
import { BallotSentence } from './rule-words.js';
import { StandingNotice, useStanding } from './standing.js';

/** One act: choosing. The page wakes with an empty form and asks for the stored ballot itself, so that no choices stand in served HTML. */
export function BallotPage() {
  const place = usePlace();
  const cycle = place.params['cycle'] ?? '';
  const { data: election } = useSuspenseQuery(electionQuery(place.city, cycle));
  return (
    <Stack>
      <div className={styles.head}>
        <p className={styles.notABallot}>
          <Trans>Not a ballot: this sheet cannot be handed in.</Trans>
        </p>
        <h1>
          <Trans>
            Your ballot: <ElectionName election={election} />
          </Trans>
        </h1>
        <p className={styles.rule}>
          <BallotSentence election={election} />
        </p>
        <p>
          <WhenWords election={election} />{' '}
          {election.state === 'open' && <Trans>A choice counts as soon as it is stored, and you can change it until then.</Trans>}
        </p>
        <Protection />
      </div>
      <NeedsScript>
        <Trans>You can vote on paper instead, with help if you want: the help page says where and when.</Trans>
      </NeedsScript>
      <StandingNotice election={election} returnTo={paths.ballot(place, cycle)} />
      <Inside />
    </Stack>
  );
}

/** The live ballot for who may vote; the same list to read for everybody else. */
function Inside() {
  const place = usePlace();
  const cycle = place.params['cycle'] ?? '';
  const { data: election } = useSuspenseQuery(electionQuery(place.city, cycle));
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const mayVote = useStanding(election) === 'may';
  const mine = useQuery({ ...myBallotQuery(place.city, cycle), enabled: mayVote });
  return (
    <>
      {mine.error && !mine.data && (
        <Notice kind="stop" title={<Trans>Your ballot could not be opened.</Trans>}>
          {asProblem(mine.error).title || <Trans>The city’s server did not answer. Load the page again in a moment.</Trans>}
        </Notice>
      )}
      <Booth key={session.person?.id} election={election} person={session.person} stored={mayVote ? mine.data?.ballot : undefined} />
    </>
  );
}
