import { Trans } from '@lingui/react/macro';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import type { SentenceProps, Sentences } from './sentence.js';

/** What its authors and others make of it together. */
export const withOthers: Sentences = {
  'amendment.proposed': () => <Trans>A change was suggested</Trans>,
  'amendment.decided': AmendmentDecided,
  'authors.changed': AuthorsChanged,
  'merging.told': MergingTold,
  'splitting.told': SplittingTold,
  'joining.told': JoiningTold,
};

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

function AuthorsChanged({ facts }: SentenceProps) {
  switch (facts['change']) {
    case 'joined':
      return <Trans>Writes along from now on</Trans>;
    case 'leads':
      return <Trans>Handed the lead to a co-author</Trans>;
    case 'left':
      return <Trans>Does not write along any more</Trans>;
    default:
      return <Trans>Parted with a co-author</Trans>;
  }
}

function MergingTold({ facts }: SentenceProps) {
  const place = usePlace();
  const reference = String(facts['other']);
  const other = <Link to={paths.proposal(place, reference)}>{reference}</Link>;
  switch (facts['state']) {
    case 'offered':
      return <Trans>Offered: that it becomes one with {other}</Trans>;
    case 'asked':
      return <Trans>The supporters are asked whether it becomes one with {other}</Trans>;
    case 'done':
      return facts['side'] === 'from' ? <Trans>It went into {other}</Trans> : <Trans>It took in {other}: it reads otherwise now</Trans>;
    default:
      return <Trans>It does not become one with {other}</Trans>;
  }
}

function SplittingTold({ facts }: SentenceProps) {
  switch (facts['state']) {
    case 'asked':
      return <Trans>The supporters are asked which of its parts they back</Trans>;
    case 'done':
      return <Trans>It was split into proposals of their own</Trans>;
    default:
      return <Trans>It is not split after all</Trans>;
  }
}

function JoiningTold({ facts }: SentenceProps) {
  const place = usePlace();
  const reference = String(facts['other']);
  const other = <Link to={paths.proposal(place, reference)}>{reference}</Link>;
  switch (facts['state']) {
    case 'asked':
      return <Trans>The city asks the authors of both whether it is one matter with {other}</Trans>;
    case 'agreed':
      return <Trans>Every author agrees that it is one matter with {other}</Trans>;
    case 'answered':
      return facts['side'] === 'answered' ? <Trans>The city joined it with {other}</Trans> : <Trans>The city joined {other} with it</Trans>;
    case 'taken_back':
      return <Trans>The city no longer asks about {other}</Trans>;
    default:
      return <Trans>Not every author agreed: it stays apart from {other}</Trans>;
  }
}
