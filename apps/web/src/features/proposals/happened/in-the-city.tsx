import { Trans, useLingui } from '@lingui/react/macro';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DateText } from '../../../ui/date-text.js';
import { Link } from '../../../ui/link.js';
import { stateWords, type ProposalState } from '../../../ui/state-words.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** What the city, its debates, its assemblies and its vote make of it. */
export const inTheCity: Sentences = {
  'feasibility.published': () => <Trans>The city published what it found when it examined it</Trans>,
  'debate.reported': () => <Trans>The report on its debate is published</Trans>,
  'proposal.carried-by-assembly': CarriedByAssembly,
  'project.on-ballot': OnBallot,
  'project.funded': Funded,
  'project.not-funded': NotFunded,
  'proposal.acknowledged': Acknowledged,
  'proposal.answer-extended': Extended,
  'proposal.answered': Answered,
  'proposal.progress-reported': () => <Trans>The city reported on its progress</Trans>,
  'proposal.evidence-taken-back': () => <Trans>The city took back evidence that it had shown</Trans>,
  'proposal.evidence-shown': () => <Trans>The city showed evidence of what it reports</Trans>,
  'proposal.delivery-checked': Checked,
  'proposal.transferred': Transferred,
  'author.asked': AuthorAsked,
  'author.answered': () => <Trans>Its authors answered the city: the clock runs again</Trans>,
  'appeal.lodged': () => <Trans>A resident appealed against the answer</Trans>,
  'refusal.facts-named': () => <Trans>A resident named facts that have changed since the refusal</Trans>,
  'refusal.reopened': () => <Trans>The city opened its refusal again, as facts have changed</Trans>,
  'appeal.moved': AppealMoved,
  'hearing.decided': HearingDecided,
  'remedy.confirmed': () => <Trans>Those whom it concerns say that it was made good</Trans>,
  'commitment.planned': () => <Trans>The city reported on its progress</Trans>,
  'commitment.plan-changed': ({ facts }) => (
    <Trans>
      The city changed its plan: <bdi>{String(facts['reason'])}</bdi>
    </Trans>
  ),
  'commitment.milestone-reached': ({ facts }) => (
    <Trans>
      Milestone reached: <bdi>{String(facts['title'])}</bdi>
    </Trans>
  ),
  'commitment.council-acted': ({ facts }) =>
    facts['differs'] === true ? (
      <Trans>The council voted something else than was promised</Trans>
    ) : (
      <Trans>The council dealt with it</Trans>
    ),
  'commitment.execution-read': () => <Trans>A later budget shows the promised lines</Trans>,
  'commitment.grades-commented': () => <Trans>The city said something to its grades</Trans>,
  'commitment.graded': ({ facts }) => <Trans>Graded {String(facts['median'])}</Trans>,
};

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

function Transferred({ facts }: SentenceProps) {
  return (
    <Trans>
      Passed on to <bdi>{String(facts['body'])}</bdi>, as can be looked up: <bdi>{String(facts['proof'])}</bdi>
    </Trans>
  );
}

function AuthorAsked({ facts }: SentenceProps) {
  return (
    <>
      <Trans>
        The city asks its authors, and the clock stands still until <DateText date={String(facts['until'])} /> at most:
      </Trans>{' '}
      <span dir="auto">{String(facts['question'])}</span>
    </>
  );
}

function AppealMoved({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>The appeal beside it is now: {i18n._(stateWords[facts['to'] as ProposalState].words)}</Trans>;
}

function HearingDecided({ facts }: SentenceProps) {
  switch (facts['outcome']) {
    case 'sent_back':
      return <Trans>The committee decided: the city answers anew</Trans>;
    case 'upheld':
      return <Trans>The committee decided: the answer stands</Trans>;
    case 'deferral_allowed':
      return <Trans>The committee allowed the city to put it off a second time</Trans>;
    case 'carried':
      return <Trans>The committee carried it: the city owes an answer</Trans>;
    default:
      return <Trans>A remedy was recommended: the city owes it</Trans>;
  }
}

function Checked({ facts }: SentenceProps) {
  return (
    <Trans>
      Residents looked: {String(facts['done'])} found it done, {String(facts['notDone'])} not
    </Trans>
  );
}
