import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import type { RowToMendView } from '@madang/contracts/budget-mending';
import { Details } from '../../../ui/details.js';
import { Field } from '../../../ui/field.js';
import { Stack } from '../../../ui/stack.js';
import { cellReference } from './cell-reference.js';
import { cellName, oneLine } from './mended-from-form.js';
import styles from './row-to-mend.module.css';

interface RowToMendProps {
  readonly row: RowToMendView;
  readonly columns: ImportFileView['columns'];
}

interface Cell {
  readonly column: number;
  readonly heading: string;
  readonly text: string;
  readonly error: string | undefined;
}

/** One row as it stands in the file. Boxes are where it is wrong; where it is wrong as a whole, every cell is one. */
export function RowToMend({ row: { row, cells, faults }, columns }: RowToMendProps) {
  const all = cells.map((text, at): Cell => {
    const column = at + 1;
    const heading = columns.find((one) => one.column === column)?.heading ?? '';
    return { column, heading, text: oneLine(text), error: faults.find((fault) => fault.column === column)?.title };
  });
  const ofRow = faults.filter(({ column }) => column === null);
  const wrong = all.filter(({ error }) => error !== undefined);
  const others = all.filter(({ error }) => error === undefined);
  return (
    <section className={styles.row} aria-labelledby={`row-${row}`}>
      <Stack>
        <h2 id={`row-${row}`} className={styles.number}>
          <Trans>Row {row}</Trans>
        </h2>
        <p className={styles.cells} dir="auto">
          {all
            .map(({ text }) => text)
            .filter((text) => text !== '')
            .join(' · ')}
        </p>
        {ofRow.map(({ code, title }) => (
          <p key={code} className={styles.fault}>
            {title}
          </p>
        ))}
        <Boxes row={row} cells={wrong} />
        {others.length > 0 && (
          <Details
            summary={wrong.length === 0 ? <Trans>All cells of this row</Trans> : <Trans>Other cells of this row</Trans>}
            open={wrong.length === 0}
          >
            <Boxes row={row} cells={others} />
          </Details>
        )}
      </Stack>
    </section>
  );
}

function Boxes({ row, cells }: { readonly row: number; readonly cells: readonly Cell[] }) {
  const { t } = useLingui();
  return (
    <div className={styles.boxes}>
      {cells.map(({ column, heading, text, error }) => (
        <Field
          key={column}
          name={cellName(row, column)}
          label={
            <>
              <bdi>{heading || t`Without a heading`}</bdi> <span className={styles.place}>{cellReference(row, column)}</span>
            </>
          }
          defaultValue={text}
          dir="auto"
          autoComplete="off"
          {...(error === undefined ? {} : { error })}
        />
      ))}
    </div>
  );
}
