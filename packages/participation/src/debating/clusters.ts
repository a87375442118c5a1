export type Point = readonly [x: number, y: number];

interface Limits {
  /** How many clusters at most. */
  readonly most: number;
  /** How many points each must hold. */
  readonly least: number;
}

const rounds = 50;

/** From here on a parting is taken for clear; nearer to nothing it is a cut through one cloud (Kaufman and Rousseeuw 1990). */
const clear = 0.5;

/**
 * Parts points into two or more clusters by k-means, started from points that lie far apart, as many clusters as the mean
 * silhouette finds clearest; all points in one where none is clear or each would leave a cluster too small.
 */
export function clusters(points: readonly Point[], { most, least }: Limits): readonly (readonly number[])[] {
  let best: { readonly members: readonly (readonly number[])[]; readonly clarity: number } = {
    members: [points.map((_point, index) => index)],
    clarity: clear,
  };
  for (let count = 2; count <= most; count++) {
    const members = parted(points, count);
    if (members.some(({ length }) => length < least)) continue;
    const clarity = silhouette(points, members);
    if (clarity > best.clarity) best = { members, clarity };
  }
  return best.members;
}

function parted(points: readonly Point[], count: number): readonly (readonly number[])[] {
  let centres = farApart(points, count);
  let members = nearest(points, centres);
  for (let round = 0; round < rounds; round++) {
    centres = members.map((own, cluster) => (own.length === 0 ? centres[cluster]! : middle(own.map((index) => points[index]!))));
    const next = nearest(points, centres);
    if (next.every((own, cluster) => own.length === members[cluster]!.length && own.every((index, at) => index === members[cluster]![at])))
      break;
    members = next;
  }
  return members;
}

/** The point farthest from the middle, then again and again the one farthest from all that were taken. */
function farApart(points: readonly Point[], count: number): readonly Point[] {
  const taken = [farthest(points, [middle(points)])];
  while (taken.length < count) taken.push(farthest(points, taken));
  return taken;
}

function farthest(points: readonly Point[], from: readonly Point[]): Point {
  const nearness = points.map((point) => Math.min(...from.map((other) => distance(point, other))));
  return points[nearness.indexOf(nearness.reduce((most, each) => Math.max(most, each), 0))]!;
}

function nearest(points: readonly Point[], centres: readonly Point[]): readonly (readonly number[])[] {
  const members: number[][] = centres.map(() => []);
  points.forEach((point, index) => {
    const away = centres.map((centre) => distance(point, centre));
    members[away.indexOf(Math.min(...away))]!.push(index);
  });
  return members;
}

/** How much nearer points lie to their own middle than to the next, from -1 to 1, on average. */
function silhouette(points: readonly Point[], members: readonly (readonly number[])[]): number {
  const centres = members.map((own) => middle(own.map((index) => points[index]!)));
  let sum = 0;
  members.forEach((own, cluster) => {
    for (const index of own) {
      const within = distance(points[index]!, centres[cluster]!);
      const beyond = Math.min(...centres.filter((_centre, other) => other !== cluster).map((centre) => distance(points[index]!, centre)));
      const wider = Math.max(within, beyond);
      sum += wider === 0 ? 0 : (beyond - within) / wider;
    }
  });
  return sum / points.length;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [right, up]) => [x + right, y + up], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function distance([x, y]: Point, [right, up]: Point): number {
  return Math.sqrt((x - right) ** 2 + (y - up) ** 2);
}
