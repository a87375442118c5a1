import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { CutView } from '@madang/contracts/checks';
import type { CityFactView } from '@madang/contracts/city-facts';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { DataTable } from '../../../ui/data-table.js';
import { Link } from '../../../ui/link.js';
import { rightWords } from '../../../ui/right-words.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { checkWords, type CheckCode } from '../check-words.js';
import { cutsQuery, factsQuery } from '../checks.queries.js';
import { levelTones, levelWords } from '../level-words.js';
import { recordFact } from './checks-desk.mutations.js';
import { FactForm } from './fact-form.js';
import { factWords } from './fact-words.js';

/** What the office has to do about the checks: justify, supply, and set the lines. */
export function ChecksDeskPage() {
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Checks of the budget</Trans>}
        lead={<Trans>What the checks still need, what has to be justified, and where the levels begin.</Trans>}
      />
      <Cuts />
      <Facts />
      <Lines />
    </Stack>
  );
}

function Cuts() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(cutsQuery(place.city, undefined));
  return (
    <Stack>
      <h2>
        <Trans>Cuts to justify</Trans>
      </h2>
      {data.items.length === 0 ? (
        <p>
          <Trans>Nothing has to be justified in the newest budget.</Trans>
        </p>
      ) : (
        <DataTable<CutView>
          caption={<Trans>Cuts to justify</Trans>}
          columns={[
            {
              key: 'right',
              head: <Trans>Right</Trans>,
              render: ({ right }) => <Link to={paths.deskJustification(place, right)}>{i18n._(rightWords[right])}</Link>,
            },
            {
              key: 'level',
              head: <Trans>Level</Trans>,
              render: ({ level }) => <StatusTag tone={levelTones[level]}>{i18n._(levelWords[level])}</StatusTag>,
            },
            { key: 'given', head: <Trans>Given</Trans>, numeric: true, render: ({ given }) => given.length || <Trans>not yet</Trans> },
          ]}
          rows={data.items}
          rowKey={({ right }) => right}
        />
      )}
    </Stack>
  );
}

function Facts() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { city } = place;
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(factsQuery(city));
  const recording = useMutation(recordFact(city));
  return (
    <Stack>
      <h2>
        <Trans>Figures that checks ask for</Trans>
      </h2>
      {data.items.length === 0 ? (
        <p>
          <Trans>No figure has been recorded yet.</Trans>
        </p>
      ) : (
        <DataTable<CityFactView>
          caption={<Trans>Figures that checks ask for</Trans>}
          columns={[
            { key: 'kind', head: <Trans>What it is</Trans>, render: ({ kind }) => i18n._(factWords[kind]) },
            {
              key: 'about',
              head: <Trans>About</Trans>,
              render: ({ item, name }) => <bdi>{[item, name].filter(Boolean).join(', ') || '–'}</bdi>,
            },
            { key: 'year', head: <Trans>Year</Trans>, numeric: true, render: ({ year }) => year ?? '–' },
            { key: 'value', head: <Trans>Value</Trans>, numeric: true, render: ({ value }) => <bdi>{value}</bdi> },
            { key: 'source', head: <Trans>Source</Trans>, render: ({ source }) => <span dir="auto">{source}</span> },
          ]}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      <p>
        <Link to={paths.deskFactsImport(place)}>
          <Trans>Add facts from a file</Trans>
        </Link>
      </p>
      <h3>
        <Trans>Record a figure</Trans>
      </h3>
      <FactForm send={(body) => recording.mutateAsync(body).then(() => announce(t`The figure is recorded, and the checks run again.`))} />
    </Stack>
  );
}

function Lines() {
  const { i18n } = useLingui();
  const place = usePlace();
  const checks = Object.entries(checkWords) as [CheckCode, NonNullable<(typeof checkWords)['C01']>][];
  return (
    <Stack>
      <h2>
        <Trans>Lines between levels</Trans>
      </h2>
      <ul>
        {checks.map(([check, { name }]) => (
          <li key={check}>
            <Link to={paths.deskThresholds(place, check)}>
              {check} {i18n._(name)}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
