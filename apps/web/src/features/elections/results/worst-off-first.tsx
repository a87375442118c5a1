import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PlaceInRowView, ResultAuditView } from '@madang/contracts/election-results';
import { usePlace } from '../../../app/use-place.js';
import { Figure } from '../../../charts/figure.js';
import { useFormat } from '../../../format/use-format.js';
import { servedTableAddress } from '../elections.queries.js';
import { MoneyText } from '../../../ui/money-text.js';

/** All voters in a row, whoever got least in front: what the first of them has, and those further back. */
export function WorstOffFirst({ cycle, audit: { fromWorstOff } }: { readonly cycle: string; readonly audit: ResultAuditView }) {
  const { city } = usePlace();
  const { t } = useLingui();
  const format = useFormat();
  const middle = fromWorstOff.find(({ percent }) => percent === 50);
  if (!middle) return null;
  const placeWords = (percent: number) => {
    if (percent === 0) return t`the person with least`;
    if (percent === 50) return t`the person in the middle`;
    if (percent === 100) return t`the person with most`;
    const share = format.share(percent * 100);
    return t`after ${share} of all voters`;
  };
  return (
    <Figure<PlaceInRowView>
      sentence={
        middle.funded === 0
          ? t`Half of all voters got none of the projects they had chosen`
          : t`${plural(middle.funded, {
              one: 'Half of all voters got # of the projects they had chosen, or none',
              other: 'Half of all voters got # or fewer of the projects they had chosen',
            })}`
      }
      subtitle={
        <Trans>
          All voters in a row, those with least first: how many of the projects they had chosen are funded, and what is spent on those. Each
          column is a row of its own.
        </Trans>
      }
      csv={servedTableAddress(city, cycle)}
      table={{
        caption: t`Those with least first`,
        columns: [
          { key: 'place', head: t`Place in the row`, render: ({ percent }) => placeWords(percent) },
          { key: 'funded', head: t`Projects`, render: ({ funded }) => format.number(funded), numeric: true },
          { key: 'spent', head: t`Money`, render: ({ spent }) => <MoneyText amount={spent} form="short" />, numeric: true },
        ],
        rows: fromWorstOff,
        rowKey: ({ percent }) => String(percent),
      }}
      chart={{
        kind: 'bars',
        labels: fromWorstOff.map(({ percent }) => placeWords(percent)),
        series: [{ name: t`Spent on what they had chosen`, values: fromWorstOff.map(({ spent }) => spent) }],
      }}
    />
  );
}
