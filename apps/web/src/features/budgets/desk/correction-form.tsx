import { Trans, useLingui } from '@lingui/react/macro';
import { ImportStartBody } from '@madang/contracts/budget-imports';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { statusWords } from '../status-words.js';

interface CorrectionValues {
  readonly reason: string;
  readonly executedThrough: string;
  readonly source: string;
}

interface CorrectionFormProps {
  readonly version: BudgetVersionView;
  readonly send: (body: ImportStartBody) => Promise<unknown>;
}

/** The cover of a correction: year and kind are those of the version that it corrects. */
export function CorrectionForm({ version, send }: CorrectionFormProps) {
  const { t, i18n } = useLingui();
  const { id, fiscalYear, status, executedThrough, source } = version;
  const form = useBodyForm<CorrectionValues, ImportStartBody>({
    body: ImportStartBody,
    labels: { reason: t`What was wrong`, executedThrough: t`Spending is counted to`, source: t`Where the figures come from` },
    toBody: (values) => ({
      fiscalYear,
      status,
      executedThrough: values.executedThrough === '' ? null : values.executedThrough,
      source: values.source,
      corrects: { versionId: id, reason: values.reason },
    }),
    send,
    fieldAt: (path) => (path.startsWith('corrects') ? 'reason' : (path.split('.')[0] ?? null)),
    defaultValues: { reason: '', executedThrough: executedThrough ?? '', source },
  });
  return (
    <Form form={form} act={t`Go on to the files`} twin={<Trans>A budget can also be imported from the command line.</Trans>}>
      <p>
        <Trans>
          Budget {fiscalYear}, {i18n._(statusWords[status])}
        </Trans>
      </p>
      <TextArea
        {...form.field('reason')}
        rows={3}
        hint={<Trans>One or two sentences. Residents read them above the corrected budget, and above the old one.</Trans>}
      />
      <Field {...form.field('executedThrough')} type="date" optional width="short" />
      <TextArea {...form.field('source')} rows={3} />
    </Form>
  );
}
