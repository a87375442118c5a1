import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import { DialectBody } from '@madang/contracts/file-readings';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { changeDialect } from './budgets-desk.mutations.js';

interface DialectValues {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: string;
}

export function DialectForm({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(changeDialect(city, importId, file.id));
  const { encoding, delimiter, headerRow } = file.dialect;
  const form = useBodyForm<DialectValues, DialectBody>({
    body: DialectBody,
    labels: { encoding: t`Letters (encoding)`, delimiter: t`What parts the columns`, headerRow: t`Row of the headings` },
    toBody: (values) => ({
      encoding: values.encoding as DialectBody['encoding'],
      delimiter: values.delimiter as DialectBody['delimiter'],
      headerRow: values.headerRow.trim() === '' ? null : Number(values.headerRow),
      sheet: file.dialect.sheet,
    }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The columns are matched anew by a guess.`);
    },
    defaultValues: { encoding, delimiter, headerRow: headerRow === null ? '' : String(headerRow) },
  });
  return (
    <Form form={form} act={t`Read the columns anew`} twin={<Trans>A budget can also be imported from the command line.</Trans>}>
      <Select
        {...form.field('encoding')}
        choices={[
          { value: 'utf-8', label: 'UTF-8' },
          { value: 'windows-1252', label: t`Western European (Windows-1252)` },
          { value: 'euc-kr', label: t`Korean (EUC-KR)` },
          { value: 'shift_jis', label: t`Japanese (Shift JIS)` },
          { value: 'utf-16le', label: 'UTF-16 LE' },
          { value: 'utf-16be', label: 'UTF-16 BE' },
        ]}
      />
      <Select
        {...form.field('delimiter')}
        choices={[
          { value: ',', label: t`Comma ,` },
          { value: ';', label: t`Semicolon ;` },
          { value: '\t', label: t`Tabulator` },
          { value: '|', label: t`Bar |` },
        ]}
      />
      <Field
        {...form.field('headerRow')}
        inputMode="numeric"
        optional
        width="short"
        hint={<Trans>As a spreadsheet counts. Leave it empty when the file has no headings.</Trans>}
      />
    </Form>
  );
}
