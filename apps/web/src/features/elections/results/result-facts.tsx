import { useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { DescriptionList } from '../../../ui/description-list.js';

/** How many took part, and how many of them got something they had chosen. */
export function ResultFacts({ results: { ballots, eligible, official } }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const format = useFormat();
  const turnout = basisPoints(BigInt(ballots), BigInt(eligible));
  const served = basisPoints(BigInt(official.served), BigInt(official.voters));
  const invalid = ballots - official.voters;
  const facts = [
    { key: 'ballots', term: t`ballots cast`, fact: format.number(ballots) },
    ...(turnout === undefined ? [] : [{ key: 'turnout', term: t`of those who could vote`, fact: format.share(turnout) }]),
    ...(invalid > 0 ? [{ key: 'invalid', term: t`ballots that do not count under the rule`, fact: format.number(invalid) }] : []),
    ...(served === undefined
      ? []
      : [{ key: 'served', term: t`of the ballots name at least one project that is funded`, fact: format.share(served) }]),
  ];
  return <DescriptionList kind="figures" facts={facts} />;
}
