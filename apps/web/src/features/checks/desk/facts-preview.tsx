import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { FactsPreviewView } from '@madang/contracts/fact-imports';
import { useFormat } from '../../../format/use-format.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';

const faultWords: Readonly<Record<FactsPreviewView['errors'][number]['fault'], MessageDescriptor>> = {
  'kind-unknown': msg`No kind of fact has this code`,
  'year-malformed': msg`This is not a year`,
  'year-missing': msg`The year is missing`,
  'year-not-asked': msg`This is not known year by year: leave the year empty`,
  'item-missing': msg`It does not say what it is about`,
  'item-not-asked': msg`This is about the whole city: leave the item empty`,
  'item-not-known': msg`The city knows no such right, indicator, group, document or income`,
  'name-missing': msg`The name of the city, benefit or charge is missing`,
  'name-not-asked': msg`This needs no name: leave it empty`,
  'value-missing': msg`The value is missing`,
  'value-not-known': msg`No indicator has this code`,
  'value-not-a-number': msg`This is not a number`,
  'value-below-zero': msg`This cannot be below zero`,
  'value-not-whole': msg`This is counted in whole numbers`,
  'value-not-yes-or-no': msg`This is answered by yes or no`,
  'decimal-mark-unclear': msg`It could be thousands or a fraction: say what parts the fractions`,
  'source-missing': msg`It does not say who says so`,
  'link-malformed': msg`A link begins with https://`,
  'too-long': msg`This text is too long`,
  twice: msg`The same fact stands further up already`,
};

interface FactsPreviewProps {
  readonly preview: FactsPreviewView;
  readonly pending: boolean;
  readonly onTake: () => void;
}

/** What would happen, and what is wrong, cell by cell. */
export function FactsPreview({ preview, pending, onTake }: FactsPreviewProps) {
  const { t } = useLingui();
  const { added, replaced, faults } = preview;
  const idle = faults > 0 ? t`Mend the cells first.` : added + replaced === 0 ? t`There is nothing to store.` : undefined;
  return (
    <section aria-labelledby="would-happen">
      <Stack>
        <h2 id="would-happen">
          <Trans>What would happen</Trans>
        </h2>
        <PreviewFacts preview={preview} />
        {faults > 0 && <Faults preview={preview} />}
        {faults === 0 && added + replaced === 0 && (
          <Notice kind="info">
            <Trans>Every fact of this file stands here already.</Trans>
          </Notice>
        )}
        <div>
          <Button onClick={onTake} refusal={idle} pending={pending}>
            <Trans>Store these facts</Trans>
          </Button>
        </div>
      </Stack>
    </section>
  );
}

function PreviewFacts({ preview }: Pick<FactsPreviewProps, 'preview'>) {
  const format = useFormat();
  const { decimalMark, added, replaced, unchanged, checks, ignored } = preview;
  const listed = (names: readonly string[]) => (names.length === 0 ? <Trans>Not any</Trans> : <bdi>{format.list(names)}</bdi>);
  return (
    <DescriptionList
      facts={[
        { key: 'added', term: <Trans>New facts</Trans>, fact: format.number(added) },
        { key: 'replaced', term: <Trans>Facts replaced; the old ones stay in the record</Trans>, fact: format.number(replaced) },
        { key: 'unchanged', term: <Trans>Facts that stand already</Trans>, fact: format.number(unchanged) },
        { key: 'checks', term: <Trans>Checks that run again</Trans>, fact: listed(checks) },
        { key: 'mark', term: <Trans>What parts the fractions</Trans>, fact: <bdi>{decimalMark}</bdi> },
        { key: 'ignored', term: <Trans>Columns left out</Trans>, fact: listed(ignored) },
      ]}
    />
  );
}

function Faults({ preview: { faults, errors } }: Pick<FactsPreviewProps, 'preview'>) {
  const { i18n } = useLingui();
  return (
    <>
      <Notice kind="stop" title={<Plural value={faults} one="# cell needs mending" other="# cells need mending" />}>
        <Trans>Mend them in your file, and choose it again. Until then nothing of it is stored.</Trans>
      </Notice>
      <DataTable
        caption={<Trans>The first of them, by row and column</Trans>}
        rows={errors}
        rowKey={({ row, column, fault }) => `${row}/${column}/${fault}`}
        columns={[
          {
            key: 'place',
            head: <Trans>Cell</Trans>,
            render: ({ row, column, heading }) => (
              <>
                <Trans>
                  Row {row}, column {column}
                </Trans>{' '}
                <bdi>{heading}</bdi>
              </>
            ),
          },
          { key: 'cell', head: <Trans>It holds</Trans>, render: ({ cell }) => <bdi>{cell}</bdi> },
          { key: 'fault', head: <Trans>What is wrong</Trans>, render: ({ fault }) => i18n._(faultWords[fault]) },
        ]}
      />
    </>
  );
}
