import { err, ok, type Refusal, type Result } from '@madang/basics';
import { boundsOf, type Outline, type Piece, type Position, type Ring } from './shape.js';

/** A district that a file may speak of. */
export interface NamedDistrict {
  readonly code: string;
  readonly name: string;
}

/** What a file of shapes says, held against the districts of a city. */
export interface ReadOutlines {
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Fields on a board rather than land: only which lies beside which means something. */
  readonly schematic: boolean;
  /** Who drew it, as the file says. */
  readonly source: string | null;
}

type OfFeature<Code extends string> = Refusal<Code> & { readonly feature: number };

export type OutlinesRefusal =
  | Refusal<'map/not-geojson' | 'map/empty'>
  | (Refusal<'map/not-degrees'> & { readonly feature: number | null })
  | OfFeature<'map/not-an-area' | 'map/ring-too-short' | 'map/ring-open' | 'map/over-the-date-line'>
  | (OfFeature<'map/no-such-district'> & { readonly said: string })
  | (OfFeature<'map/district-twice'> & { readonly district: string })
  | (Refusal<'map/too-many-points'> & { readonly points: number; readonly most: number });

/** More would weigh on every phone that opens the map; the drawing is no finer for it. */
export const mostOutlinePoints = 6000;

/**
 * The outlines of districts out of GeoJSON (RFC 7946): a collection of features, each a polygon or several, each naming a district in
 * its property `code` or `name`. Features are counted from 1, as people count. Coordinates are rounded to five digits, a metre or so.
 */
export function readOutlines(file: unknown, districts: readonly NamedDistrict[]): Result<ReadOutlines, OutlinesRefusal> {
  if (!isRecord(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features'])) return err({ code: 'map/not-geojson' });
  // The standard knows degrees alone; older files say in this member that they mean something else.
  if (file['crs'] !== undefined && !/CRS84|4326/u.test(JSON.stringify(file['crs']))) return err({ code: 'map/not-degrees', feature: null });
  if (file['features'].length === 0) return err({ code: 'map/empty' });
  const outlines = new Map<string, Outline>();
  for (const [index, one] of (file['features'] as unknown[]).entries()) {
    const read = readFeature(one, index + 1, districts);
    if (!read.ok) return read;
    const { code, outline } = read.value;
    if (outlines.has(code)) return err({ code: 'map/district-twice', feature: index + 1, district: code });
    outlines.set(code, outline);
  }
  const points = [...outlines.values()].reduce((sum, outline) => sum + outline.flat(2).length, 0);
  if (points > mostOutlinePoints) return err({ code: 'map/too-many-points', points, most: mostOutlinePoints });
  const { schematic, source } = file;
  return ok({ outlines, schematic: schematic === true, source: typeof source === 'string' ? source.slice(0, 300) : null });
}

interface ReadFeature {
  readonly code: string;
  readonly outline: Outline;
}

function readFeature(one: unknown, feature: number, districts: readonly NamedDistrict[]): Result<ReadFeature, OutlinesRefusal> {
  if (!isRecord(one) || one['type'] !== 'Feature') return err({ code: 'map/not-geojson' });
  const properties = isRecord(one['properties']) ? one['properties'] : {};
  const said = [properties['code'], properties['name']].filter((text) => typeof text === 'string' || typeof text === 'number').map(String);
  const district = districts.find(({ code, name }) => said.includes(code) || said.some((text) => text.trim() === name));
  if (!district) return err({ code: 'map/no-such-district', feature, said: (said[0] ?? '').slice(0, 60) });
  const pieces = piecesOf(one['geometry']);
  if (pieces === null) return err({ code: 'map/not-an-area', feature });
  const outline: Piece[] = [];
  for (const piece of pieces) {
    const rings: Ring[] = [];
    for (const ring of piece) {
      const read = readRing(ring, feature);
      if (!read.ok) return read;
      rings.push(read.value);
    }
    outline.push(rings);
  }
  return ok({ code: district.code, outline });
}

/** Lists of rings; null where it is no area. */
function piecesOf(geometry: unknown): readonly (readonly unknown[])[] | null {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return null;
  const coordinates = geometry['coordinates'] as unknown[];
  const pieces = geometry['type'] === 'Polygon' ? [coordinates] : geometry['type'] === 'MultiPolygon' ? coordinates : [];
  const isWhole = pieces.length > 0 && pieces.every((piece) => Array.isArray(piece) && piece.length > 0);
  return isWhole ? (pieces as unknown[][]) : null;
}

function readRing(ring: unknown, feature: number): Result<Ring, OutlinesRefusal> {
  if (!Array.isArray(ring)) return err({ code: 'map/not-an-area', feature });
  const positions = ring.map(positionOf);
  const read = positions.filter((position) => position !== null);
  if (read.length < positions.length) return err({ code: 'map/not-degrees', feature });
  if (read.length < 4) return err({ code: 'map/ring-too-short', feature });
  const [first, last] = [read[0], read.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return err({ code: 'map/ring-open', feature });
  const bounds = boundsOf([[[read]]]);
  if (bounds && bounds.east - bounds.west > 180) return err({ code: 'map/over-the-date-line', feature });
  return ok(read);
}

/** A third number is a height, which a flat drawing has no use for. */
function positionOf(one: unknown): Position | null {
  if (!Array.isArray(one) || one.length < 2) return null;
  const [longitude, latitude] = one as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) return null;
  return [rounded(longitude), rounded(latitude)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
