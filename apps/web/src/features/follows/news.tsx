import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NoticeView } from '@madang/contracts/follows';
import { coverWords, type CoverReason } from '../../ui/cover-words.js';
import { DateText } from '../../ui/date-text.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { stateWords, type ProposalState } from '../../ui/state-words.js';

type Facts = NoticeView['facts'];

/** One thing that happened, in a sentence, and why it stands in this inbox where that is not plain. */
export function News({ notice }: { readonly notice: NoticeView }) {
  const Sentence = sentences[notice.name] ?? Recorded;
  return (
    <>
      <Sentence facts={notice.facts} />
      <Because notice={notice} />
    </>
  );
}

const sentences: Readonly<Record<string, (props: { readonly facts: Facts }) => ReactNode>> = {
  'proposal.moved': Moved,
  'proposal.rebased': Rebased,
  'proposal.answer-extended': Extended,
  'proposal.progress-reported': () => <Trans>The city reported on its progress</Trans>,
  'commitment.plan-changed': () => <Trans>The city changed its plan</Trans>,
  'commitment.milestone-reached': () => <Trans>A milestone of its plan was reached</Trans>,
  'commitment.council-acted': ({ facts }) =>
    facts['differs'] === true ? (
      <Trans>The council voted something else than was promised</Trans>
    ) : (
      <Trans>The council dealt with the promise</Trans>
    ),
  'commitment.execution-read': () => <Trans>A later budget shows the promised lines</Trans>,
  'amendment.decided': () => <Trans>A suggested change was taken up: it reads otherwise now</Trans>,
  'merging.told': MergingTold,
  'splitting.told': SplittingTold,
  'joining.told': JoiningTold,
  'debate.reported': () => <Trans>The facilitators published what came of the debate</Trans>,
  'author.asked': () => <Trans>The city asks its authors something: the clock stands still</Trans>,
  'author.answered': () => <Trans>Its authors answered the city: the clock runs again</Trans>,
  'appeal.moved': AppealMoved,
  'hearing.decided': () => <Trans>The committee or the ombudsperson decided</Trans>,
  'rating.harm-flagged': HarmFlagged,
  'project.on-ballot': () => <Trans>It is on the ballot</Trans>,
  'project.funded': () => <Trans>The residents’ vote funded it</Trans>,
  'project.not-funded': () => <Trans>The vote did not fund it: the results say why</Trans>,
  'moderation.kept': () => <Trans>What you reported was looked at: it stays as it is</Trans>,
  'moderation.covered': Covered,
  'moderation.warned': () => <Trans>A facilitator put a warning before words</Trans>,
  'moderation.appeal-decided': AppealDecided,
  'question.answered': () => <Trans>The city answered a question</Trans>,
  'question.corrected': () => <Trans>The city corrected its answer to a question</Trans>,
  'question.overdue': () => <Trans>A question waits for the city beyond its day</Trans>,
  'question.with-head': () => <Trans>A question without an answer is before the head of the office</Trans>,
  'question.joined': () => <Trans>A question was joined with another that asks the same</Trans>,
  'claim.found': () => <Trans>The ombudsperson decided on a claim</Trans>,
  'recommendation.made': () => <Trans>The ombudsperson recommended something to the city</Trans>,
  'recommendation.moved': () => <Trans>A recommendation came into its next stage</Trans>,
  'budget.published': BudgetPublished,
};

function Moved({ facts }: { readonly facts: Facts }) {
  const { i18n } = useLingui();
  if (facts['from'] === 'withdrawn' && facts['to'] === 'published')
    return <Trans>Another resident adopted it: it collects support again</Trans>;
  return <>{i18n._(stateWords[facts['to'] as ProposalState].words)}</>;
}

function MergingTold({ facts }: { readonly facts: Facts }) {
  const other = <bdi>{String(facts['other'])}</bdi>;
  if (facts['state'] === 'asked') return <Trans>The supporters are asked whether it becomes one with {other}</Trans>;
  return facts['side'] === 'from' ? <Trans>It went into {other}</Trans> : <Trans>It took in {other}: it reads otherwise now</Trans>;
}

function JoiningTold({ facts }: { readonly facts: Facts }) {
  const other = <bdi>{String(facts['other'])}</bdi>;
  return facts['state'] === 'asked' ? (
    <Trans>The city asks the authors whether it is one matter with {other}</Trans>
  ) : (
    <Trans>The city joined {other} with it</Trans>
  );
}

function SplittingTold({ facts }: { readonly facts: Facts }) {
  return facts['state'] === 'asked' ? (
    <Trans>The supporters are asked which of its parts they back</Trans>
  ) : (
    <Trans>It was split into proposals of their own</Trans>
  );
}

function Rebased({ facts }: { readonly facts: Facts }) {
  const year = String(facts['toYear']);
  switch (facts['outcome']) {
    case 'followed':
      return <Trans>It moved on to the newer budget for {year}: every amount still stands</Trans>;
    case 'kept':
      return <Trans>Its author keeps the amounts, which the newer budget for {year} cannot bear</Trans>;
    case 'fitted':
      return <Trans>Its author now asks for what the newer budget for {year} can bear</Trans>;
    default:
      return <Trans>The newer budget for {year} cannot bear all of its amounts: its author is asked</Trans>;
  }
}

function Extended({ facts }: { readonly facts: Facts }) {
  return (
    <Trans>
      The promised date moved to <DateText date={String(facts['until'])} />
    </Trans>
  );
}

function AppealMoved({ facts }: { readonly facts: Facts }) {
  const { i18n } = useLingui();
  return <Trans>The appeal beside it is now: {i18n._(stateWords[facts['to'] as ProposalState].words)}</Trans>;
}

function HarmFlagged({ facts }: { readonly facts: Facts }) {
  const { i18n } = useLingui();
  return <Trans>A rights review is open: {i18n._(rightWords[facts['right'] as RightCode])}. No vote can close it.</Trans>;
}

function Covered({ facts }: { readonly facts: Facts }) {
  const { i18n } = useLingui();
  return <Trans>A facilitator covered words: {i18n._(coverWords[facts['reason'] as CoverReason])}</Trans>;
}

function AppealDecided({ facts }: { readonly facts: Facts }) {
  if (facts['state'] === 'upheld') return <Trans>The objection was looked at: the decision stands</Trans>;
  return <Trans>The objection succeeded: the words are back as they were</Trans>;
}

function BudgetPublished({ facts }: { readonly facts: Facts }) {
  const year = String(facts['fiscalYear']);
  return <Trans>The city published a newer budget for {year}</Trans>;
}

/** Something a newer part of the house tells and this page has no words for yet: it is shown, not hidden. */
function Recorded() {
  return <Trans>Something new was recorded</Trans>;
}

function Because({ notice: { kind, key, proposal } }: { readonly notice: NoticeView }) {
  const { i18n } = useLingui();
  if (proposal === null || kind === 'proposal') return null;
  return (
    <>
      {' · '}
      {kind === 'right' && <Trans>it touches a right that you follow: {i18n._(rightWords[key as RightCode])}</Trans>}
      {kind === 'line' && <Trans>it touches a line of the budget that you follow</Trans>}
      {kind === 'district' && <Trans>it is about a district that you follow</Trans>}
    </>
  );
}
