import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { AmountsView, BudgetGroupsView, BudgetGroupView, BudgetSumView } from '@madang/contracts/budgets';
import type { WireMoney } from '@madang/contracts/wire';
import { Figure, type AreaPart } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { MoneyText } from '../../ui/money-text.js';
import { areasOf } from './areas-of.js';
import { readAddress, stepInto, whichVersion, writeAddress } from './budget-address.js';
import { csvAddress } from './csv-address.js';
import styles from './groups-figure.module.css';
import { AmountBar } from './amount-bar.js';
import { Named, useNameOf } from '../../ui/named.js';
import { nowhereWords, partWords } from './part-words.js';
import { inPhase, longestOf } from './in-phase.js';
import { ShareText } from './share-text.js';
import { SourceLine } from './source-line.js';
import { useFinding } from './use-finding.js';
import { RowLink } from './row-link.js';

type Row =
  | { readonly kind: 'group'; readonly sum: BudgetGroupView }
  | { readonly kind: 'others' | 'eliminations'; readonly sum: BudgetSumView };

/** One level of the budget as a table with bars: what is largest, what it is of the whole, what has been spent. */
export function GroupsFigure({ view }: { readonly view: BudgetGroupsView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const finding = useFinding(view);
  const address = readAddress(place.search);
  const { phase, by } = view;
  const amountOf = ({ amounts, perResident }: BudgetSumView): WireMoney | null =>
    inPhase(address.perResident ? perResident : amounts, phase);
  const longest = longestOf(view.groups.map(amountOf));
  const rows: Row[] = [
    ...view.groups.map((sum) => ({ kind: 'group', sum }) as const),
    ...(view.others ? [{ kind: 'others', sum: view.others } as const] : []),
    ...(view.eliminations ? [{ kind: 'eliminations', sum: view.eliminations } as const] : []),
  ];
  const total = inPhase(view.consolidated.amounts, phase);
  const areas = useAreas(view);
  return (
    <Figure
      level={2}
      {...(areas.length > 1 && { chart: { kind: 'areas', parts: areas } })}
      sentence={finding}
      subtitle={
        address.perResident ? (
          <Trans>Money for each resident, {view.version.fiscalYear}. A district’s money is divided by its own residents.</Trans>
        ) : (
          <Trans>
            {view.version.currency}, {view.version.fiscalYear}
          </Trans>
        )
      }
      table={{
        caption: total ? <Trans>Total: {format.money(total)}</Trans> : <Trans>Total: not published</Trans>,
        columns: [
          { key: 'part', head: i18n._(partWords[by]), render: (row) => <PartCell row={row} view={view} /> },
          {
            key: 'amount',
            head: address.perResident ? <Trans>For each resident</Trans> : <Trans>Amount</Trans>,
            numeric: true,
            render: ({ kind, sum }) => <AmountBar amount={amountOf(sum)} longest={longest} taken={kind === 'eliminations'} />,
          },
          { key: 'share', head: <Trans>Of the whole</Trans>, numeric: true, render: ({ sum }) => <ShareText points={sum.share} /> },
          {
            key: 'spent',
            head: view.direction === 'revenue' ? <Trans>Come in so far</Trans> : <Trans>Spent so far</Trans>,
            numeric: true,
            render: ({ sum }) => spentShare(sum.amounts, format.share),
          },
        ],
        rows,
        rowKey: ({ kind, sum }) => (kind === 'group' ? `group ${sum.key ?? ''}` : kind),
        foot: [
          <Trans key="total">Total</Trans>,
          total ? <MoneyText key="amount" amount={amountOf(view.consolidated) ?? total} /> : <Trans key="amount">Not published</Trans>,
          <ShareText key="share" points={view.consolidated.share} />,
          spentShare(view.consolidated.amounts, format.share),
        ],
      }}
      csv={csvAddress(place, 'groups.csv', { ...address, version: whichVersion(address) })}
      source={<SourceLine version={view.version} />}
    />
  );
}

/** The parts of this level as areas, where the reader asked for them: amounts for each resident do not add up to a whole. */
function useAreas(view: BudgetGroupsView): readonly AreaPart[] {
  const { t, i18n } = useLingui();
  const nameOf = useNameOf();
  const { shape, perResident } = readAddress(usePlace().search);
  if (shape === 'bars' || perResident) return [];
  const named = view.groups.map(({ key, names, amounts }) => ({
    label: nameOf(names, key ?? i18n._(nowhereWords[view.by])),
    amount: inPhase(amounts, view.phase),
  }));
  return areasOf(named, view.others && inPhase(view.others.amounts, view.phase), t`All that is smaller`);
}

function PartCell({ row, view }: { readonly row: Row; readonly view: BudgetGroupsView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  if (row.kind !== 'group') return row.kind === 'others' ? <Trans>All that is smaller</Trans> : <LessEliminations />;
  const { key, names, lineCount } = row.sum;
  const { lines, ...down } = stepInto(readAddress(place.search), key ?? '');
  const to = lines ? paths.budgetLines(place, writeAddress(down)) : paths.budget(place, writeAddress(down));
  return (
    <span className={styles.part}>
      <RowLink to={to}>
        <Named names={names} otherwise={key ?? i18n._(nowhereWords[view.by])} />
      </RowLink>
      <span className={styles.small}>
        <Plural value={lineCount} one="# line" other="# lines" />
      </span>
    </span>
  );
}

function LessEliminations() {
  return <Trans>Less: what the city pays to its own bodies, counted twice above</Trans>;
}

/** What was spent of what may be spent; a dash where nothing says. */
function spentShare({ final, executed }: AmountsView, say: (points: number) => string): string {
  const points = executed ? basisPoints(BigInt(executed.minor), BigInt(final.minor)) : undefined;
  return points === undefined ? '–' : say(points);
}
