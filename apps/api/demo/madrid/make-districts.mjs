/**
 * Makes districts.json from the open district indicators described in PROVENANCE.md.
 *
 *   node make-districts.mjs <folder of the raw indicator files> [<target folder>]
 *
 * Values keep the digits of the source; shares between 0 and 1 are written as percent by moving the point, never by
 * multiplying floats.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = [
  ['01', 'Centro'],
  ['02', 'Arganzuela'],
  ['03', 'Retiro'],
  ['04', 'Salamanca'],
  ['05', 'Chamartín'],
  ['06', 'Tetuán'],
  ['07', 'Chamberí'],
  ['08', 'Fuencarral-El Pardo'],
  ['09', 'Moncloa-Aravaca'],
  ['10', 'Latina'],
  ['11', 'Carabanchel'],
  ['12', 'Usera'],
  ['13', 'Puente de Vallecas'],
  ['14', 'Moratalaz'],
  ['15', 'Ciudad Lineal'],
  ['16', 'Hortaleza'],
  ['17', 'Villaverde'],
  ['18', 'Villa de Vallecas'],
  ['19', 'Vicálvaro'],
  ['20', 'San Blas-Canillejas'],
  ['21', 'Barajas'],
];

/** `ours` marks a code of the platform's catalogue; the others are local, because what the source counts differs or is not said. */
const indicators = [
  {
    code: 'CH-O1',
    ours: true,
    right: 'CH',
    label: { en: 'Children at risk of poverty', es: 'Población infantil en riesgo de pobreza', ko: '빈곤 위험에 놓인 아이들', ar: 'أطفال معرّضون لخطر الفقر' },
    unit: 'percent',
    direction: 'down',
    column: ['bienestar_social_distritos.csv', 'tasa_riesgo_pobreza_infantil'],
    note: 'Collected by its compiler from the High Commissioner against Child Poverty. Spain measures national poverty as the risk of poverty, so this is our indicator; the age limit is not stated.',
  },
  {
    code: 'EN-O2',
    ours: true,
    right: 'EN',
    label: { en: 'Public green space per resident', es: 'Zonas verdes por habitante', ko: '주민 한 사람당 공공 녹지', ar: 'المساحات الخضراء العامة لكل ساكن' },
    unit: 'm2_per_capita',
    direction: 'up',
    column: ['educacion_cultura_distritos.csv', 'tasa_zonas_verdes'],
    note: 'The source calls it a rate. Times the residents it gives round hectares (about 3,322 in all), so we read hectares per 10,000 residents, which is square metres per resident. The large historic parks seem to be left out.',
  },
  {
    code: 'MAD-INCOME',
    ours: false,
    right: 'SS',
    label: { en: 'Mean income', es: 'Renta media', ko: '평균 소득', ar: 'متوسط الدخل' },
    unit: 'currency_per_capita',
    direction: 'up',
    column: ['economia_empleo_distritos.csv', 'renta_media'],
    note: 'Euros a year. The source does not say whether it is income per person or per taxpayer.',
  },
  {
    code: 'MAD-UNEMPLOYED',
    ours: false,
    right: 'WK',
    label: { en: 'Unemployment, as the city counts it', es: 'Tasa de paro según el Ayuntamiento', ko: '시가 집계한 실업률', ar: 'البطالة كما تحصيها المدينة' },
    unit: 'percent',
    direction: 'down',
    column: ['economia_empleo_distritos.csv', 'tasa_paro'],
    note: 'Kept apart from WK-O1: the levels suggest registered unemployed people among residents of working age, not in the labour force.',
  },
  {
    code: 'MAD-UNEMPLOYED-LONG',
    ours: false,
    right: 'WK',
    label: { en: 'Long-term unemployment, as the city counts it', es: 'Tasa de paro de larga duración según el Ayuntamiento', ko: '시가 집계한 장기 실업률', ar: 'البطالة الطويلة الأمد كما تحصيها المدينة' },
    unit: 'percent',
    direction: 'down',
    column: ['economia_empleo_distritos.csv', 'tasa_paro_larga_duracion'],
    note: 'The base is not stated; see the unemployment rate.',
  },
  {
    code: 'MAD-LIFE-EXPECTANCY',
    ours: false,
    right: 'HE',
    label: { en: 'Life expectancy at birth', es: 'Esperanza de vida al nacer', ko: '출생 시 기대 수명', ar: 'متوسط العمر المتوقع عند الولادة' },
    unit: 'years',
    direction: 'up',
    column: ['salud_distritos.csv', 'esperanza_vida'],
    note: 'The gap between the highest and the lowest district is our indicator HE-O1. Values come in half years; that it is counted from birth is our reading.',
  },
  {
    code: 'MAD-GOOD-HEALTH',
    ours: false,
    right: 'HE',
    label: { en: 'Residents who call their health good', es: 'Personas que consideran buena su salud', ko: '자기 건강이 좋다고 말하는 주민', ar: 'سكان يصفون صحتهم بالجيدة' },
    unit: 'percent',
    direction: 'up',
    column: ['salud_distritos.csv', 'autopercepcion_salud_buena'],
    percentOfShare: true,
    note: 'From a survey whose sample size is not given.',
  },
  {
    code: 'MAD-NO-SCHOOLING',
    ours: false,
    right: 'ED',
    label: { en: 'Residents without completed schooling', es: 'Personas sin estudios', ko: '학교 교육을 마치지 못한 주민', ar: 'سكان لم يُتمّوا تعليمًا مدرسيًا' },
    unit: 'per_1000',
    direction: 'down',
    column: ['educacion_cultura_distritos.csv', 'tasa_sin_estudios'],
    note: 'Per 1,000 residents is our reading of the rate; which schooling counts is not stated.',
  },
  {
    code: 'MAD-LIBRARIES',
    ours: false,
    right: 'CU',
    label: { en: 'Libraries', es: 'Bibliotecas', ko: '도서관', ar: 'المكتبات' },
    unit: 'per_10k',
    direction: 'up',
    column: ['educacion_cultura_distritos.csv', 'tasa_bibliotecas'],
    note: 'Times the residents it gives whole libraries, 51 in all. It says nothing about access without barriers, so it is not CU-P2.',
  },
  {
    code: 'MAD-CULTURAL-CENTRES',
    ours: false,
    right: 'CU',
    label: { en: 'Cultural centres', es: 'Centros culturales', ko: '문화 센터', ar: 'المراكز الثقافية' },
    unit: 'per_10k',
    direction: 'up',
    column: ['educacion_cultura_distritos.csv', 'tasa_centros_culturales'],
    note: 'Times the residents it gives whole centres, 106 in all.',
  },
  {
    code: 'MAD-HOME-HELP',
    ours: false,
    right: 'SS',
    label: { en: 'Residents who receive help at home', es: 'Personas con ayuda a domicilio', ko: '집에서 돌봄을 받는 주민', ar: 'سكان يتلقّون مساعدة منزلية' },
    unit: 'per_1000',
    direction: 'none',
    column: ['bienestar_social_distritos.csv', 'tasa_ayuda_domicilio'],
    note: 'Times the residents it gives whole people, 80,375 in all. It shows both need and service, so it has no better or worse.',
  },
  {
    code: 'MAD-QUALITY-OF-LIFE',
    ours: false,
    right: null,
    label: { en: 'How residents mark their quality of life', es: 'Valoración de la calidad de vida', ko: '주민이 매긴 삶의 질', ar: 'تقييم السكان لجودة حياتهم' },
    unit: 'score_0_10',
    direction: 'up',
    column: ['bienestar_social_distritos.csv', 'calidad_vida'],
    note: 'A survey mark from 0 to 10; sample size not given.',
  },
];

function readTable(path) {
  const [header, ...rows] = readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])));
}

const districtCode = (row) => String(Number.parseInt(row.cod_distrito, 10)).padStart(2, '0');

/** `134881.0` is `134881`; other digits stay as they are. */
function plain(value) {
  if (!/^-?\d+(?:\.\d+)?$/u.test(value)) throw new Error(`"${value}" is not a number`);
  return value.replace(/\.0+$/u, '');
}

/** A share such as `0.76` as percent, by its digits: `76`. */
function percentOf(share) {
  const [whole, fraction = ''] = share.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  const rest = fraction.slice(2).replace(/0+$/u, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}

function valuesOf({ column: [file, name], percentOfShare }, rawFolder) {
  const rows = readTable(join(rawFolder, file));
  const values = rows.map((row) => [districtCode(row), percentOfShare ? percentOf(row[name]) : plain(row[name])]);
  if (values.length !== names.length) throw new Error(`${file}: ${values.length} districts`);
  return Object.fromEntries(values);
}

function makeDistricts(rawFolder) {
  const population = valuesOf({ column: ['poblacion_distritos.csv', 'numero_habitantes'] }, rawFolder);
  return {
    source: {
      attribution:
        'Ayuntamiento de Madrid (datos.madrid.es, Distritos en cifras); compiled at github.com/almudenaolg/Desigualdad-Distritos-Madrid',
      commit: 'c5a77be204430cb166ebc5aee3466b046e9dde9b',
      period: '2018-2024',
      note: 'The compiler mixed years between 2018 and 2024 and does not say which value is of which year. The districts add up to the city’s residents of 2019, so the population is taken to be of that year.',
    },
    populationYear: 2019,
    districts: names.map(([code, name]) => ({ code, section: `2${code}`, name, population: Number(population[code]) })),
    indicators: indicators.map(({ percentOfShare, column, ...rest }) => ({
      ...rest,
      year: null,
      column: column[1],
      values: valuesOf({ percentOfShare, column }, rawFolder),
    })),
  };
}

const [rawFolder, target = dirname(fileURLToPath(import.meta.url))] = process.argv.slice(2);
if (rawFolder === undefined) {
  process.stderr.write('Usage: node make-districts.mjs <folder of the raw indicator files> [<target folder>]\n');
  process.exitCode = 2;
} else writeFileSync(join(target, 'districts.json'), `${JSON.stringify(makeDistricts(rawFolder), null, 2)}\n`);
