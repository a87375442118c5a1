import { Trans } from '@lingui/react/macro';
import type { Chart } from 'chart.js';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.js';
import styles from './chart-canvas.module.css';
import { directionOf } from './chart-theme.js';

export interface Drawn {
  readonly chart: Pick<Chart, 'destroy' | 'setActiveElements' | 'tooltip' | 'update'>;
  /** How many marks the arrow keys go through. */
  readonly stops: number;
}

interface ChartCanvasProps {
  readonly name: string;
  readonly draw: (canvas: HTMLCanvasElement) => Drawn;
  /** Where on the chart a stop is. */
  readonly at: (stop: number) => { readonly index: number; readonly datasetIndex: number };
  /** A stop in words. */
  readonly say: (stop: number) => string;
}

/** A canvas with a name, text inside, and a keyboard: chart.js brings none of them. */
export function ChartCanvas({ name, draw, at, say }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Drawn>(null);
  const help = useId();
  const [stop, setStop] = useState<number | null>(null);

  useEffect(() => {
    const redraw = () => {
      drawn.current?.chart.destroy();
      drawn.current = canvas.current && draw(canvas.current);
    };
    redraw();
    const stopWatching = onThemeChange(redraw);
    return () => {
      stopWatching();
      drawn.current?.chart.destroy();
      drawn.current = null;
    };
  }, [draw]);

  const show = (next: number | null) => {
    setStop(next);
    const active = next === null ? [] : [at(next)];
    drawn.current?.chart.setActiveElements(active);
    drawn.current?.chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    drawn.current?.chart.update();
  };
  const move = (event: KeyboardEvent<HTMLCanvasElement>) => {
    const step = stepOf(event);
    if (event.key === 'Escape') show(null);
    if (step === 0 || !drawn.current) return;
    event.preventDefault();
    const { stops } = drawn.current;
    show(stop === null ? 0 : (stop + step + stops) % stops);
  };
  return (
    <div className={styles.canvas}>
      {/* A canvas is a picture to those who cannot see it, and nothing else in HTML says so. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex */}
      <canvas ref={canvas} role="img" aria-label={name} aria-describedby={help} tabIndex={0} onKeyDown={move} onBlur={() => show(null)}>
        {name}
      </canvas>
      <VisuallyHidden>
        <span id={help}>
          <Trans>Left and right arrow keys go through the values. The table below has the same.</Trans>
        </span>
        <output>{stop === null ? '' : say(stop)}</output>
      </VisuallyHidden>
    </div>
  );
}

function stepOf({ key, currentTarget }: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  const forward = directionOf(currentTarget) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return 1;
  return key === back ? -1 : 0;
}

/** A canvas keeps the colours it was drawn with: it is drawn again when day turns to night. */
function onThemeChange(redraw: () => void): () => void {
  const questions = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-contrast: more)')];
  for (const question of questions) question.addEventListener('change', redraw);
  return () => {
    for (const question of questions) question.removeEventListener('change', redraw);
  };
}
