import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { basisPoints } from '@madang/money';
import type { DistrictSpendingView, ElectionResultsView } from '@madang/contracts/election-results';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Figure } from '../../../charts/figure.js';
import { asMoney } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { districtsTableAddress } from '../elections.queries.js';
import { worstOffFirst } from './worst-off-districts.js';

const mostBars = 12;

interface SpendingProps {
  readonly results: ElectionResultsView;
  readonly districts: readonly DistrictSpendingView[];
}

/** The money of each district beside the part of the voters who wanted something there; those with least for their choices first. */
export function SpendingByDistrict({ results, districts }: SpendingProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const { data } = useSuspenseQuery(cityQuery(city));
  if (districts.length === 0) return null;
  const names = new Map(data.districts.map(({ code, name }) => [code, name]));
  const nameOf = ({ district }: DistrictSpendingView) => (district === null ? t`for the whole city` : (names.get(district) ?? district));
  const part = (some: bigint, all: bigint) => basisPoints(some, all) ?? 0;
  const ofSpent = ({ spent }: DistrictSpendingView) => part(asMoney(spent).minor, asMoney(results.official.spent).minor);
  const ofVoters = ({ chosenBy }: DistrictSpendingView) => part(BigInt(chosenBy), BigInt(results.official.voters));
  const rows = worstOffFirst(districts);
  const without = rows.filter(({ district, funded, choices }) => district !== null && funded === 0 && choices > 0).length;
  return (
    <Figure<DistrictSpendingView>
      sentence={
        without === 0
          ? t`Every district whose projects were chosen has a funded one`
          : t`${plural(without, {
              one: '# district has no funded project, though people chose projects there',
              other: '# districts have no funded project, though people chose projects there',
            })}`
      }
      subtitle={
        <Trans>
          Those with least money for the choices that fell on them come first. “Of the voters” is the part who chose a project there; one
          person can choose projects in several districts.
        </Trans>
      }
      csv={districtsTableAddress(city, results.cycle)}
      table={{
        caption: t`Money and choices by district`,
        columns: [
          { key: 'district', head: t`District`, render: nameOf },
          { key: 'spent', head: t`Spent`, render: ({ spent }) => <MoneyText amount={spent} form="short" />, numeric: true },
          { key: 'part', head: t`Of the money`, render: (row) => format.share(ofSpent(row)), numeric: true },
          {
            key: 'voters',
            head: t`Of the voters`,
            render: (row) => format.share(ofVoters(row)),
            numeric: true,
          },
          { key: 'funded', head: t`Funded`, render: (row) => <FundedOf row={row} />, numeric: true },
        ],
        rows,
        rowKey: ({ district }) => district ?? '',
      }}
      {...(rows.length <= mostBars && {
        chart: {
          kind: 'bars',
          labels: rows.map(nameOf),
          series: [
            { name: t`Part of the money spent, %`, values: rows.map((row) => ofSpent(row) / 100) },
            { name: t`Part of the voters who chose a project there, %`, values: rows.map((row) => ofVoters(row) / 100) },
          ],
        },
      })}
    />
  );
}

function FundedOf({ row: { funded, projects } }: { readonly row: DistrictSpendingView }) {
  const format = useFormat();
  const [some, all] = [format.number(funded), format.number(projects)];
  return (
    <Trans>
      {some} of {all}
    </Trans>
  );
}
