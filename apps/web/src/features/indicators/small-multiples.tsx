import type { SeriesView } from '@madang/contracts/indicator-values';
import type { ReactNode } from 'react';
import styles from './small-multiples.module.css';
import { along, rangeOf, runsOf } from './told.js';

export interface Multiple {
  readonly key: string;
  readonly name: ReactNode;
  readonly said: ReactNode;
  readonly series: Pick<SeriesView, 'values'>;
}

const width = 120;
const height = 48;
const margin = 5;

/** The same small drawing for each, on the same axes, the worst off first: what differs is seen without reading. */
export function SmallMultiples({ items }: { readonly items: readonly Multiple[] }) {
  const range = rangeOf(items.map(({ series }) => series));
  const years = items.flatMap(({ series }) => runsOf(series).flatMap((run) => run.map(({ year }) => year)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) => margin + (last === first ? 0.5 : (year - first) / (last - first)) * (width - 2 * margin);
  const y = (value: string) => height - margin - (along(value, range) / 100) * (height - 2 * margin);
  return (
    <ul className={styles.grid}>
      {items.map(({ key, name, said, series }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span>
          <svg className={styles.picture} aria-hidden="true" focusable="false" viewBox={`0 0 ${width} ${height}`}>
            <line className={styles.ground} x1={margin} x2={width - margin} y1={y('0')} y2={y('0')} />
            {runsOf(series).map((run) => (
              <g key={run[0]!.year}>
                <polyline className={styles.line} points={run.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
                {run.map(({ year, value }) => (
                  <circle key={year} className={styles.dot} cx={x(year)} cy={y(value)} r="2.5" />
                ))}
              </g>
            ))}
          </svg>
          <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}
