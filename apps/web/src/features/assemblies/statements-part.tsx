import { Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { StatementCountsBody, StatementView } from '@madang/contracts/assembly-statements';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { TableBar } from '../../ui/table-bar.js';
import { CityWords } from './city-words.js';
import { StatementItem } from './statement-item.js';
import styles from './statements-part.module.css';

type Counted = StatementView & { readonly counts: StatementCountsBody };

/** What was said, most agreed first; and the same numbers as a table. */
export function StatementsPart({ statements }: { readonly statements: readonly StatementView[] }) {
  const standing = statements.filter(({ supersededBy }) => supersededBy === null);
  const replaced = statements.filter(({ supersededBy }) => supersededBy !== null);
  const counted = standing.filter((statement): statement is Counted => statement.counts !== null);
  const shared = counted.filter(({ standing: kept }) => kept === 'shared').length;
  const asked = counted.length;
  return (
    <Stack>
      {asked > 0 && (
        <h3>
          <Trans>
            The room shares {shared} of {asked} statements.
          </Trans>
        </h3>
      )}
      <p>
        <Trans>Each statement holds one idea. A view that a fifth of those asked share is kept as a minority view.</Trans>
      </p>
      <ul className={styles.list}>
        {standing.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
      {counted.length > 0 && <StatementsTable statements={counted} />}
      {replaced.length > 0 && (
        <Details summary={<Trans>Earlier wordings</Trans>}>
          <ul className={styles.list}>
            {replaced.map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          </ul>
        </Details>
      )}
    </Stack>
  );
}

function StatementsTable({ statements }: { readonly statements: readonly Counted[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const answer = (key: 'agree' | 'disagree' | 'pass', head: string, series: 1 | 2 | 6) => ({
    key,
    head,
    numeric: true,
    render: ({ counts }: Counted) => (
      <>
        {format.number(counts[key])}
        <TableBar basisPoints={shareOf(counts[key], counts)} series={series} />
      </>
    ),
  });
  return (
    <Details summary={<Trans>The same counts as a table</Trans>}>
      <DataTable
        caption={<Trans>How the room answered each statement</Trans>}
        columns={[
          {
            key: 'statement',
            head: <Trans>Statement</Trans>,
            render: ({ text, language }) => <CityWords language={language}>{text}</CityWords>,
          },
          answer('agree', t`Agree`, 1),
          answer('disagree', t`Disagree`, 2),
          answer('pass', t`Pass`, 6),
        ]}
        rows={statements}
        rowKey={({ id }) => id}
      />
    </Details>
  );
}

function shareOf(people: number, { agree, disagree, pass }: StatementCountsBody): number {
  return basisPoints(BigInt(people), BigInt(agree + disagree + pass)) ?? 0;
}
