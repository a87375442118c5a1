import { useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { ElectionCardView } from '@madang/contracts/elections';
import { useFormat } from '../../format/use-format.js';
import { DescriptionList } from '../../ui/description-list.js';
import { MoneyText } from '../../ui/money-text.js';

/** The few numbers of a vote. How many have voted is said only when the box is closed. */
export function ElectionFacts({ election }: { readonly election: ElectionCardView }) {
  const { t } = useLingui();
  const format = useFormat();
  const { fund, projectCount, ballots, eligible } = election;
  const turnout = ballots !== null && eligible ? basisPoints(BigInt(ballots), BigInt(eligible)) : undefined;
  const facts = [
    { key: 'fund', term: t`to decide on`, fact: <MoneyText amount={fund} form="short" /> },
    { key: 'projects', term: t`projects on the ballot`, fact: format.number(projectCount) },
    ...(ballots === null ? [] : [{ key: 'ballots', term: t`ballots cast`, fact: format.number(ballots) }]),
    ...(turnout === undefined ? [] : [{ key: 'turnout', term: t`of those who could vote`, fact: format.share(turnout) }]),
  ];
  return <DescriptionList kind="figures" facts={facts} />;
}
