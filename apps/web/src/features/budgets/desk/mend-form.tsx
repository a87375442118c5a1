import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import type { RowToMendView } from '@madang/contracts/budget-mending';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button, ButtonRow, LinkButton } from '../../../ui/button.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Stack } from '../../../ui/stack.js';
import { mendCells } from './budgets-desk.mutations.js';
import { mendedFromForm } from './mended-from-form.js';
import { RowToMend } from './row-to-mend.js';

interface MendFormProps {
  readonly importId: string;
  readonly file: ImportFileView;
  readonly rows: readonly RowToMendView[];
}

/** All rows of the page in one form: the file is read again once, for all of them. */
export function MendForm({ importId, file, rows }: MendFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(mendCells(place.city, importId, file.id));
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const keep = async (form: FormData) => {
    const cells = mendedFromForm(form, rows);
    if (cells.length === 0) return setErrors([{ name: null, words: t`Nothing is written anew yet. Correct the marked cells first.` }]);
    setErrors([]);
    try {
      await mutateAsync({ cells });
      announce(t`Cells corrected: ${i18n.number(cells.length)}. The file is read again.`);
    } catch (fault) {
      setErrors([{ name: null, words: asProblem(fault).title }]);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void keep(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary errors={errors} />
        {rows.map((row) => (
          <RowToMend key={row.row} row={row} columns={file.columns} />
        ))}
        <ButtonRow>
          <Button type="submit" pending={isPending}>
            <Plural value={rows.length} one="Keep the correction" other="Keep the corrections" />
          </Button>
          <LinkButton kind="secondary" to={paths.deskBudgetCheck(place, importId)}>
            <Trans>Back to the check</Trans>
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
