import { Trans, useLingui } from '@lingui/react/macro';
import { ImportCoverBody } from '@madang/contracts/budget-imports';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { statusWords } from '../status-words.js';

interface CoverValues {
  readonly fiscalYear: string;
  readonly status: string;
  readonly executedThrough: string;
  readonly source: string;
}

interface CoverFormProps {
  readonly act: string;
  readonly send: (body: ImportCoverBody) => Promise<unknown>;
  readonly before?: ImportCoverBody;
}

export function CoverForm({ act, send, before }: CoverFormProps) {
  const { t, i18n } = useLingui();
  const form = useBodyForm<CoverValues, ImportCoverBody>({
    body: ImportCoverBody,
    labels: {
      fiscalYear: t`Fiscal year`,
      status: t`What kind of version it is`,
      executedThrough: t`Spending is counted to`,
      source: t`Where the figures come from`,
    },
    toBody: ({ fiscalYear, status, executedThrough, source }) => ({
      fiscalYear: /^\s*\d+\s*$/.test(fiscalYear) ? Number(fiscalYear) : 0,
      status: status as ImportCoverBody['status'],
      executedThrough: executedThrough === '' ? null : executedThrough,
      source,
    }),
    send,
    defaultValues: {
      fiscalYear: before ? String(before.fiscalYear) : '',
      status: before?.status ?? 'approved',
      executedThrough: before?.executedThrough ?? '',
      source: before?.source ?? '',
    },
  });
  const statuses = Object.entries(statusWords) as [BudgetVersionView['status'], (typeof statusWords)['approved']][];
  return (
    <Form form={form} act={act} twin={<Trans>A budget can also be imported from the command line.</Trans>}>
      <Field {...form.field('fiscalYear')} inputMode="numeric" width="short" autoComplete="off" />
      <Select {...form.field('status')} choices={statuses.map(([value, words]) => ({ value, label: i18n._(words) }))} />
      <Field
        {...form.field('executedThrough')}
        type="date"
        optional
        width="short"
        hint={
          <Trans>The last day, when spending of a part of the year is in the files. Leave it empty for a whole year, or for none.</Trans>
        }
      />
      <TextArea
        {...form.field('source')}
        rows={3}
        hint={<Trans>Who publishes the files, where, and what a reader must know of them. It stands below every table.</Trans>}
      />
    </Form>
  );
}
