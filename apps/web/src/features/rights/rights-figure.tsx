import { Trans, useLingui } from '@lingui/react/macro';
import { subtract } from '@madang/money';
import type { RightListView } from '@madang/contracts/rights';
import { Link } from '../../ui/link.js';
import { Figure } from '../../charts/figure.js';
import { asMoney } from '../../format/money.js';
import { useFormat } from '../../format/use-format.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { MoneyText } from '../../ui/money-text.js';
import { rightWords } from '../../ui/right-words.js';
import { longestOf, MoneyBar } from './money-bar.js';
import styles from './money-bar.module.css';
import { plainWords } from './plain-words.js';
import { rightRows, type RightRow } from './right-rows.js';
import { SourceLine } from './source-line.js';

interface RightsFigureProps {
  readonly view: RightListView;
  readonly byMoney: boolean;
}

/** All spending in one table: right by right, then what serves none in particular, then the whole. */
export function RightsFigure({ view, byMoney }: RightsFigureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { version, total, notAttributed } = view;
  if (!version || !total || !notAttributed) return null;
  const rows = rightRows(view, byMoney);
  const longest = longestOf(rows.map(({ money }) => money.amounts.initial));
  const [whole, rest] = [asMoney(total.amounts.initial), asMoney(notAttributed.amounts.initial)];
  const share = (points: number | null) => (points === null ? '–' : format.share(points));
  return (
    <Figure<RightRow>
      level={2}
      sentence={t`Of ${format.shortMoney(whole)}, ${format.shortMoney(subtract(whole, rest))} serve rights that can be named and ${format.shortMoney(rest)} none in particular.`}
      subtitle={<Trans>As voted for {version.fiscalYear}, without what the city pays to its own bodies</Trans>}
      table={{
        caption: <Trans>Spending by the right that it serves</Trans>,
        columns: [
          { key: 'right', head: <Trans>Right</Trans>, render: (row) => <RightCell row={row} view={view} /> },
          {
            key: 'amount',
            head: <Trans>As voted</Trans>,
            numeric: true,
            render: ({ money }) => <MoneyBar amount={money.amounts.initial} longest={longest} />,
          },
          {
            key: 'each',
            head: <Trans>For each resident</Trans>,
            numeric: true,
            render: ({ money }) => <MoneyText amount={money.perResident.initial} />,
          },
          { key: 'share', head: <Trans>Of the whole</Trans>, numeric: true, render: ({ money }) => share(money.share) },
        ],
        rows,
        rowKey: ({ right }) => right,
        foot: [
          <Trans key="total">The whole spending</Trans>,
          <MoneyText key="amount" amount={total.amounts.initial} />,
          <MoneyText key="each" amount={total.perResident.initial} />,
          share(total.share),
        ],
      }}
      source={<SourceLine version={version} />}
    />
  );
}

function RightCell({ row: { right }, view }: { readonly row: RightRow; readonly view: RightListView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  if (right === 'none') return <NoneInParticular view={view} />;
  return (
    <span className={styles.name}>
      <Link to={paths.right(place, right)}>{i18n._(rightWords[right])}</Link>
      <span className={styles.small}>{i18n._(plainWords[right].plain)}</span>
    </span>
  );
}

function NoneInParticular({ view: { unclassified } }: { readonly view: RightListView }) {
  return (
    <span className={styles.name}>
      <Trans>No right in particular</Trans>
      <span className={styles.small}>
        {unclassified && unclassified.amounts.initial.minor !== '0' ? (
          <Trans>
            Such as offices and debts. Of this, <MoneyText amount={unclassified.amounts.initial} form="short" /> have no known function yet.
          </Trans>
        ) : (
          <Trans>Such as offices and debts, which serve everything or nothing alone.</Trans>
        )}
      </span>
    </span>
  );
}
