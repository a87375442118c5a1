import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { DataTable, type Column } from '../ui/data-table.js';
import type { ChartSpec } from './chart-spec.js';
import styles from './figure.module.css';
import { onceNear, worthDrawing } from './once-near.js';

export type { AreaPart, AreaSpec, BarSeries, BarSpec, ChartSpec, ChartValue } from './chart-spec.js';

const Drawing = lazy(() => import('./drawing.js').then((module) => ({ default: module.Drawing })));

interface FigureProps<Row> {
  /** The finding, worked out by code from the same data: "Housing is the largest part: 320 million, 28%". */
  readonly sentence: string;
  /** Unit and year. */
  readonly subtitle?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** The same facts as a table. It is what counts; the drawing comes later and replaces nothing. */
  readonly table: {
    readonly caption: ReactNode;
    readonly columns: readonly Column<Row>[];
    readonly rows: readonly Row[];
    readonly rowKey: (row: Row) => string;
    readonly foot?: readonly ReactNode[];
    /** On a phone each row as a card, so that no column hides beyond the edge. */
    readonly cards?: boolean;
  };
  readonly chart?: ChartSpec;
  /** Or a drawing that the server has made of SVG and words: it is there without scripts, and says nothing that the table does not. */
  readonly drawn?: ReactNode;
  /** Address of the same rows as a file. */
  readonly csv?: string;
  /** Who says so, and of when. */
  readonly source?: ReactNode;
}

/** The only way to draw: data and a sentence. */
export function Figure<Row>({ sentence, subtitle, level = 3, table, chart, drawn, csv, source }: FigureProps<Row>) {
  const Heading = `h${level}` as const;
  const title = useId();
  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <figcaption className={styles.words}>
        <Heading id={title} className={styles.sentence}>
          {sentence}
        </Heading>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      {chart && <ChartBox spec={chart} name={sentence} />}
      {drawn !== undefined && <Drawn>{drawn}</Drawn>}
      <DataTable {...table} />
      <div className={styles.foot}>
        {source !== undefined && <p>{source}</p>}
        {csv !== undefined && (
          <a href={csv} download>
            <Trans>Download these rows (CSV)</Trans>
          </a>
        )}
      </div>
    </figure>
  );
}

function Drawn({ children }: { readonly children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  return (
    <div className={styles.drawn}>
      <div hidden={hidden}>{children}</div>
      <div className={styles.scripted}>
        <Button kind="quiet" aria-expanded={!hidden} onClick={() => setHidden(!hidden)}>
          {hidden ? <Trans>Show as chart</Trans> : <Trans>Show only the table</Trans>}
        </Button>
      </div>
    </div>
  );
}

/** A box of fixed size, there from the start, so that nothing moves when the drawing arrives. */
function ChartBox({ spec, name }: { readonly spec: ChartSpec; readonly name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [hidden, setHidden] = useState(false);
  useEffect(() => (box.current && worthDrawing() ? onceNear(box.current, () => setNear(true)) : undefined), []);
  const shown = near && !hidden;
  return (
    <div className={styles.chart} data-hidden={hidden || undefined}>
      <div ref={box} className={styles.box}>
        {shown && (
          <Suspense>
            <Drawing spec={spec} name={name} />
          </Suspense>
        )}
      </div>
      <Button
        kind="quiet"
        aria-expanded={shown}
        onClick={() => {
          setNear(true);
          setHidden(shown);
        }}
      >
        {shown ? <Trans>Show only the table</Trans> : <Trans>Show as chart</Trans>}
      </Button>
    </div>
  );
}
