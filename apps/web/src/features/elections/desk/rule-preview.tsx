import { Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { RuleEffectView, RulePreviewView } from '@madang/contracts/elections';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import { RuleName } from '../rule-words.js';
import { RuleDetail } from './rule-detail.js';

/** What every rule would have made of the ballots that were cast last time. */
export function RulePreview({ preview: { cycle, ballots, effects } }: { readonly preview: RulePreviewView }) {
  const { t } = useLingui();
  const format = useFormat();
  if (cycle === null) return null;
  const count = format.number(ballots);
  return (
    <section aria-labelledby="preview">
      <Stack>
        <h2 id="preview">
          <Trans>What each rule would have made of the last ballots</Trans>
        </h2>
        <DataTable<RuleEffectView>
          caption={t`${count} ballots of the last vote, counted by every rule`}
          columns={[
            {
              key: 'rule',
              head: t`Rule`,
              render: ({ rule, official }) => (
                <>
                  <RuleName rule={rule} /> <RuleDetail rule={rule} /> {official && <Trans>(the rule of that vote)</Trans>}
                </>
              ),
            },
            { key: 'funded', head: t`Projects funded`, render: ({ funded }) => format.number(funded.length), numeric: true },
            { key: 'spent', head: t`Spent`, render: ({ spent }) => <MoneyText amount={spent} />, numeric: true },
            {
              key: 'served',
              head: t`Ballots with a funded project`,
              render: ({ served }) => format.share(basisPoints(BigInt(served), BigInt(ballots)) ?? 0),
              numeric: true,
            },
            { key: 'which', head: t`Which`, render: ({ funded }) => <bdi>{funded.join(', ')}</bdi> },
          ]}
          rows={effects}
          rowKey={({ rule }) => JSON.stringify(rule)}
        />
      </Stack>
    </section>
  );
}
