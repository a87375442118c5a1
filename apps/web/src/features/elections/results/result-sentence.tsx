import { Trans } from '@lingui/react/macro';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { MoneyText } from '../../../ui/money-text.js';

/** The result in one plain sentence. */
export function ResultSentence({ results: { official, projects, fund } }: { readonly results: ElectionResultsView }) {
  const [count, all] = [official.funded.length, projects.length];
  if (count === 0) return <Trans>No project could be funded with the ballots that were cast.</Trans>;
  return (
    <Trans>
      {count} of {all} projects are funded, with <MoneyText amount={official.spent} /> of <MoneyText amount={fund} />.
    </Trans>
  );
}
