import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { FileReadingBody, ImportFileView } from '@madang/contracts/budget-imports';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../../api/problem.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Checkboxes, Radios } from '../../../ui/choices.js';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.js';
import { Stack } from '../../../ui/stack.js';
import { directionWords } from '../part-words.js';
import { AmountFormatFields } from './amount-format-fields.js';
import { changeReading } from './budgets-desk.mutations.js';
import { ColumnsTable } from './columns-table.js';
import { codeFields, fieldNames, filledDownParts, mappingWords, partsFilledDown } from './field-names.js';
import { readingFromForm } from './reading-from-form.js';

interface ColumnsFormProps {
  readonly importId: string;
  readonly file: ImportFileView;
}

/** What each column holds, with samples beside it; how amounts are written; which codes may be missing. */
export function ColumnsForm({ importId, file }: ColumnsFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useMutation(changeReading(place.city, importId, file.id));
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const { reading } = file;

  const keep = async (body: FileReadingBody) => {
    setErrors([]);
    try {
      await mutateAsync(body);
      await navigate(paths.deskBudgetFiles(place, importId));
      announce(t`The columns of ${file.name} are kept.`);
    } catch (fault) {
      setErrors(wordsOf(fault).map((words) => ({ name: null, words: typeof words === 'string' ? words : i18n._(words) })));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void keep(readingFromForm(new FormData(event.currentTarget), file));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary errors={errors} />
        <ColumnsTable file={file} />
        <Radios
          name="direction"
          label={<Trans>What the file holds</Trans>}
          defaultValue={reading.direction}
          choices={[
            { value: 'expenditure', label: i18n._(directionWords.expenditure) },
            { value: 'revenue', label: i18n._(directionWords.revenue) },
          ]}
        />
        <Checkboxes
          name="elimination"
          label={<Trans>Counted twice</Trans>}
          defaultValue={reading.elimination ? ['yes'] : []}
          choices={[{ value: 'yes', label: <Trans>These lines are what the city pays to its own bodies</Trans> }]}
        />
        <AmountFormatFields format={reading.format} />
        <Checkboxes
          name="mayBeBlank"
          label={<Trans>Codes that a row may lack</Trans>}
          hint={<Trans>A row without any other of its codes is an error to mend.</Trans>}
          defaultValue={reading.mayBeBlank}
          choices={codeFields.map((field) => ({ value: field, label: i18n._(fieldNames[field]) }))}
        />
        <Checkboxes
          name="filledDown"
          label={<Trans>Written once, and meant for the rows below</Trans>}
          hint={<Trans>An empty cell takes what stands above it, as where cells were merged.</Trans>}
          defaultValue={reading.filledDown}
          choices={filledDownParts.map((part) => ({ value: part, label: i18n._(partsFilledDown[part]) }))}
        />
        <div>
          <Button type="submit" pending={isPending}>
            <Trans>Keep these columns</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** All that is wrong with the columns at once, as the API found it. */
function wordsOf(fault: unknown) {
  const problem = asProblem(fault);
  const found = problem.facts['problems'];
  if (problem.code !== 'budget/mapping-refused' || !Array.isArray(found)) return [problem.title];
  return (found as { readonly code: string }[]).map(({ code }) => mappingWords[code] ?? problem.title);
}
