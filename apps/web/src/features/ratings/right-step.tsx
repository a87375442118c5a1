import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { OthersButton } from './others-button.js';
import { ProposalCrumbs } from './proposal-crumbs.js';
import { RatingForm } from './rating-form.js';
import { nextRight, ratingOrder } from './rating-order.js';
import { scores, scoreWords } from './rating-words.js';
import { ratedProposalQuery } from './ratings.queries.js';
import { rightQuestions } from './right-questions.js';
import { StandingNotice } from './standing-notice.js';
import { useOwnRatings } from './use-own-ratings.js';

/** One right a page: a plain question, an example, an answer or a skip. */
export function RightStep({ right }: { readonly right: RightCode }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { standing, mine, concerned } = useOwnRatings();
  const next = useNextAddress(right);
  const own = mine?.ratings.find((one) => one.right === right);
  const { question, example } = rightQuestions[right];
  return (
    <Stack>
      <PageHead
        above={
          <>
            <ProposalCrumbs toList />
            <StepName right={right} />
          </>
        }
        title={i18n._(question)}
        lead={<Trans>An example of what touches this right: {i18n._(example)}</Trans>}
      />
      <StandingNotice />
      {standing === 'may' && own?.earlierWording === true && (
        <Notice kind="info">
          <Trans>
            You answered this before the proposal was changed. Your answer still counts; save it again if it holds for the new wording, or
            change it.
          </Trans>
        </Notice>
      )}
      {/* A stored answer comes after the page; a form begun anew then shows it. Where none comes, what was chosen meanwhile stays. */}
      {standing === 'may' ? (
        <RatingForm key={keyOf(own, concerned)} right={right} own={own} concerned={concerned} next={next} />
      ) : (
        <WhatIsAsked />
      )}
      <ButtonRow>
        <LinkButton kind="secondary" to={next}>
          {standing === 'may' ? <Trans>Skip this right</Trans> : <Trans>Go on</Trans>}
        </LinkButton>
        {next === paths.rateProposal(place, place.params['proposal'] ?? '') && <OthersButton kind="quiet" />}
      </ButtonRow>
    </Stack>
  );
}

function useNextAddress(right: RightCode): string {
  const place = usePlace();
  const proposal = place.params['proposal'] ?? '';
  const { data: view } = useSuspenseQuery(ratedProposalQuery(place.city, proposal));
  const { mine } = useOwnRatings();
  const answered = new Set(mine?.ratings.map((one) => one.right));
  const next = nextRight(ratingOrder(view), right, answered);
  return paths.rateProposal(place, proposal, next === null ? {} : { right: next });
}

/** The right by its name, and how many more are asked because the money touches them. */
function StepName({ right }: { readonly right: RightCode }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const { data: view } = useSuspenseQuery(ratedProposalQuery(place.city, place.params['proposal'] ?? ''));
  const { touched } = ratingOrder(view);
  const at = touched.indexOf(right) + 1;
  const name = <strong>{i18n._(rightWords[right])}</strong>;
  if (at === 0) return <p>{name}</p>;
  return (
    <p>
      {name} ·{' '}
      <Trans>
        {format.number(at)} of {format.number(touched.length)} rights that its money touches
      </Trans>
    </p>
  );
}

/** For those who only read: the answers there are. */
function WhatIsAsked() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const answers = format.choice([...scores, null].map((score) => i18n._(scoreWords(score))));
  return <p>{t`Residents choose one answer: ${answers}.`}</p>;
}

function keyOf(own: object | undefined, concerned: boolean): string {
  if (own !== undefined) return 'stored';
  return concerned ? 'concerned' : 'new';
}
