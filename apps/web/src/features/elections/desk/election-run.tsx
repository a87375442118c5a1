import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import type { ElectionView } from '@madang/contracts/elections';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { MomentText } from '../../../ui/date-text.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { ElectionFacts } from '../election-facts.js';
import { WhenWords } from '../election-status.js';
import { electionQuery } from '../elections.queries.js';
import { ProjectsFigure } from '../projects-figure.js';
import { RuleFile } from '../rule-file.js';
import { BallotSentence, RuleName, RuleWords } from '../rule-words.js';
import { Gaps } from './gaps.js';
import { MovedDates } from './moved-dates.js';
import { SettingPart } from './setting-part.js';
import { StaffActs } from './staff-acts.js';

/** What can be done now, and what is fixed already. */
export function ElectionRun({ cycle }: { readonly cycle: string }) {
  const place = usePlace();
  const { data: election } = useSuspenseQuery(electionQuery(place.city, cycle));
  const draft = election.state === 'draft';
  return (
    <Stack gap="large">
      <section aria-labelledby="state">
        <Stack>
          <h2 id="state">
            <Trans>Where it stands</Trans>
          </h2>
          <p>
            <WhenWords election={election} />
          </p>
          <MovedDates />
          <StateWords election={election} />
          {draft && <Gaps election={election} />}
          <StaffActs election={election} />
          {election.talliedAt !== null && (
            <p>
              <Link to={paths.electionResults(place, cycle)}>
                <Trans>See the published results</Trans>
              </Link>
            </p>
          )}
          {!draft && <ElectionFacts election={election} />}
        </Stack>
      </section>
      {draft ? <SettingPart cycle={cycle} election={election} fund={election.fund} /> : <Fixed election={election} />}
    </Stack>
  );
}

/** What the clock does by itself, and what waits for somebody. */
function StateWords({ election: { state, opensAt, closesAt, frozenAt } }: { readonly election: ElectionView }) {
  switch (state) {
    case 'draft':
      return (
        <>
          <p>
            <Trans>
              Residents see nothing of it yet. Freezing publishes projects, rule and dates, and after it nothing can be changed.
            </Trans>
          </p>
          <p>
            <a href="#trial">
              <Trans>See first what the rule would have done last time</Trans>
            </a>
          </p>
        </>
      );
    case 'frozen':
      return (
        <Notice kind="info" title={<Trans>Frozen: nothing can be changed any more.</Trans>}>
          {frozenAt !== null && (
            <Trans>
              Fixed on <MomentText instant={frozenAt} />. It opens by itself on <MomentText instant={opensAt} />.
            </Trans>
          )}
        </Notice>
      );
    case 'open':
    case 'paused':
      return (
        <Notice kind="ok" title={<Trans>Residents are voting.</Trans>}>
          <Trans>
            Nobody sees any count until it closes by itself on <MomentText instant={closesAt} />, and nobody can close it earlier.
          </Trans>
        </Notice>
      );
    case 'closed':
      return (
        <Notice kind="info" title={<Trans>The box is closed.</Trans>}>
          <Trans>The file with all ballots is published already. Counting publishes the result at once, for everyone.</Trans>
        </Notice>
      );
    default:
      return null;
  }
}

function Fixed({ election }: { readonly election: ElectionView }) {
  return (
    <section aria-labelledby="fixed">
      <Stack>
        <h2 id="fixed">
          <Trans>What is fixed</Trans>
        </h2>
        <p>
          <BallotSentence election={election} />
        </p>
        <h3>
          <RuleName rule={election.rule} />
        </h3>
        <RuleWords rule={election.rule} projects={election.projects} />
        <p>
          <RuleFile cycle={election.cycle} />
        </p>
        <ProjectsFigure election={election} />
      </Stack>
    </section>
  );
}
