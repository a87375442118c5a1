import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../format/use-format.js';
import styles from './need-columns.module.css';

export interface NeedRow {
  readonly name: string;
  /** The measure of deprivation that the city chose, as its source writes it. */
  readonly need: string;
  readonly people: string;
  /** Minor units for each resident. */
  readonly perHead: string;
}

interface NeedColumnsProps {
  /** The most deprived first. */
  readonly rows: readonly NeedRow[];
  readonly currency: string;
}

const height = 120;
const step = 16;

/** C09: a column for each district, the hardest life first. A budget that follows need falls from there to the other side. */
export function NeedColumns({ rows, currency }: NeedColumnsProps) {
  const format = useFormat();
  const most = Math.max(...rows.map(({ perHead }) => Number(perHead)), 1);
  const [hardest, easiest] = [rows[0]!, rows.at(-1)!];
  const lengthOf = ({ perHead }: NeedRow) => Math.max(1, (Number(perHead) / most) * (height - 8));
  const said = ({ perHead }: NeedRow) => format.money({ minor: perHead, currency });
  return (
    <div className={styles.frame}>
      <svg
        className={styles.picture}
        aria-hidden="true"
        focusable="false"
        preserveAspectRatio="none"
        viewBox={`0 0 ${rows.length * step} ${height}`}
      >
        {rows.map((row, place) => (
          <rect
            key={row.name}
            className={styles.column}
            x={place * step + 2}
            width={step - 4}
            y={height - lengthOf(row)}
            height={lengthOf(row)}
          />
        ))}
        <line className={styles.ground} x1="0" x2={rows.length * step} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <p className={styles.ends}>
        <span>
          <Trans>
            Hardest life: <bdi>{hardest.name}</bdi>, {said(hardest)} for each resident
          </Trans>
        </span>
        <span>
          <Trans>
            Easiest life: <bdi>{easiest.name}</bdi>, {said(easiest)} for each resident
          </Trans>
        </span>
      </p>
    </div>
  );
}
