import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Field } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import { fileAdded } from './budgets-desk.mutations.js';
import styles from './upload-form.module.css';
import { uploadRows } from './upload-file.js';

/** The same rows for a spreadsheet: out as a file, and in again mended. */
export function MendInSpreadsheet({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const send = async (form: HTMLFormElement) => {
    const given = new FormData(form).get('rows');
    if (!(given instanceof File) || given.name === '') return setErrors([{ name: 'rows', words: t`Choose a file.` }]);
    setErrors([]);
    setPending(true);
    try {
      const { cells } = await uploadRows({ city, importId, fileId: file.id, file: given, language });
      form.reset();
      await fileAdded(client, city);
      announce(
        cells === 0 ? t`The file says nothing else than before.` : t`Cells corrected: ${i18n.number(cells)}. The file is read again.`,
      );
    } catch (fault) {
      setErrors([{ name: 'rows', words: asProblem(fault).title || t`The file did not arrive. Try again.` }]);
    } finally {
      setPending(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(event.currentTarget);
  };
  const [wrong] = errors;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="in-spreadsheet">
      <Stack>
        <h2 id="in-spreadsheet">
          <Trans>Or mend them in a spreadsheet</Trans>
        </h2>
        <ol>
          <li>
            <a href={`/api/v1/cities/${city}/budget-imports/${importId}/files/${file.id}/errors.csv`} download>
              <Trans>Download the rows to mend (CSV)</Trans>
            </a>
          </li>
          <li>
            <Trans>Correct the cells. Leave the headings and the column “row” as they are.</Trans>
          </li>
          <li>
            <Trans>Save it, and hand it in here.</Trans>
          </li>
        </ol>
        <ErrorSummary errors={errors} />
        <Field
          name="rows"
          label={<Trans>Mended rows (CSV or XLSX)</Trans>}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
          {...(wrong ? { error: wrong.words } : {})}
        />
        <div>
          <Button type="submit" kind="secondary" pending={pending}>
            <Trans>Hand in the mended rows</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
