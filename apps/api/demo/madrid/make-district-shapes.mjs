// Makes district-shapes.json: one hexagon for each district, laid out so that neighbours on the board are neighbours in the city as far
// as six sides allow. A board, not a survey: no border of the city is drawn in it. Run by hand: node make-district-shapes.mjs
import { writeFileSync } from 'node:fs';

const rows = [
  [null, null, '08'],
  [null, '06', '05', '16', '21'],
  [null, '09', '07', '04', '15', '20'],
  ['10', '01', '03', '14', '19'],
  [null, '11', '02', '13', '18'],
  [null, '12'],
  [null, null, '17'],
];
const middle = { longitude: -3.7, latitude: 40.42 };
const radius = 0.02;
const shortened = Math.cos((middle.latitude * Math.PI) / 180);
const rounded = (degrees) => Math.round(degrees * 1e5) / 1e5;

function hexagon(column, row) {
  const x = (column + (row % 2) / 2) * Math.sqrt(3) * radius;
  const y = -row * 1.5 * radius;
  const corner = (at) => {
    const angle = (Math.PI / 180) * (60 * at + 30);
    return [
      rounded(middle.longitude + (x + radius * Math.cos(angle)) / shortened),
      rounded(middle.latitude + y + radius * Math.sin(angle)),
    ];
  };
  return [0, 1, 2, 3, 4, 5, 6].map((at) => corner(at % 6));
}

const features = rows
  .flatMap((cells, row) => cells.flatMap((code, column) => (code === null ? [] : [{ code, ring: hexagon(column, row) }])))
  .toSorted((one, other) => one.code.localeCompare(other.code))
  .map(({ code, ring }) => ({ type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } }));

const lines = features.map((feature) => `    ${JSON.stringify(feature)}`).join(',\n');
const source = 'A board of hexagons, made for the demo city; it shows which district lies beside which, and no borders';
writeFileSync(
  new URL('district-shapes.json', import.meta.url),
  `{\n  "type": "FeatureCollection",\n  "schematic": true,\n  "source": ${JSON.stringify(source)},\n  "features": [\n${lines}\n  ]\n}\n`,
);
