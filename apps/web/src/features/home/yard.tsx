import { useId } from 'react';
import styles from './yard.module.css';

/** People in the yard: where they stand, which way they face (degrees), and the colour of their coat. */
const people = [
  { x: 200, y: 148, turn: 0, coat: 2 },
  { x: 232, y: 157, turn: 35, coat: 1 },
  { x: 253, y: 181, turn: 70, coat: 4 },
  { x: 255, y: 213, turn: 105, coat: 3 },
  { x: 238, y: 241, turn: 140, coat: 6 },
  { x: 208, y: 254, turn: 175, coat: 5 },
  { x: 176, y: 250, turn: 205, coat: 1 },
  { x: 151, y: 229, turn: 240, coat: 3 },
  { x: 145, y: 198, turn: 275, coat: 4 },
  { x: 160, y: 167, turn: 315, coat: 6 },
  { x: 302, y: 282, turn: 300, coat: 2 },
  { x: 330, y: 300, turn: 305, coat: 5 },
  { x: 268, y: 268, turn: 315, coat: 1 },
] as const;

/** The yard from above: four roofs, the gate open, people coming together. A picture only; the words stand beside it. */
export function Yard() {
  return (
    <svg className={styles.yard} viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <rect className={styles.ground} x="64" y="64" width="272" height="272" rx="10" />
      <path className={styles.path} d="M368 356 L306 290" />
      <circle className={styles.gathering} cx="200" cy="202" r="74" />
      <Roof d="M20 24 Q200 34 380 24 Q374 62 380 100 Q200 90 20 100 Q26 62 20 24 Z" ridge="M25 62 H375" tiles="v" />
      <Roof d="M24 124 Q33 252 24 380 Q62 375 100 380 Q91 252 100 124 Q62 129 24 124 Z" ridge="M62 128 V376" tiles="h" />
      <Roof d="M300 124 Q308 186 300 248 Q338 243 376 248 Q368 186 376 124 Q338 129 300 124 Z" ridge="M338 128 V244" tiles="h" />
      <Roof d="M124 300 Q204 309 284 300 Q279 338 284 376 Q204 367 124 376 Q129 338 124 300 Z" ridge="M128 338 H280" tiles="v" />
      <g>
        <circle className={styles.tree} cx="128" cy="130" r="21" />
        <circle className={styles.tree} cx="148" cy="118" r="13" />
        <circle className={styles.fruit} cx="121" cy="126" r="3.5" />
        <circle className={styles.fruit} cx="135" cy="137" r="3.5" />
        <circle className={styles.fruit} cx="149" cy="116" r="3.5" />
        <circle className={styles.fruit} cx="133" cy="119" r="3.5" />
      </g>
      {people.map(({ x, y, turn, coat }) => (
        <g key={`${x}-${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <ellipse className={styles.coat} data-coat={coat} rx="10" ry="6" />
          <circle className={styles.head} cy="-1" r="4.6" />
        </g>
      ))}
    </svg>
  );
}

interface RoofProps {
  readonly d: string;
  readonly ridge: string;
  /** Tiles run down from the ridge: across (`h`) or along (`v`) the picture. */
  readonly tiles: 'h' | 'v';
}

function Roof({ d, ridge, tiles }: RoofProps) {
  const id = useId();
  return (
    <g>
      <defs>
        <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
          <path className={styles.tile} d={tiles === 'v' ? 'M4.5 0 V9' : 'M0 4.5 H9'} />
        </pattern>
      </defs>
      <path className={styles.roof} d={d} />
      <path fill={`url(#${id})`} d={d} />
      <path className={styles.ridge} d={ridge} />
    </g>
  );
}
