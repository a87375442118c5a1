import { useId, type ReactNode } from 'react';
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
}

/** A table that scrolls inside itself where the page is too narrow; the first column names its row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, foot }: DataTableProps<Row>) {
  const captionId = useId();
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.frame} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styleOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={styleOf(column)}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td key={column.key} className={styleOf(column)}>
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
