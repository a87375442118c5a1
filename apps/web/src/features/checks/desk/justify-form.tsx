import { Trans, useLingui } from '@lingui/react/macro';
import { JustificationBody, type JustificationPartView } from '@madang/contracts/cut-justifications';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { justificationWords } from '../justification-words.js';

type PartField = JustificationPartView['field'];
type JustifyValues = Readonly<Record<PartField, string>> & { readonly signedBy: string };

const fields = Object.keys(justificationWords) as readonly PartField[];

interface JustifyFormProps {
  readonly right: JustificationBody['right'];
  readonly send: (body: JustificationBody) => Promise<unknown>;
}

export function JustifyForm({ right, send }: JustifyFormProps) {
  const { t, i18n } = useLingui();
  const form = useBodyForm<JustifyValues, JustificationBody>({
    body: JustificationBody,
    labels: {
      ...(Object.fromEntries(fields.map((field) => [field, i18n._(justificationWords[field])])) as Record<PartField, string>),
      signedBy: t`Signed by (name and office)`,
    },
    toBody: (values) => ({ right, parts: fields.map((field) => ({ field, text: values[field] ?? '' })), signedBy: values.signedBy }),
    fieldAt: (path) => (path.startsWith('parts.') ? (fields[Number(path.split('.')[1])] ?? null) : path),
    send,
    defaultValues: { ...(Object.fromEntries(fields.map((field) => [field, ''])) as Record<PartField, string>), signedBy: '' },
  });
  return (
    <Form
      form={form}
      act={t`Publish the justification`}
      twin={<Trans>A justification can also be handed in on paper at the city’s registry.</Trans>}
    >
      {fields.map((field) => (
        <TextArea key={field} {...form.field(field)} rows={4} />
      ))}
      <Field {...form.field('signedBy')} />
    </Form>
  );
}
