import { Trans, useLingui } from '@lingui/react/macro';
import type { BoundView, CheckView, ThresholdChangeView } from '@madang/contracts/checks';
import { useFormat } from '../../format/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { checkWords } from './check-words.js';
import { levelTones, levelWords } from './level-words.js';
import { valueWords } from './value-words.js';

/** Where one level ends and the next begins: today, and where a city has set nothing. */
export function Thresholds({ check }: { readonly check: CheckView }) {
  const { entry, bounds, changes } = check;
  return (
    <section aria-labelledby="thresholds">
      <Stack>
        <h2 id="thresholds">
          <Trans>Where the levels begin</Trans>
        </h2>
        <Levels check={check} />
        {bounds.length > 0 && <BoundsTable bounds={bounds} />}
        {changes.length > 0 && <Changes changes={changes} />}
        {changes.length === 0 && (
          <p>
            <Trans>The city has set no lines of its own; these are the usual ones of version {entry.version} of this check.</Trans>
          </p>
        )}
      </Stack>
    </section>
  );
}

function Levels({ check: { entry } }: { readonly check: CheckView }) {
  const { i18n } = useLingui();
  const words = checkWords[entry.id];
  return (
    <ul>
      {entry.levels.map(({ level, say }) => (
        <li key={level}>
          <StatusTag tone={levelTones[level]}>{i18n._(levelWords[level])}</StatusTag> {words?.says[level] ? i18n._(words.says[level]) : say}
        </li>
      ))}
    </ul>
  );
}

function BoundsTable({ bounds }: { readonly bounds: readonly BoundView[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const sides = { atLeast: t`at least`, above: t`above`, atMost: t`at most`, below: t`below` } as const;
  const rows = bounds.map((bound, place) => ({ ...bound, key: String(place) }));
  return (
    <DataTable
      caption={<Trans>The lines between levels, tried from the top: the first that holds counts</Trans>}
      columns={[
        { key: 'level', head: <Trans>Level</Trans>, render: ({ level }) => i18n._(levelWords[level]) },
        { key: 'value', head: <Trans>If this</Trans>, render: ({ value }) => (valueWords[value] ? i18n._(valueWords[value]) : value) },
        { key: 'bound', head: <Trans>is</Trans>, render: ({ side, bound }) => `${sides[side]} ${format.number(bound)}` },
        {
          key: 'usual',
          head: <Trans>Usually</Trans>,
          numeric: true,
          render: ({ usual, bound }) => (usual === bound ? <Trans>the same</Trans> : format.number(usual)),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function Changes({ changes }: { readonly changes: readonly ThresholdChangeView[] }) {
  const format = useFormat();
  return (
    <DataTable<ThresholdChangeView>
      caption={<Trans>Who changed the lines, when and why</Trans>}
      columns={[
        { key: 'at', head: <Trans>When</Trans>, render: ({ at }) => <MomentText instant={at} /> },
        { key: 'author', head: <Trans>Who</Trans>, render: ({ author }) => <bdi>{author}</bdi> },
        {
          key: 'bounds',
          head: <Trans>Lines</Trans>,
          render: ({ bounds }) =>
            bounds === null ? <Trans>back to the usual ones</Trans> : bounds.map((one) => format.number(one)).join(' · '),
        },
        { key: 'reason', head: <Trans>Why</Trans>, render: ({ reason }) => <span dir="auto">{reason}</span> },
      ]}
      rows={changes}
      rowKey={({ at }) => at}
    />
  );
}
