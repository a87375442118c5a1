import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckView, EarlierFindingView } from '@madang/contracts/checks';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import styles from './finding-line.module.css';
import { grouped } from './grouped.js';
import { levelTones, levelWords, reasonWords } from './level-words.js';
import { SubjectName, subjectKey } from './subject-name.js';
import { useHeadline } from './use-headline.js';

/** A longer table opens when it is asked for. */
const readAtOnce = 3;

/** What the check said of each year, and every time that it was run. */
export function CheckHistory({ check }: { readonly check: CheckView }) {
  const { history, version } = check;
  if (history.length === 0 || !version) return null;
  const subjects = new Set(history.map(({ subject }) => subjectKey(subject))).size;
  return (
    <section aria-labelledby="history">
      <Stack>
        <h2 id="history">
          <Trans>Over the years</Trans>
        </h2>
        {subjects > readAtOnce ? (
          <Details summary={<Trans>The newest finding of each year</Trans>}>
            <ByYear check={check} currency={version.currency} />
          </Details>
        ) : (
          <ByYear check={check} currency={version.currency} />
        )}
        <Details summary={<Trans>Every run, also those that a later one replaced</Trans>}>
          <Runs history={history} />
        </Details>
      </Stack>
    </section>
  );
}

function ByYear({ check: { entry, history }, currency }: { readonly check: CheckView; readonly currency: string }) {
  const { i18n } = useLingui();
  const headline = useHeadline(currency);
  const years = [...new Set(history.map(({ fiscalYear }) => fiscalYear))].toSorted((one, other) => one - other);
  const subjects = grouped(history, ({ subject }) => subjectKey(subject));
  // The newest run stands first.
  const newest = (rows: readonly EarlierFindingView[], year: number) => rows.find(({ fiscalYear }) => fiscalYear === year);
  return (
    <DataTable
      caption={<Trans>The newest finding of each year</Trans>}
      columns={[
        {
          key: 'subject',
          head: <Trans>About</Trans>,
          render: ([, rows]: (typeof subjects)[number]) => <SubjectName subject={rows[0]!.subject} />,
        },
        ...years.map((year) => ({
          key: String(year),
          head: String(year),
          render: ([, rows]: (typeof subjects)[number]) => {
            const found = newest(rows, year);
            if (!found) return '–';
            return (
              <span className={styles.words}>
                <StatusTag tone={levelTones[found.level]}>{i18n._(levelWords[found.level])}</StatusTag>{' '}
                {headline({ check: entry.id, values: found.values, subject: found.subject })}
              </span>
            );
          },
        })),
      ]}
      rows={subjects}
      rowKey={([key]) => key}
    />
  );
}

function Runs({ history }: { readonly history: readonly EarlierFindingView[] }) {
  const { i18n } = useLingui();
  const runs = [...new Map(history.map((one) => [`${one.version} ${one.computedAt}`, one]))];
  return (
    <DataTable
      caption={<Trans>Runs of this check</Trans>}
      columns={[
        { key: 'year', head: <Trans>Budget</Trans>, render: ([, { fiscalYear }]: (typeof runs)[number]) => fiscalYear },
        { key: 'when', head: <Trans>When</Trans>, render: ([, { computedAt }]) => <MomentText instant={computedAt} /> },
        { key: 'why', head: <Trans>Why</Trans>, render: ([, { reason }]) => i18n._(reasonWords[reason]) },
      ]}
      rows={runs}
      rowKey={([key]) => key}
    />
  );
}
