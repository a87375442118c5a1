import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './dumbbells.module.css';

export interface Dumbbell {
  readonly key: string;
  readonly name: ReactNode;
  /** How far along the axis, in per cent; null where it is not told. */
  readonly at: number | null;
  readonly said: ReactNode;
}

interface DumbbellsProps {
  readonly rows: readonly Dumbbell[];
  /** Where everybody stands. */
  readonly everybody: number | null;
}

/** Each group beside everybody: the longer the bar between the two dots, the wider the gap. The words say what the dots show. */
export function Dumbbells({ rows, everybody }: DumbbellsProps) {
  return (
    <div className={styles.frame}>
      {everybody !== null && (
        <p className={styles.legend}>
          <Dot kind="group" /> <Trans>The group</Trans> <Dot kind="everybody" /> <Trans>Everybody</Trans>
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map(({ key, name, at, said }) => (
          <li key={key}>
            <span>{name}</span>
            <svg className={styles.axis} aria-hidden="true" focusable="false" width="100%" height="20">
              <line className={styles.track} x1="2%" x2="98%" y1="10" y2="10" />
              {at !== null && everybody !== null && <line className={styles.gap} x1={inside(at)} x2={inside(everybody)} y1="10" y2="10" />}
              {everybody !== null && <circle className={styles.everybody} cx={inside(everybody)} cy="10" r="6" />}
              {at !== null && <circle className={styles.group} cx={inside(at)} cy="10" r="7" />}
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

function Dot({ kind }: { readonly kind: 'group' | 'everybody' }) {
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false" width="16" height="16">
      <circle className={styles[kind]} cx="8" cy="8" r="6" />
    </svg>
  );
}
