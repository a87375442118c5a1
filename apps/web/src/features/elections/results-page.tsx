import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { MomentText } from '../../ui/date-text.js';
import { Share } from '../../ui/share.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ElectionName } from './election-name.js';
import { resultsQuery } from './elections.queries.js';
import { Funds } from './results/funds.js';
import { Recount } from './results/recount.js';
import { ResultFacts } from './results/result-facts.js';
import { ResultLists } from './results/result-lists.js';
import { ResultSentence } from './results/result-sentence.js';
import { SideBySide } from './results/side-by-side.js';
import { StepByStep } from './results/step-by-step.js';
import { WhomItServes } from './results/whom-it-serves.js';
import { RuleName, RuleWords } from './rule-words.js';

/** What was funded and why, what was not and why not, and how to check it. */
export function ResultsPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data: results } = useSuspenseQuery(resultsQuery(place.city, place.params['cycle'] ?? ''));
  return (
    <Stack gap="large">
      <PageHead
        above={
          <Breadcrumb
            crumbs={[
              { to: paths.elections(place), words: t`Vote` },
              { to: paths.election(place, results.cycle), words: <ElectionName election={results} /> },
            ]}
          />
        }
        title={
          <Trans>
            Results: <ElectionName election={results} />
          </Trans>
        }
        lead={<ResultSentence results={results} />}
      />
      <ResultFacts results={results} />
      <Funds results={results} />
      <ResultLists results={results} />
      <WhomItServes results={results} />
      <section aria-labelledby="rule">
        <Stack>
          <h2 id="rule">
            <Trans>The rule that decided</Trans>
          </h2>
          <h3>
            <RuleName rule={results.official.rule} />
          </h3>
          <RuleWords rule={results.official.rule} projects={results.projects} />
          <StepByStep results={results} />
        </Stack>
      </section>
      <SideBySide results={results} />
      <Recount results={results} />
      <Share />
      <p>
        <Trans>
          Voting ended on <MomentText instant={results.closesAt} />; all results were published together on{' '}
          <MomentText instant={results.talliedAt} />.
        </Trans>
      </p>
    </Stack>
  );
}
