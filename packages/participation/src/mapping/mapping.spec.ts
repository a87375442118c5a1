import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, outlineText } from './outline-text.js';
import { projectionOf } from './projection.js';
import { mostOutlinePoints, readOutlines } from './read-outlines.js';
import { boundsOf, covers, type Outline, type Position, type Ring } from './shape.js';

const degree = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('whether a point lies in an outline', () => {
  it('puts every point of a board into exactly one of its fields, borders and corners too', () => {
    const fields: Outline[] = Array.from({ length: 16 }, (_, at) => [[square(at % 4, Math.floor(at / 4), 1)]]);
    const onBoard = fc.oneof(degree(0, 3.999_999), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(onBoard, onBoard, (longitude, latitude) => {
        expect(fields.filter((field) => covers(field, { longitude, latitude }))).toHaveLength(1);
      }),
    );
  });

  it('says the same wherever the outline begins and whichever way round it goes', () => {
    const corners = fc.array(fc.tuple(degree(-10, 10), degree(-10, 10)), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(corners, degree(-11, 11), degree(-11, 11), fc.nat(8), (positions, longitude, latitude, turn) => {
        const closed = (ring: readonly Position[]): Ring => [...ring, ring[0]!];
        const at = turn % positions.length;
        const turned = [...positions.slice(at), ...positions.slice(0, at)];
        const asked = [positions, turned, positions.toReversed()].map((ring) => covers([[closed(ring)]], { longitude, latitude }));
        expect(new Set(asked).size).toBe(1);
      }),
    );
  });

  it('lies about a triangle as little as the sides that a point is on', () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(corner, corner, corner, corner, (a, b, c, [x, y]) => {
        const turn = ([px, py]: Position, [qx, qy]: Position) => Math.sign((qx - px) * (y + 0.5 - py) - (qy - py) * (x + 0.25 - px));
        const turns = [turn(a, b), turn(b, c), turn(c, a)];
        fc.pre(!turns.includes(0));
        const inside = turns.every((one) => one === turns[0]);
        expect(covers([[[a, b, c, a]]], { longitude: x + 0.25, latitude: y + 0.5 })).toBe(inside);
      }),
    );
  });

  it('leaves out a hole, and takes in a piece of land that lies apart', () => {
    const outline: Outline = [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]];
    const inside = (longitude: number, latitude: number) => covers(outline, { longitude, latitude });
    expect([inside(1, 1), inside(5, 5), inside(20.5, 0.5), inside(15, 0.5)]).toEqual([true, false, true, false]);
  });
});

describe('a projection', () => {
  const box = fc
    .tuple(degree(-179, 178), degree(-80, 79), degree(0.001, 1), degree(0.001, 1))
    .map(([west, south, wide, high]) => ({ west, south, east: west + wide, north: south + high }));

  it('brings every point of its box into the drawing, and back to where it was', () => {
    fc.assert(
      fc.property(box, degree(0, 1), degree(0, 1), fc.integer({ min: 100, max: 2000 }), (bounds, across, up, width) => {
        const { project, unproject, height } = projectionOf(bounds, width, 10);
        const point = {
          longitude: bounds.west + across * (bounds.east - bounds.west),
          latitude: bounds.south + up * (bounds.north - bounds.south),
        };
        const [x, y] = project(point);
        expect(Math.min(x - 10, y - 10, width - 10 - x, height - 10 - y)).toBeGreaterThan(-1e-6);
        expect(unproject(x, y).longitude).toBeCloseTo(point.longitude, 8);
        expect(unproject(x, y).latitude).toBeCloseTo(point.latitude, 8);
      }),
    );
  });

  it('has north above and east to the right', () => {
    const { project } = projectionOf({ west: -4, south: 40, east: -3, north: 41 }, 100);
    const [middle, north, east] = [
      project({ longitude: -3.5, latitude: 40.5 }),
      project({ longitude: -3.5, latitude: 41 }),
      project({ longitude: -3, latitude: 40.5 }),
    ];
    expect(north[1]).toBeLessThan(middle[1]);
    expect(east[0]).toBeGreaterThan(middle[0]);
  });

  it('makes a kilometre to the east as long as one to the north, in the middle of the box', () => {
    fc.assert(
      fc.property(box, (bounds) => {
        const { project } = projectionOf(bounds, 1000);
        const middle = { longitude: (bounds.west + bounds.east) / 2, latitude: (bounds.south + bounds.north) / 2 };
        const step = 0.0001;
        const east = { ...middle, longitude: middle.longitude + step / Math.cos((middle.latitude * Math.PI) / 180) };
        const [[x, y], [toEast], [, toNorth]] = [project(middle), project(east), project({ ...middle, latitude: middle.latitude + step })];
        expect((toEast - x) / (y - toNorth)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('draws nothing of no size: a single point has a box, too', () => {
    const bounds = boundsOf([[[[[2, 41]] as unknown as Ring]]]);
    expect(bounds).toEqual({ west: 2, south: 41, east: 2, north: 41 });
    expect(boundsOf([])).toBeNull();
    expect(Number.isFinite(projectionOf(bounds!, 100).height)).toBe(true);
  });
});

describe('an outline', () => {
  it('comes back from its text as it was', () => {
    const position = fc.tuple(degree(-180, 180), degree(-90, 90)).map(([x, y]): Position => [x + 0, y + 0]);
    const ring = fc.array(position, { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (outline) => {
        expect(outlineOf(outlineText(outline))).toEqual(outline);
      }),
    );
  });
});

describe('a file of shapes', () => {
  const districts = [
    { code: '01', name: 'Centro' },
    { code: '02', name: 'Retiro' },
  ];
  const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  });
  const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
  const good = feature({ code: '01' }, [square(-3.7, 40.4, 0.1)]);
  const refusal = (file: unknown) => {
    const read = readOutlines(file, districts);
    return read.ok ? 'read' : read.error;
  };

  it('is read by code or by name, one piece or several, with what it says of itself', () => {
    const other = feature({ name: ' Retiro ' }, [[square(-3.6, 40.4, 0.1)], [square(-3.5, 40.4, 0.01)]], 'MultiPolygon');
    const read = readOutlines({ ...collection(good, other), schematic: true, source: 'The city' }, districts);
    expect(read.ok && [[...read.value.outlines.keys()], read.value.schematic, read.value.source]).toEqual([['01', '02'], true, 'The city']);
    expect(read.ok && read.value.outlines.get('02')).toHaveLength(2);
  });

  it('is refused with the place of what is wrong', () => {
    const open = square(-3.7, 40.4, 0.1).slice(0, -1);
    expect(refusal('{}')).toEqual({ code: 'map/not-geojson' });
    expect(refusal({ type: 'Topology', objects: {} })).toEqual({ code: 'map/not-geojson' });
    expect(refusal(collection())).toEqual({ code: 'map/empty' });
    expect(refusal(collection(good, { type: 'Point' }))).toEqual({ code: 'map/not-geojson' });
    expect(refusal(collection(good, good))).toEqual({ code: 'map/district-twice', feature: 2, district: '01' });
    expect(refusal(collection(feature({ code: '99' }, [])))).toEqual({ code: 'map/no-such-district', feature: 1, said: '99' });
    expect(refusal(collection(feature({ code: '01' }, [1, 2], 'Point')))).toEqual({ code: 'map/not-an-area', feature: 1 });
    expect(refusal(collection(feature({ code: '01' }, [open])))).toEqual({ code: 'map/ring-open', feature: 1 });
    expect(refusal(collection(feature({ code: '01' }, [open.slice(0, 2)])))).toEqual({ code: 'map/ring-too-short', feature: 1 });
    expect(refusal(collection(feature({ code: '01' }, [square(-100, 0, 190)])))).toEqual({ code: 'map/not-degrees', feature: 1 });
    expect(
      refusal(
        collection(
          feature({ code: '01' }, [
            [
              [-100, 0],
              [100, 0],
              [100, 10],
              [-100, 0],
            ],
          ]),
        ),
      ),
    ).toEqual({
      code: 'map/over-the-date-line',
      feature: 1,
    });
    // Metres of a national grid, as cadastres have them.
    expect(refusal(collection(feature({ code: '01' }, [square(440_000, 4_474_000, 100)])))).toEqual({
      code: 'map/not-degrees',
      feature: 1,
    });
    expect(refusal({ ...collection(good), crs: { properties: { name: 'EPSG:25830' } } })).toEqual({
      code: 'map/not-degrees',
      feature: null,
    });
  });

  it('is refused when it has more points than a phone should carry', () => {
    const fine: Position[] = Array.from({ length: mostOutlinePoints }, (_, at) => {
      const angle = (2 * Math.PI * at) / mostOutlinePoints;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const points = mostOutlinePoints + 1;
    expect(refusal(collection(feature({ code: '01' }, [[...fine, fine[0]]])))).toEqual({
      code: 'map/too-many-points',
      points,
      most: mostOutlinePoints,
    });
  });

  it('never throws, whatever somebody sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readOutlines(value, districts);
        const inside = readOutlines(collection(feature({ code: '01' }, value)), districts);
        expect([typeof read.ok, typeof inside.ok]).toEqual(['boolean', 'boolean']);
      }),
    );
  });
});
