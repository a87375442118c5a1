import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ImportFileView, SheetView } from '@madang/contracts/budget-imports';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { Radios } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { changeDialect } from './budgets-desk.mutations.js';
import { sheetsQuery } from './budgets-desk.queries.js';
import styles from './sheet-form.module.css';

/** The sheets of a workbook, each with what stands at its top, to read another than the one that was taken. */
export function SheetForm({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data } = useQuery(sheetsQuery(city, importId, file.id));
  const { mutateAsync, isPending } = useMutation(changeDialect(city, importId, file.id));
  const [fault, setFault] = useState<string | null>(null);
  const read = async (sheet: string) => {
    setFault(null);
    try {
      await mutateAsync({ ...file.dialect, sheet });
      announce(t`The sheet ${sheet} is read, and its columns are matched by a guess.`);
    } catch (problem) {
      setFault(asProblem(problem).title);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sheet = new FormData(event.currentTarget).get('sheet');
    if (typeof sheet === 'string') void read(sheet);
  };
  if (!data)
    return (
      <p>
        <Trans>The workbook is being opened.</Trans>
      </p>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {fault !== null && <Notice kind="stop">{fault}</Notice>}
        <Radios
          name="sheet"
          label={<Trans>Which sheet holds the budget</Trans>}
          defaultValue={file.dialect.sheet ?? undefined}
          choices={data.items.map((sheet) => ({
            value: sheet.name,
            label: <SheetName sheet={sheet} />,
            hint: <TopOf sheet={sheet} />,
          }))}
        />
        <div>
          <Button type="submit" kind="secondary" pending={isPending}>
            <Trans>Read this sheet</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function SheetName({ sheet: { name, hidden } }: { readonly sheet: SheetView }) {
  return hidden ? (
    <Trans>
      <bdi>{name}</bdi> (hidden)
    </Trans>
  ) : (
    <bdi>{name}</bdi>
  );
}

/** What one sees first on opening the sheet. */
function TopOf({ sheet: { rows } }: { readonly sheet: SheetView }) {
  const written = rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' · ')).filter((row) => row !== '');
  if (written.length === 0) return <Trans>Nothing stands in it.</Trans>;
  return (
    <span className={styles.top} dir="auto">
      {written.slice(0, 3).map((row, at) => (
        // The same words may stand in two rows.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>{row}</span>
      ))}
    </span>
  );
}
