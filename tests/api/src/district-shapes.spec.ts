import type { DistrictShapesView, ShapesTakenView } from '@madang/contracts/district-shapes';
import type { ProposalPlacesView } from '@madang/contracts/proposal-places';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDistricts } from './fixtures/indicators.js';
import { addCycle, addDraft, addPublished, policy, proposalOf } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await addDistricts(yard, { '01': ['Centro', 1000], '02': ['Retiro', 1000], '03': ['Lejos', null] });
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const square = (west: number, south: number, side = 0.1) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const feature = (code: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates },
});
const file = (...features: readonly object[]) => ({ type: 'FeatureCollection', source: 'The survey office', features });
const town = file(feature('01', [square(-3.7, 40.4)]), feature('02', [square(-3.6, 40.4), square(-3.58, 40.42, 0.01)]));

function draw(as: Person | undefined, content: object | string) {
  const boundary = 'yard-boundary-shapes';
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const head = 'content-disposition: form-data; name="file"; filename="shapes.exe"\r\ncontent-type: application/octet-stream';
  const body = Buffer.from(`--${boundary}\r\n${head}\r\n\r\n${text}\r\n--${boundary}--\r\n`);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return yard.call<ShapesTakenView & { code: string }>('PUT', '/district-shapes', { ...(as && { as }), body, headers });
}

describe('the map of a city', () => {
  it('is empty until the city draws it, and is then what the last file says', async () => {
    expect((await yard.get<DistrictShapesView>('/district-shapes')).body).toEqual({ schematic: false, source: null, items: [] });
    const taken = await draw(staff, town);
    expect([taken.status, taken.body]).toEqual([200, { districts: 2, points: 15, missing: ['03'] }]);
    const { body } = await yard.get<DistrictShapesView>('/district-shapes');
    expect(body).toMatchObject({ schematic: false, source: 'The survey office', items: [{ code: '01' }, { code: '02' }] });
    expect(body.items[0]!.outline).toBe('-3.7,40.4 -3.6,40.4 -3.6,40.5 -3.7,40.5 -3.7,40.4');
    const only = await draw(await yard.person('administrator'), { ...file(feature('03', [square(1, 1)])), schematic: true });
    expect(only.status).toBe(200);
    const after = (await yard.get<DistrictShapesView>('/district-shapes')).body;
    expect([after.schematic, after.items.map(({ code }) => code)]).toEqual([true, ['03']]);
  });

  it('is handed out as a file that draws the same map again', async () => {
    await draw(staff, town);
    const before = (await yard.get<DistrictShapesView>('/district-shapes')).body;
    const answer = await yard.get('/district-shapes.geojson');
    expect(answer.headers['content-type']).toBe('application/geo+json; charset=utf-8');
    expect((await draw(staff, answer.text)).status).toBe(200);
    expect((await yard.get<DistrictShapesView>('/district-shapes')).body).toEqual(before);
  });

  it('is drawn by the city alone, and each city draws its own', async () => {
    for (const role of ['resident', 'facilitator', 'ombudsperson'] as const)
      expect((await draw(await yard.person(role), town)).status).toBe(403);
    expect((await draw(undefined, town)).status).toBe(401);
    const other = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    expect((await draw(other, town)).status).toBe(401);
    expect((await yard.get<DistrictShapesView>('/api/v1/cities/elsewhere/district-shapes')).body.items).toEqual([]);
  });

  it('refuses a file by what is in it, and keeps the map that stands', async () => {
    await draw(staff, town);
    const refused = [
      ['%PDF-1.7', 400, 'map/not-geojson'],
      ['{"type":"Topology"}', 400, 'map/not-geojson'],
      [file(feature('99', [square(0, 0)])), 400, 'map/no-such-district'],
      [file(feature('01', [square(440_000, 4_474_000)])), 400, 'map/not-degrees'],
      [file(feature('01', [square(0, 0).slice(0, 4)])), 400, 'map/ring-open'],
      [file(feature('01', [Array.from({ length: 6001 }, (_, at) => [at === 6000 ? 1 : Math.cos(at), 0.5])])), 413, 'map/too-many-points'],
      [' '.repeat(2 * 1024 * 1024 + 1), 413, 'map/too-large'],
    ] as const;
    for (const [content, status, code] of refused) {
      const answer = await draw(staff, content);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect((await yard.call('PUT', '/district-shapes', { as: staff, body: {} })).status).toBe(400);
    expect((await yard.get<DistrictShapesView>('/district-shapes')).body.items).toHaveLength(2);
  });
});

describe('proposals by place', () => {
  it('are the same as in the list with the same filter', async () => {
    const author = await yard.person();
    const point = { longitude: -3.650001, latitude: 40.45 };
    const placed = await addPublished(
      yard,
      { ...policy, title: 'A bench here', districtCode: '01', place: 'By the fountain', point },
      author,
    );
    await addPublished(yard, { ...policy, title: 'Anywhere' }, author);
    await addPublished(yard, { ...policy, title: 'A bench there', districtCode: '02' }, author);
    await addDraft(yard, author, { ...policy, title: 'A hidden bench', districtCode: '02', point });
    const places = async (query = '') => (await yard.get<ProposalPlacesView>(`/proposals/places${query}`)).body;
    expect(await places()).toEqual({
      districts: [
        { code: '01', proposals: 1 },
        { code: '02', proposals: 1 },
      ],
      wholeCity: 1,
      placed: [
        {
          reference: placed,
          title: 'A bench here',
          language: 'en',
          place: 'By the fountain',
          point: { longitude: -3.65, latitude: 40.45 },
        },
      ],
      placedCount: 1,
    });
    expect((await places('?q=there')).districts).toEqual([{ code: '02', proposals: 1 }]);
    expect(await places('?district=02')).toMatchObject({ wholeCity: 0, placed: [], placedCount: 0 });
    expect((await yard.get('/proposals/places?stage=nonsense')).status).toBe(400);
  });
});

describe('a warning of its own author', () => {
  it('stands before the text, and is taken away again as it was put', async () => {
    const author = await yard.person();
    const id = await addDraft(yard, author, { ...policy, warning: 'violence' });
    expect((await proposalOf(yard, id, author)).warning).toBe('violence');
    const { revision } = await proposalOf(yard, id, author);
    const headers = { 'if-match': `"${revision}"` };
    expect((await yard.call('PUT', `/proposals/${id}`, { as: author, body: policy, headers })).status).toBe(204);
    expect((await proposalOf(yard, id, author)).warning).toBeNull();
    expect((await yard.post('/proposals', { as: author, body: { ...policy, warning: 'boredom' } })).status).toBe(400);
  });
});
