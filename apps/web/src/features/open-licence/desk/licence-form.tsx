import { Trans, useLingui } from '@lingui/react/macro';
import { DataLicenceBody, type DataLicenceView } from '@madang/contracts/open-data';
import { Form } from '../../../ui/body-form.js';
import { Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';

interface LicenceFormProps {
  readonly view: DataLicenceView;
  readonly send: (body: DataLicenceBody) => Promise<unknown>;
}

export function LicenceForm({ view: { licence, choices }, send }: LicenceFormProps) {
  const { t } = useLingui();
  const form = useBodyForm<{ readonly licence: string }, DataLicenceBody>({
    body: DataLicenceBody,
    labels: { licence: t`Budgets are given away under` },
    toBody: (values) => ({ licence: values.licence as DataLicenceBody['licence'] }),
    send,
    defaultValues: { licence: licence.name },
  });
  return (
    <Form form={form} act={t`Choose this licence`} twin={<Trans>The system’s administrator can do this without this page.</Trans>}>
      <Select {...form.field('licence')} choices={choices.map(({ name, title }) => ({ value: name, label: title }))} />
    </Form>
  );
}
