import { useLingui } from '@lingui/react/macro';
import type { StatementView } from '@madang/contracts/assembly-statements';
import styles from './table-buttons.module.css';

interface TableButtonsProps {
  readonly statements: readonly StatementView[];
  readonly chosen: string;
  readonly choose: (table: string) => void;
}

/** The tables from which something has come, to choose with one press. */
export function TableButtons({ statements, chosen, choose }: TableButtonsProps) {
  const { t, i18n } = useLingui();
  const tables = [...new Set(statements.flatMap(({ table }) => (table === null ? [] : [table])))].toSorted((one, other) =>
    one.localeCompare(other, i18n.locale, { numeric: true }),
  );
  if (tables.length === 0) return null;
  return (
    <fieldset aria-label={t`Choose the table`} className={styles.tables}>
      {tables.map((table) => (
        <button key={table} type="button" aria-pressed={table === chosen.trim()} className={styles.table} onClick={() => choose(table)}>
          <bdi>{table}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
