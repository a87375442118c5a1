import type { ReactNode } from 'react';
import styles from './dumbbells.module.css';

export interface Dumbbell {
  readonly key: string;
  readonly name: ReactNode;
  /** How far along the axis each dot stands, in per cent; null where it is not told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly said: ReactNode;
}

interface DumbbellsProps {
  readonly rows: readonly Dumbbell[];
  /** What the hollow and the full dot stand for. */
  readonly legend: { readonly from: ReactNode; readonly to: ReactNode };
}

/** Two things compared, row by row: the longer the bar between the dots, the wider the gap. The words say what the dots show. */
export function Dumbbells({ rows, legend }: DumbbellsProps) {
  return (
    <div className={styles.frame}>
      {rows.some(({ from }) => from !== null) && (
        <p className={styles.legend}>
          <Dot kind="from" /> {legend.from} <Dot kind="to" /> {legend.to}
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map(({ key, name, from, to, said }) => (
          <li key={key}>
            <span>{name}</span>
            <svg className={styles.axis} aria-hidden="true" focusable="false" width="100%" height="20">
              <line className={styles.track} x1="2%" x2="98%" y1="10" y2="10" />
              {to !== null && from !== null && <line className={styles.gap} x1={inside(to)} x2={inside(from)} y1="10" y2="10" />}
              {from !== null && <circle className={styles.from} cx={inside(from)} cy="10" r="6" />}
              {to !== null && <circle className={styles.to} cx={inside(to)} cy="10" r="7" />}
            </svg>
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Room for half a dot at either end. */
function inside(percent: number): string {
  return `${2 + percent * 0.96}%`;
}

function Dot({ kind }: { readonly kind: 'from' | 'to' }) {
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false" width="16" height="16">
      <circle className={styles[kind]} cx="8" cy="8" r="6" />
    </svg>
  );
}
