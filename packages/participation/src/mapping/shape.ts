/** A place on the earth, in degrees (WGS 84). */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A line that ends where it began. */
export type Ring = readonly Position[];

/** One piece of land: its outline first, then the holes in it. */
export type Piece = readonly Ring[];

/** What a district covers: one piece, or several. */
export type Outline = readonly Piece[];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around some outlines; null where there is none. */
export function boundsOf(outlines: readonly Outline[]): Bounds | null {
  const positions = outlines.flatMap((outline) => outline.flatMap((piece) => piece.flat()));
  const [first] = positions;
  if (!first) return null;
  const start: Bounds = { west: first[0], south: first[1], east: first[0], north: first[1] };
  return positions.reduce<Bounds>(
    (box, [longitude, latitude]) => ({
      west: Math.min(box.west, longitude),
      south: Math.min(box.south, latitude),
      east: Math.max(box.east, longitude),
      north: Math.max(box.north, latitude),
    }),
    start,
  );
}

/**
 * Whether a point lies in an outline: a ray to the east crosses its lines an odd number of times. A border belongs to one side only,
 * so that a point between two neighbours lies in exactly one of them.
 */
export function covers(outline: Outline, { longitude, latitude }: Point): boolean {
  return outline.some((piece) => piece.reduce((inside, ring) => inside !== crossesOddly(ring, longitude, latitude), false));
}

function crossesOddly(ring: Ring, longitude: number, latitude: number): boolean {
  let odd = false;
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring[(index + ring.length - 1) % ring.length] ?? [x, y];
    // From south to north, whichever way round the ring goes: neighbours then work out the same crossing to the last digit.
    const [lowX, lowY, highX, highY] = beforeY <= y ? [beforeX, beforeY, x, y] : [x, y, beforeX, beforeY];
    if (lowY > latitude || highY <= latitude) return;
    if (longitude < lowX + ((latitude - lowY) / (highY - lowY)) * (highX - lowX)) odd = !odd;
  });
  return odd;
}
