import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AnswerEffectView } from '@madang/contracts/answer-parts';
import { DataTable, type Column } from '../../ui/data-table.js';
import { barLengths, DivergingBar } from '../../ui/diverging-bar.js';
import { MoneyText } from '../../ui/money-text.js';
import { rightWords } from '../../ui/right-words.js';

const effectWords: Readonly<Record<AnswerEffectView['effect'], MessageDescriptor>> = {
  gains: msg`gets more`,
  loses: msg`gets less`,
  unchanged: msg`unchanged`,
  not_computable: msg`cannot be computed`,
};

/** What an answer does to the money of each right, the greatest loss first. Rights are never added up. */
export function AnswerEffects({ effects }: { readonly effects: readonly AnswerEffectView[] }) {
  const { t, i18n } = useLingui();
  if (effects.length === 0) return null;
  if (effects.every(({ effect }) => effect === 'not_computable')) {
    return (
      <p>
        <Trans>What this does to rights cannot be computed: the answer names no budget line that serves one.</Trans>
      </p>
    );
  }
  if (effects.every(({ effect }) => effect === 'unchanged')) {
    return (
      <p>
        <Trans>No money moves, so no right gets more or less of it.</Trans>
      </p>
    );
  }
  const lengths = barLengths(effects.map(({ amount }) => BigInt(amount?.minor ?? 0)));
  const rows = effects.map((effect, index) => ({ ...effect, length: lengths[index] ?? 0 }));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'right', head: t`Right`, render: ({ right }) => i18n._(rightWords[right]) },
    { key: 'effect', head: t`Effect`, render: ({ effect }) => i18n._(effectWords[effect]) },
    { key: 'amount', head: t`Money`, numeric: true, render: ({ amount }) => (amount ? <MoneyText amount={amount} form="signed" /> : '–') },
    { key: 'bar', head: t`Less or more`, wide: true, render: ({ length }) => <DivergingBar basisPoints={length} /> },
  ];
  return <DataTable cards caption={<Trans>Effect, right by right</Trans>} columns={columns} rows={rows} rowKey={({ right }) => right} />;
}
