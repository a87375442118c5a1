// A made-up budget of a large city as its own software exports it: codes beside names, decimal commas, a quote here and there.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const heading = [
  'Centro;Descripción Centro;Sección;Descripción Sección;Programa;Descripción Programa;Capítulo;Descripción Capítulo;Económico',
  'Descripción Económico;Crédito inicial;Modificaciones de crédito;Crédito definitivo;Obligaciones reconocidas;Pagos realizados',
].join(';');
const areas = 'EDUCACIÓN CULTURA DEPORTE VIVIENDA MOVILIDAD SALUD PARQUES LIMPIEZA SEGURIDAD ALUMBRADO MAYORES JUVENTUD'.split(' ');
const chapters = [
  'GASTOS DE PERSONAL',
  'GASTOS EN BIENES CORRIENTES Y SERVICIOS',
  'GASTOS FINANCIEROS',
  'TRANSFERENCIAS CORRIENTES',
  'FONDO DE CONTINGENCIA',
  'INVERSIONES REALES',
  'TRANSFERENCIAS DE CAPITAL',
  'ACTIVOS FINANCIEROS',
  'PASIVOS FINANCIEROS',
];
/** As many programmes, and as many of them in a section, as the made-up city of `explore` has. */
const shape = { sections: 120, inSection: 30, programmes: 400 };
const rowsAtOnce = 5000;

/** Writes so many rows, each a line of its own; answers the sum of what was voted, in cents. */
export async function writeBudgetFile(file, rows) {
  const out = createWriteStream(file);
  out.write(`${heading}\r\n`);
  let sum = 0n;
  const items = Math.ceil(rows / (shape.sections * shape.inSection));
  for (let from = 0; from < rows; from += rowsAtOnce) {
    let text = '';
    for (let n = from; n < Math.min(rows, from + rowsAtOnce); n += 1) {
      const { initial, written } = rowOf(n, items);
      sum += BigInt(initial);
      text += written;
    }
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return sum;
}

/** In the order of their codes, as a city's software prints them. */
function rowOf(n, items) {
  const item = n % items;
  const place = Math.floor(n / items) % shape.inSection;
  const section = Math.floor(n / (items * shape.inSection)) + 1;
  const programme = (section * 37 + place * 13) % shape.programmes;
  const chapter = 1 + Math.floor((item * 9) / items);
  const initial = ((n * 7919) % 90_000_019) + 100;
  const change = n % 3 === 0 ? -(initial % 5000) : n % 3 === 1 ? initial % 70_000 : 0;
  const spent = Math.floor((initial + change) * 0.91);
  const centre = section <= 100 ? 1 : 500 + section;
  const area = areas[section % areas.length];
  const amounts = [initial, change, initial + change, spent, Math.floor(spent * 0.97)].map(euros);
  const programmeCode = `${(programme % 9) + 1}${String(programme).padStart(4, '0')}`;
  const cells = [
    String(centre).padStart(3, '0'),
    centre === 1 ? 'AYUNTAMIENTO DE MADRID' : `ORGANISMO AUTÓNOMO ${centre}`,
    String(section).padStart(3, '0'),
    `ÁREA DE ${area} ${section}`,
    programmeCode,
    `PROGRAMA DE ${areas[programme % areas.length]} ${programmeCode}`,
    String(chapter),
    chapters[chapter - 1],
    `${chapter}${String(item).padStart(4, '0')}`,
    item % 20 === 0 ? `"OTROS GASTOS; ""DIVERSOS"" ${item}"` : `PARTIDA DE ${areas[item % areas.length]} NÚMERO ${item}`,
    ...amounts,
  ];
  return { initial, written: `${cells.join(';')}\r\n` };
}

function euros(cents) {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
