import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { useCityWords } from '../../ui/city-words.js';
import { Details } from '../../ui/details.js';
import { Notice } from '../../ui/notice.js';
import { longestOf } from './in-phase.js';
import { rightWords } from '../../ui/right-words.js';
import { Stack } from '../../ui/stack.js';
import { AmountBar } from './amount-bar.js';

interface RightRow {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly amount: BudgetLineView['rights'][number]['amount'];
}

/** Whose rights the line serves, right by right and never added up, with what serves none in particular as a part of its own. */
export function LineRights({ line: { rights, notAttributed, cofog, version } }: { readonly line: BudgetLineView }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const called = useCityWords()(cofog?.names ?? {});
  if (!cofog && rights.length === 0)
    return (
      <Notice kind="info" title={<Trans>Which rights this money serves is not known yet</Trans>}>
        <Trans>The city has not said what function of government this line has. Until then it counts for no right.</Trans>
      </Notice>
    );
  const attributed = rights.reduce((sum, { weight }) => sum + weight, 0);
  const rows: RightRow[] = [
    ...rights.map(({ right, weight, amount }) => ({ key: right, name: i18n._(rightWords[right]), weight, amount })),
    ...(notAttributed && attributed < 10_000
      ? [{ key: 'none', name: t`No right in particular`, weight: 10_000 - attributed, amount: notAttributed }]
      : []),
  ];
  const largest = longestOf(rows.map(({ amount }) => amount));
  const [first] = rights;
  return (
    <Stack>
      <Figure<RightRow>
        level={2}
        sentence={
          first
            ? t`The right that this money serves most: ${i18n._(rightWords[first.right])}.`
            : t`This money serves no right in particular.`
        }
        subtitle={<Trans>What may be spent now, {version.fiscalYear}</Trans>}
        table={{
          caption: <Trans>Rights that this line serves</Trans>,
          columns: [
            { key: 'right', head: <Trans>Right</Trans>, render: ({ name }) => name },
            {
              key: 'amount',
              head: <Trans>Amount</Trans>,
              numeric: true,
              render: ({ amount }) => <AmountBar amount={amount} longest={largest} />,
            },
            { key: 'weight', head: <Trans>Of the line</Trans>, numeric: true, render: ({ weight }) => format.share(weight) },
          ],
          rows,
          rowKey: ({ key }) => key,
        }}
        source={
          cofog && (
            <Trans>
              Function {cofog.code}, <span lang={called?.language}>{called?.text}</span>: the United Nations classification of what
              governments do (COFOG).
            </Trans>
          )
        }
      />
      <Details summary={<Trans>How is this worked out?</Trans>}>
        <p>
          <Trans>
            Every line has a function, such as primary schools or street lighting. A table says how much of each function serves which
            right.
          </Trans>
        </p>
        <p>
          <Trans>
            It is a rule of thumb, the same for every city, and shows a direction rather than a measurement. The rights are never added up.
          </Trans>
        </p>
      </Details>
    </Stack>
  );
}
