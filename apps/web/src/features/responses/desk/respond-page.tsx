import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { hearingPath } from '../../../app/hearing-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { LinkButton } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { AnswerView } from '../answer-view.js';
import { ClockFacts } from '../clock-facts.js';
import { ProposalLink } from '../../../ui/proposal-link.js';
import { askedForQuery, responseQuery } from '../responses.queries.js';
import { Acts } from './acts.js';
import { InWhoseHands } from './assigning/in-whose-hands.js';
import { NextStep } from './next-step.js';
import styles from './respond-page.module.css';

/** Everything that an officer does about one proposal, in the order in which it is done. */
export function RespondPage() {
  const place = usePlace();
  const proposal = place.params['proposal'] ?? '';
  const { data: response } = useSuspenseQuery(responseQuery(place.city, proposal));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
          title={<Trans>Answer {proposal}</Trans>}
        />
        <NextStep response={response} proposal={proposal} />
        <AskedFor proposal={proposal} />
        <StateTag state={response.state} daysLate={response.daysLate} />
        <ClockFacts response={response} />
        <HearingsLink proposal={proposal} />
      </Stack>
      <InWhoseHands proposal={proposal} />
      <Acts response={response} proposal={proposal} />
      {response.answers.length > 0 && (
        <section aria-labelledby="given">
          <Stack>
            <h2 id="given">
              <Trans>Answers given so far</Trans>
            </h2>
            {response.answers.map((answer) => (
              <AnswerView key={answer.id} answer={answer} />
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}

/** The author's own words first: whoever answers reads what was asked. */
function AskedFor({ proposal }: { readonly proposal: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(askedForQuery(city, proposal));
  return (
    <>
      <p>
        <ProposalLink proposal={{ ...data, reference: data.reference ?? proposal }} />
      </p>
      <Details summary={<Trans>What is asked for</Trans>}>
        <p className={styles.words} lang={data.language} dir="auto">
          {data.problem}
        </p>
        <p className={styles.words} lang={data.language} dir="auto">
          {data.change}
        </p>
      </Details>
    </>
  );
}

function HearingsLink({ proposal }: { readonly proposal: string }) {
  const place = usePlace();
  return (
    <div>
      <LinkButton kind="secondary" to={hearingPath(place, proposal)}>
        <Trans>Ask the author, prove a transfer, read what was decided</Trans>
      </LinkButton>
    </div>
  );
}
