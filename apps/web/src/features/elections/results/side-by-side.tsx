import { Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { ElectionResultsView, OtherRuleView } from '@madang/contracts/election-results';
import { useFormat } from '../../../format/use-format.js';
import { usePlace } from '../../../app/use-place.js';
import { rulesTableAddress } from '../elections.queries.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import styles from './result-lists.module.css';
import { RuleDifference } from './rule-difference.js';
import { RuleTitle } from './rule-title.js';

interface Line extends OtherRuleView {
  readonly key: string;
  readonly official: boolean;
}

/** What other rules would have made of the same ballots. Only one of them was promised before the vote, and it comes first. */
export function SideBySide({ results }: { readonly results: ElectionResultsView }) {
  const { t } = useLingui();
  const format = useFormat();
  const { city } = usePlace();
  const { official, others, audit } = results;
  if (!audit || others.length === 0) return null;
  const { rule, funded, spent, served } = official;
  const lines: Line[] = [
    { key: 'official', official: true, rule, funded, spent, served, passedOver: audit.passedOver.length },
    ...others.map((other) => ({ ...other, key: keyOf(other), official: false })),
  ];
  const shareOf = (people: number) => format.share(basisPoints(BigInt(people), BigInt(audit.voters)) ?? 0);
  return (
    <section aria-labelledby="side-by-side">
      <Stack>
        <h2 id="side-by-side">
          <Trans>What other rules would have funded</Trans>
        </h2>
        <Notice kind="warn" title={<Trans>Not official.</Trans>}>
          <Trans>
            The rule was fixed before anybody voted, and people may vote differently under another one. This only shows what a rule does.
          </Trans>
        </Notice>
        <p>
          <Trans>
            “Voters served” are those who had chosen at least one funded project; “passed over” counts the groups that would have got too
            little.
          </Trans>
        </p>
        <DataTable<Line>
          caption={t`The same ballots under each rule`}
          columns={[
            { key: 'rule', head: t`Rule`, render: (line) => <RuleCell line={line} /> },
            { key: 'funded', head: t`Projects`, render: (line) => format.number(line.funded.length), numeric: true },
            { key: 'spent', head: t`Spent`, render: (line) => <MoneyText amount={line.spent} form="short" />, numeric: true },
            { key: 'served', head: t`Voters served`, render: (line) => shareOf(line.served), numeric: true },
            {
              key: 'passed-over',
              head: t`Passed over`,
              render: ({ passedOver }) => format.number(passedOver),
              numeric: true,
            },
          ]}
          rows={lines}
          rowKey={({ key }) => key}
        />
        <p>
          <a href={rulesTableAddress(city, results.cycle)} download>
            <Trans>Download these rows (CSV)</Trans>
          </a>
        </p>
        <h3>
          <Trans>What would have been different</Trans>
        </h3>
        <ul className={styles.list}>
          {others.map((other) => (
            <RuleDifference key={keyOf(other)} results={results} other={other} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}

const keyOf = ({ rule: { rule, utility, completion } }: OtherRuleView) => [rule, utility, completion].join(' ');

function RuleCell({ line: { rule, official } }: { readonly line: Line }) {
  return (
    <>
      <RuleTitle rule={rule} />
      <br />
      {official ? (
        <strong>
          <Trans>this rule decided</Trans>
        </strong>
      ) : (
        <Trans>not official</Trans>
      )}
    </>
  );
}
