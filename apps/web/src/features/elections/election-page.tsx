import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ElectionFacts } from './election-facts.js';
import { ElectionName } from './election-name.js';
import { ElectionStatus, WhenWords } from './election-status.js';
import { electionQuery } from './elections.queries.js';
import { ProjectsFigure } from './projects-figure.js';
import { ProjectTexts } from './project-texts.js';
import { Protection } from './protection.js';
import { RuleFile } from './rule-file.js';
import { BallotSentence, RuleName, RuleWords } from './rule-words.js';
import { StandingNotice, useStanding } from './standing.js';

/** What is on the ballot, by which rule it is decided, and when. */
export function ElectionPage() {
  const { t } = useLingui();
  const place = usePlace();
  const cycle = place.params['cycle'] ?? '';
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data: election } = useSuspenseQuery(electionQuery(place.city, cycle));
  const standing = useStanding(election);
  const counted = election.state === 'tallied' || election.state === 'archived';
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={
            <>
              <Breadcrumb crumbs={[{ to: paths.elections(place), words: t`Vote` }]} />
              <ElectionStatus state={election.state} />
            </>
          }
          title={<ElectionName election={election} />}
          lead={<WhenWords election={election} />}
        />
        <StandingNotice election={election} returnTo={paths.ballot(place, cycle)} />
        <ButtonRow>
          {standing === 'may' && (
            <LinkButton to={paths.ballot(place, cycle)}>
              <Trans>Open my ballot</Trans>
            </LinkButton>
          )}
          {counted && (
            <LinkButton to={paths.electionResults(place, cycle)}>
              <Trans>See the results</Trans>
            </LinkButton>
          )}
        </ButtonRow>
      </Stack>
      <ElectionFacts election={election} />
      <section aria-labelledby="rule">
        <Stack>
          <h2 id="rule">
            <Trans>How it is decided</Trans>
          </h2>
          <p>
            <BallotSentence election={election} />
          </p>
          <h3>
            <RuleName rule={election.rule} />
          </h3>
          <RuleWords rule={election.rule} projects={election.projects} />
          {election.state !== 'draft' && (
            <p>
              <RuleFile cycle={cycle} />
            </p>
          )}
          <Protection />
        </Stack>
      </section>
      <section aria-labelledby="projects">
        <Stack>
          <h2 id="projects">
            <Trans>The projects</Trans>
          </h2>
          <ProjectsFigure election={election} />
          <ProjectTexts projects={election.projects} districts={city.districts} />
        </Stack>
      </section>
    </Stack>
  );
}
