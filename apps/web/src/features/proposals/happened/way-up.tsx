import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DateText } from '../../../ui/date-text.js';
import { Link } from '../../../ui/link.js';
import { rightWords, type RightCode } from '../../../ui/right-words.js';
import { stateWords, type ProposalState } from '../../../ui/state-words.js';
import { screeningWords, type ScreeningReason } from '../screening-words.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** Its way from the first draft to the bar, and through newer budgets. */
export const wayUp: Sentences = {
  'proposal.submitted': () => <Trans>Handed in</Trans>,
  'proposal.imported': Imported,
  'proposal.screened': Screened,
  'proposal.moved': Moved,
  'proposal.threshold-met': DoorOpened,
  'proposal.second-bar-met': () => <Trans>Twice as many back it as were needed: it is debated in public</Trans>,
  'proposal.rebased': Rebased,
  'rating.harm-flagged': HarmFlagged,
};

function Moved({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  const state = stateWords[facts['to'] as ProposalState];
  const late = Number(facts['lateDays'] ?? 0);
  return (
    <>
      <strong>{i18n._(state.words)}</strong>
      <GoesInto references={facts['into']} />
      {facts['from'] === 'withdrawn' && facts['to'] === 'published' && (
        <>
          {' · '}
          <Trans>adopted by another resident</Trans>
        </>
      )}
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

function GoesInto({ references }: { readonly references: unknown }) {
  const place = usePlace();
  if (!Array.isArray(references)) return null;
  return references.map(String).map((reference) => (
    <Fragment key={reference}>
      {' · '}
      <Trans>
        into <Link to={paths.proposal(place, reference)}>{reference}</Link>
      </Trans>
    </Fragment>
  ));
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

function HarmFlagged({ facts }: SentenceProps) {
  const { i18n } = useLingui();
  return <Trans>A rights review is open: {i18n._(rightWords[facts['right'] as RightCode])}. No vote can close it.</Trans>;
}
