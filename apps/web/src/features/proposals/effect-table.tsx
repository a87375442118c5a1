import { Trans, useLingui } from '@lingui/react/macro';
import type { AfterMoveView, EffectView, RightEffectView } from '@madang/contracts/proposal-checks';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { barLengths, DivergingBar } from '../../ui/diverging-bar.js';
import { MoneyText } from '../../ui/money-text.js';
import { rightWords } from '../../ui/right-words.js';
import { StatusTag, type Tone } from '../../ui/status-tag.js';
import { levelWords, missingWords } from './level-words.js';

interface EffectTableProps {
  readonly effect: EffectView;
  /** The year of the budget that was asked. */
  readonly year: number;
  /** It stands beside the one of the budget that the proposal was written for. */
  readonly newer?: boolean;
}

/** Right by right, the greatest loss first. What one right gains never covers what another loses: there is no sum. */
export function EffectTable({ effect, year, newer = false }: EffectTableProps) {
  const { t, i18n } = useLingui();
  const lengths = barLengths(effect.byRight.map(({ net }) => BigInt(net.minor)));
  const rows = effect.byRight.map((one, index) => ({ ...one, length: lengths[index] ?? 0 }));
  if (rows.length === 0)
    return (
      <p>
        <Trans>This money serves no right in particular, as far as its lines are classified.</Trans>
      </p>
    );
  return (
    <>
      <DataTable
        cards
        caption={
          newer ? (
            <Trans>Money by right in the newer budget, the greatest loss first</Trans>
          ) : (
            <Trans>Money by right, the greatest loss first</Trans>
          )
        }
        rows={rows}
        rowKey={({ right }) => right}
        columns={[
          { key: 'right', head: t`Right`, render: ({ right }) => i18n._(rightWords[right]) },
          { key: 'net', head: t`Amount`, numeric: true, render: ({ net }) => <MoneyText amount={net} form="signed" /> },
          { key: 'bar', head: t`Less or more`, wide: true, render: ({ length }) => <DivergingBar basisPoints={length} /> },
          { key: 'after', head: t`Against last year`, render: (row) => <Against row={row} /> },
        ]}
      />
      {effect.notAttributed.minor !== '0' && (
        <p>
          <Trans>
            Money that serves no right in particular: <MoneyText amount={effect.notAttributed} form="signed" />
          </Trans>
        </p>
      )}
      <HowWorkedOut year={year} />
    </>
  );
}

const tones: Readonly<Record<AfterMoveView['level'], Tone>> = {
  severe: 'stop',
  concern: 'warn',
  not_computable: 'neutral',
  watch: 'info',
  ok: 'ok',
  info: 'neutral',
};

function Against({ row: { afterMove } }: { readonly row: RightEffectView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  if (afterMove === null) return null;
  return (
    <>
      <StatusTag tone={tones[afterMove.level]}>{i18n._(levelWords[afterMove.level])}</StatusTag>
      {afterMove.change === null ? (
        <span>
          {' '}
          <Trans>Missing: {format.list(afterMove.missing.map((input) => i18n._(missingWords(input))))}</Trans>
        </span>
      ) : (
        <span>
          {' '}
          <Change basisPoints={Math.round(afterMove.change * 10_000)} />
        </span>
      )}
    </>
  );
}

/** Said by a word and not by a sign, which is easily overlooked. */
function Change({ basisPoints }: { readonly basisPoints: number }) {
  const { share } = useFormat();
  if (basisPoints === 0) return <Trans>as much for each resident, prices counted in</Trans>;
  if (basisPoints > 0) return <Trans>{share(basisPoints)} more for each resident, prices counted in</Trans>;
  return <Trans>{share(-basisPoints)} less for each resident, prices counted in</Trans>;
}

function HowWorkedOut({ year }: { readonly year: number }) {
  return (
    <Details summary={<Trans>How is this worked out?</Trans>}>
      <p>
        <Trans>
          Each line of the budget serves rights by the function that its money is spent for. The amounts are shared out by fixed weights,
          never typed by anyone.
        </Trans>
      </p>
      <p>
        <Trans>
          For a right that gets less, what would be spent for each resident in {String(year)} is compared with {String(year - 1)}, with
          prices and the number of residents counted in. States must not let the enjoyment of a right slip back (ICESCR, article 2).
        </Trans>
      </p>
    </Details>
  );
}
