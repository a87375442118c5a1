import { useId, type AriaRole, type ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly render: (row: Row) => ReactNode;
  /** Amounts and counts stand at the end of their column, in figures of equal width. */
  readonly numeric?: boolean;
  /** The bar of a table bar column takes the room that is left. */
  readonly wide?: boolean;
}

interface DataTableProps<Row> {
  /** The finding or the subject, said before the table is read. */
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The sum, or whatever closes the table; as many cells as there are columns. */
  readonly foot?: readonly ReactNode[];
  /** A list of work, read one row at a time: on a narrow screen each row is a card, each cell under its head. */
  readonly cards?: boolean;
}

/** A table that scrolls inside itself where the page is too narrow; the first column names its row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, foot, cards = false }: DataTableProps<Row>) {
  // Laid out as cards, a table would no longer be one to some screen readers: its roles are said again.
  const role = (name: AriaRole) => (cards ? name : undefined);
  const captionId = useId();
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.frame} aria-labelledby={captionId} tabIndex={0}>
      <table className={classes(styles.table, cards && styles.cards)} role={role('table')}>
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map((column) => (
              <th key={column.key} scope="col" role={role('columnheader')} className={styleOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role={role('row')}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" role={role('rowheader')} className={styleOf(column)}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role={role('cell')}
                    className={styleOf(column)}
                    data-head={cards && typeof column.head === 'string' ? column.head : undefined}
                  >
                    {column.render(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} className={styleOf(column)}>
                  {foot[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function styleOf(column: Pick<Column<never>, 'numeric' | 'wide'>): string {
  return classes(column.numeric && styles.numeric, column.wide && styles.wide);
}
