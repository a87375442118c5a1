import { boundsOf, outlineOf, projectionOf, type Outline, type Point, type Projection } from '@madang/participation';
import { useMemo, type MouseEvent } from 'react';
import type { DistrictShapesView } from '@madang/contracts/district-shapes';
import { Link } from '../link.js';
import styles from './district-map.module.css';

const width = 720;

/** What stands in a district. */
export interface MapField {
  readonly code: string;
  readonly name: string;
  /** A number or a word in it. */
  readonly words?: string;
  /** From 0 to 1: how strong its colour is. */
  readonly share: number;
  readonly to?: string;
  readonly chosen?: boolean;
}

interface DistrictMapProps {
  readonly shapes: DistrictShapesView;
  readonly fields: readonly MapField[];
  readonly points?: readonly Point[];
  /** Pressed with a pointing device: the district there, if any, and the point; those who have none use the fields beside the map. */
  readonly onPoint?: (pressed: { readonly code: string | null; readonly point: Point }) => void;
}

interface Drawn {
  readonly code: string;
  readonly outline: Outline;
}

/**
 * Districts drawn from their own outlines, by nobody's tiles. It shows what a list beside it says in words, so screen readers and keys
 * are led past it.
 */
export function DistrictMap({ shapes, fields, points = [], onPoint }: DistrictMapProps) {
  const drawn = useMemo(() => shapes.items.map(({ code, outline }): Drawn => ({ code, outline: outlineOf(outline) })), [shapes]);
  const bounds = boundsOf(drawn.map(({ outline }) => outline));
  if (!bounds) return null;
  const projection = projectionOf(bounds, width, 8);
  const press = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * projection.height];
    const code = (event.target as Element).closest('[data-district]')?.getAttribute('data-district') ?? null;
    onPoint?.({ code, point: projection.unproject(x, y) });
  };
  return (
    // Not a control of its own: everything it does can be done in the fields or links beside it.
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${Math.ceil(projection.height)}`}
      aria-hidden="true"
      focusable="false"
      {...(onPoint && { onClick: press, 'data-pressable': '' })}
    >
      {drawn.map(({ code, outline }) => (
        <District key={code} outline={outline} projection={projection} field={fields.find((one) => one.code === code)} />
      ))}
      {points.map((point) => {
        const [x, y] = projection.project(point);
        return <circle key={`${point.longitude} ${point.latitude}`} className={styles.point} cx={x} cy={y} r={9} />;
      })}
    </svg>
  );
}

interface DistrictProps {
  readonly outline: Outline;
  readonly projection: Projection;
  readonly field: MapField | undefined;
}

function District({ outline, projection, field }: DistrictProps) {
  const path = pathOf(outline, projection);
  const label = boundsOf([outline]);
  const [x, y] = label
    ? projection.project({ longitude: (label.west + label.east) / 2, latitude: (label.south + label.north) / 2 })
    : [0, 0];
  const shape = (
    <g data-district={field?.code} data-chosen={field?.chosen || undefined} className={styles.district}>
      {field && <title>{[field.name, field.words].filter(Boolean).join(': ')}</title>}
      <path d={path} className={styles.ground} />
      <path d={path} className={styles.tint} fillOpacity={field?.share ?? 0} />
      {field && (
        <>
          <text x={x} y={y} className={styles.words} textAnchor="middle">
            {field.words}
          </text>
          <text x={x} y={y + 18} className={styles.name} textAnchor="middle">
            {linesOf(field.name).map((line, index) => (
              <tspan key={line} x={x} dy={index === 0 ? 0 : 14}>
                {line}
              </tspan>
            ))}
          </text>
        </>
      )}
    </g>
  );
  return field?.to === undefined ? (
    shape
  ) : (
    <Link to={field.to} tabIndex={-1}>
      {shape}
    </Link>
  );
}

function pathOf(outline: Outline, { project }: Projection): string {
  return outline
    .flat()
    .map((ring) => {
      const points = ring.map(([longitude, latitude]) =>
        project({ longitude, latitude })
          .map((at) => at.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
}

/** A long name stands in two lines. */
function linesOf(name: string): readonly string[] {
  if (name.length <= 13) return [name];
  const breaks = [...name.matchAll(/[ -]/gu)].map(({ index }) => index + 1);
  const at = breaks.toSorted((one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at).trim(), name.slice(at)];
}
