import type { Bounds, Point } from './shape.js';

/** A drawing of a part of the earth as large as a city: `x` to the right, `y` down, both in units of the drawing. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly project: (point: Point) => readonly [x: number, y: number];
  readonly unproject: (x: number, y: number) => Point;
}

const leastSpan = 1e-6;

/**
 * Lays a box of degrees into a drawing of the given width, with a margin all around. Meridians stand closer together away from the
 * equator: a degree to the east is shortened as it is in the middle of the box, so that over one city shapes look as they are.
 */
export function projectionOf(bounds: Bounds, width: number, margin = 0): Projection {
  const middle = (bounds.north + bounds.south) / 2;
  const shortened = Math.max(Math.cos((middle * Math.PI) / 180), 0.01);
  const across = Math.max((bounds.east - bounds.west) * shortened, leastSpan);
  const down = Math.max(bounds.north - bounds.south, leastSpan);
  const scale = (width - 2 * margin) / across;
  return {
    width,
    height: down * scale + 2 * margin,
    project: ({ longitude, latitude }) => [
      margin + (longitude - bounds.west) * shortened * scale,
      margin + (bounds.north - latitude) * scale,
    ],
    unproject: (x, y) => ({
      longitude: bounds.west + (x - margin) / scale / shortened,
      latitude: bounds.north - (y - margin) / scale,
    }),
  };
}
