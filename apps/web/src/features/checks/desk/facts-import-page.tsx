import { Trans, useLingui } from '@lingui/react/macro';
import type { CityFactView } from '@madang/contracts/city-facts';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { DataTable } from '../../../ui/data-table.js';
import { Details } from '../../../ui/details.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { factWords } from './fact-words.js';
import { FactsImportForm } from './facts-import-form.js';

export function FactsImportPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskChecks(place), words: <Trans>Checks of the budget</Trans> }]} />}
        title={<Trans>Add facts from a file</Trans>}
        lead={
          <Trans>First you see what would happen. Nothing is stored before you say so, and then the whole file or nothing of it.</Trans>
        }
      />
      <FileHelp />
      <FactsImportForm />
    </Stack>
  );
}

/** How a file may look. Headings are understood in English, Spanish, Korean and Arabic. */
function FileHelp() {
  const { i18n } = useLingui();
  const kinds = Object.entries(factWords) as [CityFactView['kind'], (typeof factWords)['target']][];
  return (
    <Details summary={<Trans>How the file may look</Trans>}>
      <p>
        <Trans>
          A row for each fact, with these headings: kind, year, item, name, value, source, source link, note. Only “kind” and “value” are
          always needed. A year stands only where something is known year by year; “item” is the code of the right, indicator or group,
          “lowest” or “highest” for incomes, or the name of the document.
        </Trans>
      </p>
      <DataTable
        caption={<Trans>What stands in the column “kind”</Trans>}
        rows={kinds}
        rowKey={([kind]) => kind}
        columns={[
          { key: 'kind', head: <Trans>Code</Trans>, render: ([kind]) => <bdi>{kind}</bdi> },
          { key: 'words', head: <Trans>What it is</Trans>, render: ([, words]) => i18n._(words) },
        ]}
      />
    </Details>
  );
}
