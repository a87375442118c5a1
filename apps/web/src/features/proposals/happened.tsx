import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '../../ui/link.js';
import type { TimelineEntryView } from '@madang/contracts/proposals';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { coverWords, warningWords, type ContentWarning, type CoverReason } from '../../ui/cover-words.js';
import { DateText } from '../../ui/date-text.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { stateWords, type ProposalState } from '../../ui/state-words.js';
import { screeningWords, type ScreeningReason } from './screening-words.js';

/** One thing that happened, in a sentence. */
export function Happened({ entry }: { readonly entry: TimelineEntryView }) {
  const Sentence = sentences[entry.name] ?? Recorded;
  return (
    <p>
      <Sentence facts={entry.facts} name={entry.name} />
    </p>
  );
}

interface Facts {
  readonly [fact: string]: unknown;
}

interface SentenceProps {
  readonly facts: Facts;
  readonly name: string;
}

const sentences: Readonly<Record<string, (props: SentenceProps) => ReactNode>> = {
  'proposal.submitted': () => <Trans>Handed in</Trans>,
  'proposal.imported': Imported,
  'proposal.screened': Screened,
  'proposal.moved': Moved,
  'proposal.threshold-met': DoorOpened,
  'proposal.rebased': Rebased,
  'amendment.proposed': () => <Trans>A change was suggested</Trans>,
  'amendment.decided': AmendmentDecided,
  'moderation.covered': Covered,
  'moderation.warned': Warned,
  'moderation.appealed': () => <Trans>The writer of covered words objects; another facilitator decides</Trans>,
  'moderation.appeal-decided': AppealDecided,
  'proposal.second-bar-met': () => <Trans>Twice as many back it as were needed: it is debated in public</Trans>,
  'feasibility.published': () => <Trans>The city published what it found when it examined it</Trans>,
  'debate.statement-covered': () => <Trans>A statement of its debate was covered</Trans>,
  'debate.reported': () => <Trans>The report on its debate is published</Trans>,
  'rating.harm-flagged': HarmFlagged,
  'proposal.carried-by-assembly': CarriedByAssembly,
  'project.on-ballot': OnBallot,
  'project.funded': Funded,
  'project.not-funded': NotFunded,
  'proposal.acknowledged': Acknowledged,
  'proposal.answer-extended': Extended,
  'proposal.answered': Answered,
  'proposal.progress-reported': () => <Trans>The city reported on its progress</Trans>,
  'proposal.delivery-checked': Checked,
};

function Moved({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  const state = stateWords[facts['to'] as ProposalState];
  const late = Number(facts['lateDays'] ?? 0);
  return (
    <>
      <strong>{i18n._(state.words)}</strong>
      {late > 0 && (
        <>
          {' · '}
          <Plural value={late} one="# day late" other="# days late" />
        </>
      )}
      {typeof facts['dueOn'] === 'string' && (
        <>
          {' · '}
          <Trans>
            next date: <DateText date={facts['dueOn']} form="short" />
          </Trans>
        </>
      )}
    </>
  );
}

function Imported({ facts }: SentenceProps) {
  const process = typeof facts['process'] === 'string' ? facts['process'] : '';
  return (
    <Trans>
      Brought in from <bdi>{process}</bdi>
    </Trans>
  );
}

function Screened({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  if (facts['verdict'] !== 'draft') return <Trans>Checked against the house rules and published</Trans>;
  return <Trans>Sent back to its author: {i18n._(screeningWords[facts['reason'] as ScreeningReason])}</Trans>;
}

function DoorOpened({ facts }: SentenceProps) {
  switch (facts['door']) {
    case 'harm':
      return <Trans>Residents see harm to a right: the city owes an answer</Trans>;
    case 'assembly':
      return <Trans>An assembly carried it: the city owes an answer</Trans>;
    case 'priority_group':
      return <Trans>Enough people of an affected group back it: the city owes an answer</Trans>;
    default:
      return <Trans>Enough residents back it: the city owes an answer</Trans>;
  }
}

function Rebased({ facts }: SentenceProps) {
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

function AmendmentDecided({ facts }: SentenceProps) {
  switch (facts['state']) {
    case 'accepted':
      return <Trans>A suggested change was taken up: it reads otherwise now</Trans>;
    case 'asked':
      return <Trans>The supporters are asked about a suggested change</Trans>;
    case 'refused':
      return <Trans>A suggested change was not taken up</Trans>;
    default:
      return <Trans>A suggested change came to nothing</Trans>;
  }
}

function Covered({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  const reason = i18n._(coverWords[facts['reason'] as CoverReason]);
  switch (facts['kind']) {
    case 'argument':
      return <Trans>An argument was covered: {reason}</Trans>;
    case 'amendment':
      return <Trans>A suggested change was covered: {reason}</Trans>;
    default:
      return <Trans>Words of the proposal were covered: {reason}</Trans>;
  }
}

function Warned({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>A warning was put before words: {i18n._(warningWords[facts['warning'] as ContentWarning])}</Trans>;
}

function AppealDecided({ facts }: SentenceProps) {
  switch (facts['state']) {
    case 'upheld':
      return <Trans>The writer’s objection was looked at: the decision stands</Trans>;
    case 'lifted':
      return <Trans>The writer’s objection succeeded: the words are back as they were</Trans>;
    default:
      return <Trans>Nobody decided in time on the writer’s objection: the words are back as they were</Trans>;
  }
}

function HarmFlagged({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>A rights review is open: {i18n._(rightWords[facts['right'] as RightCode])}. No vote can close it.</Trans>;
}

function CarriedByAssembly({ facts }: SentenceProps) {
  const place = usePlace();
  const title = (
    <Link to={paths.assembly(place, String(facts['assemblyId']))} dir="auto">
      {String(facts['assembly'])}
    </Link>
  );
  return (
    <Trans>
      Carried by {title}: {String(facts['inFavour'])} in favour, {String(facts['against'])} against
    </Trans>
  );
}

function OnBallot({ facts }: SentenceProps) {
  const place = usePlace();
  return (
    <Trans>
      Put on <Link to={paths.election(place, String(facts['cycle']))}>the ballot</Link>
    </Trans>
  );
}

function Funded({ facts }: SentenceProps) {
  const place = usePlace();
  return (
    <Trans>
      Funded by <Link to={paths.electionResults(place, String(facts['cycle']))}>the residents’ vote</Link>
    </Trans>
  );
}

function NotFunded({ facts }: SentenceProps) {
  const place = usePlace();
  return (
    <Trans>
      Not funded by the vote: <Link to={paths.electionResults(place, String(facts['cycle']))}>the results say why</Link>
    </Trans>
  );
}

function Acknowledged({ facts }: SentenceProps) {
  return (
    <Trans>
      Taken in hand by <bdi>{String(facts['office'])}</bdi>
    </Trans>
  );
}

function Extended({ facts }: SentenceProps) {
  return (
    <>
      <Trans>
        The promised date moved to <DateText date={String(facts['until'])} />:
      </Trans>{' '}
      <span dir="auto">{String(facts['reason'])}</span>
    </>
  );
}

function Answered({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>The city answered: {i18n._(stateWords[facts['decision'] as ProposalState].words)}</Trans>;
}

function Checked({ facts }: SentenceProps) {
  return (
    <Trans>
      Residents looked: {String(facts['done'])} found it done, {String(facts['notDone'])} not
    </Trans>
  );
}

/** Something a newer part of the house tells and this page has no words for yet: it is shown, not hidden. */
function Recorded({ name }: SentenceProps) {
  return (
    <Trans>
      Recorded: <bdi>{name}</bdi>
    </Trans>
  );
}
