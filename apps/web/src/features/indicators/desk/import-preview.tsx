import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ValuesPreviewView } from '@madang/contracts/indicator-imports';
import { useFormat } from '../../../format/use-format.js';
import { Button } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import styles from '../value-bar.module.css';

const layoutWords: Readonly<Record<ValuesPreviewView['layout'], MessageDescriptor>> = {
  long: msg`A row for each figure`,
  years: msg`The years side by side`,
  indicators: msg`The indicators side by side`,
};

const faultWords: Readonly<Record<ValuesPreviewView['errors'][number]['fault'], MessageDescriptor>> = {
  'code-unknown': msg`No indicator has this code`,
  'code-missing': msg`It does not say of which indicator it is`,
  'year-malformed': msg`This is not a year`,
  'group-unknown': msg`The city’s list has no such group`,
  'district-unknown': msg`The city has no such district`,
  'number-unreadable': msg`This is not a number`,
  'number-missing': msg`A number is missing`,
  'decimal-mark-unclear': msg`It could be thousands or a fraction: say what parts the fractions`,
  'out-of-range': msg`The unit does not allow this number`,
  'count-malformed': msg`People are counted in whole numbers`,
  'count-needed': msg`A figure of a group needs to say of how many people it is`,
  'quality-unknown': msg`Official, survey, estimated or resident-collected`,
  'source-missing': msg`It does not say who says so`,
  'link-malformed': msg`A link begins with https://`,
  twice: msg`The same figure stands further up already`,
};

interface ImportPreviewProps {
  readonly preview: ValuesPreviewView;
  /** Whether a reason for corrections was given. */
  readonly reasoned: boolean;
  readonly pending: boolean;
  readonly onTake: () => void;
}

/** What would happen, and what is wrong, cell by cell. */
export function ImportPreview({ preview, reasoned, pending, onTake }: ImportPreviewProps) {
  const { t } = useLingui();
  const { added, corrected, faults } = preview;
  const idle = faults > 0 ? t`Mend the cells first.` : corrected > 0 && !reasoned ? t`Say first why figures are replaced.` : undefined;
  return (
    <section aria-labelledby="would-happen">
      <Stack>
        <h2 id="would-happen">
          <Trans>What would happen</Trans>
        </h2>
        <PreviewFacts preview={preview} />
        {faults > 0 && <Faults preview={preview} />}
        {faults === 0 && added + corrected === 0 && (
          <Notice kind="info">
            <Trans>Every figure of this file stands here already.</Trans>
          </Notice>
        )}
        <div>
          <Button onClick={onTake} refusal={idle} pending={pending}>
            <Trans>Store these figures</Trans>
          </Button>
        </div>
      </Stack>
    </section>
  );
}

function PreviewFacts({ preview }: Pick<ImportPreviewProps, 'preview'>) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { layout, decimalMark, added, corrected, unchanged, hidden, notCounted, codes, ignored } = preview;
  return (
    <DescriptionList
      facts={[
        { key: 'layout', term: <Trans>Layout</Trans>, fact: i18n._(layoutWords[layout]) },
        { key: 'mark', term: <Trans>What parts the fractions</Trans>, fact: <bdi>{decimalMark}</bdi> },
        {
          key: 'codes',
          term: <Trans>Indicators</Trans>,
          fact: codes.length === 0 ? <Trans>Not any</Trans> : <bdi>{format.list(codes)}</bdi>,
        },
        { key: 'added', term: <Trans>New figures</Trans>, fact: format.number(added) },
        { key: 'corrected', term: <Trans>Figures replaced</Trans>, fact: format.number(corrected) },
        { key: 'unchanged', term: <Trans>Figures that stand already</Trans>, fact: format.number(unchanged) },
        { key: 'hidden', term: <Trans>Figures stored and not shown</Trans>, fact: format.number(hidden) },
        { key: 'not', term: <Trans>Cells where nobody counted</Trans>, fact: format.number(notCounted) },
        {
          key: 'ignored',
          term: <Trans>Columns left out</Trans>,
          fact: ignored.length === 0 ? <Trans>Not any</Trans> : <bdi>{format.list(ignored)}</bdi>,
        },
      ]}
    />
  );
}

function Faults({ preview: { faults, errors } }: Pick<ImportPreviewProps, 'preview'>) {
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
              <span className={styles.words}>
                <Trans>
                  Row {row}, column {column}
                </Trans>{' '}
                <bdi>{heading}</bdi>
              </span>
            ),
          },
          { key: 'cell', head: <Trans>It holds</Trans>, render: ({ cell }) => <bdi>{cell}</bdi> },
          {
            key: 'fault',
            head: <Trans>What is wrong</Trans>,
            render: ({ fault }) => <span className={styles.name}>{i18n._(faultWords[fault])}</span>,
          },
        ]}
      />
    </>
  );
}
