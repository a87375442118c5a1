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
  'proposal.delivery-checked': Checked,
  'commitment.planned': () => <Trans>The city reported on its progress</Trans>,
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

function Checked({ facts }: SentenceProps) {
  return (
    <Trans>
      Residents looked: {String(facts['done'])} found it done, {String(facts['notDone'])} not
    </Trans>
  );
}
