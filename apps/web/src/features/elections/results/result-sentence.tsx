import { Trans } from '@lingui/react/macro';
import type { OutcomesComparedView } from '@madang/contracts/allocation-outcomes';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';

/** The result in one plain sentence. */
export function ResultSentence({ results: { official, projects, fund } }: { readonly results: ElectionResultsView }) {
  const [count, all] = [official.funded.length, projects.length];
  if (count === 0) return <Trans>No project could be funded with the ballots that were cast.</Trans>;
  const { fromReserve, compared } = official;
  return (
    <>
      <Trans>
        {count} of {all} projects are funded, with <MoneyText amount={official.spent} /> of <MoneyText amount={fund} />.
      </Trans>
      {fromReserve !== null && (
        <>
          {' '}
          <Trans>
            <MoneyText amount={fromReserve} /> of it comes from a reserve outside the fund.
          </Trans>
        </>
      )}
      {compared !== null && (
        <>
          {' '}
          <ComparedWords compared={compared} />
        </>
      )}
    </>
  );
}

/** The rule asked which outcome more people prefer; what came of it belongs beside the result. */
function ComparedWords({ compared: { preferGreedy, preferShares, stands } }: { readonly compared: OutcomesComparedView }) {
  const format = useFormat();
  const [most, shares] = [format.number(preferGreedy), format.number(preferShares)];
  return stands === 'greedy' ? (
    <Trans>
      As the rule demands, two outcomes were compared: {most} voters are better off when the most votes come first, {shares} with equal
      shares. So the most votes came first.
    </Trans>
  ) : (
    <Trans>
      As the rule demands, two outcomes were compared: {shares} voters are better off with equal shares, {most} when the most votes come
      first. So equal shares stand.
    </Trans>
  );
}
