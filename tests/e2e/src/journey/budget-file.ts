/** The budget that staff publish in the journey: a few lines of a real plan, in round figures. */
const lines = [
  ['161', 'Políticas de Vivienda', '15210', 'Promoción y gestión de vivienda', '7', 'Transferencias de capital', '74.220.804,50'],
  [
    '161',
    'Políticas de Vivienda',
    '15220',
    'Conservación y rehabilitación vivienda',
    '2',
    'Gastos corrientes en bienes y servicios',
    '2.989.239,00',
  ],
  ['151', 'Limpieza y Zonas Verdes', '17102', 'Zonas verdes', '2', 'Gastos corrientes en bienes y servicios', '128.740.080,00'],
  ['151', 'Limpieza y Zonas Verdes', '17102', 'Zonas verdes', '6', 'Inversiones reales', '6.754.375,00'],
  [
    '180',
    'Políticas Sociales, Familia e Igualdad',
    '23106',
    'Servicios sociales y emergencia social',
    '2',
    'Gastos corrientes en bienes y servicios',
    '22.730.000,00',
  ],
  ['180', 'Políticas Sociales, Familia e Igualdad', '23103', 'Mayores', '1', 'Gastos de personal', '7.238.992,00'],
  ['201', 'Distrito de Centro', '23103', 'Mayores', '2', 'Gastos corrientes en bienes y servicios', '6.954.371,00'],
] as const;

/** The sum of the lines as it would stand in the printed budget. */
export const printedTotal = '249.627.861,50';

const headings = [
  'Centro',
  'Centro nombre',
  'Sección',
  'Sección nombre',
  'Programa',
  'Programa nombre',
  'Capítulo',
  'Capítulo nombre',
  'Lo votado',
];

type Amounts = readonly string[];

/** As an accounting program of that region writes it: semicolons, decimal commas, Windows-1252. */
function fileWith(amounts: Amounts): Buffer {
  const rows = lines.map((line, index) => ['001', 'Ayuntamiento de Madrid', ...line.slice(0, -1), amounts[index]]);
  return Buffer.from([headings, ...rows].map((row) => `${row.join(';')}\r\n`).join(''), 'latin1');
}

const whole = lines.map((line) => line[6]);

export const mendedFile = fileWith(whole);

/** The second amount is a word, the last one is missing. */
export const brokenFile = fileWith(whole.map((amount, index) => (index === 1 ? 'pendiente' : index === whole.length - 1 ? '' : amount)));
