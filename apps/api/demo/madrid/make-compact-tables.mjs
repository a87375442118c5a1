/**
 * Makes the demo city's compact budget tables from Madrid's own open figures.
 *
 *   node make-compact-tables.mjs <folder of the raw files> [<target folder>]
 *
 * The raw folder holds `<year>/gastos.csv`, `ingresos.csv`, both `_eliminaciones.csv`, `areas_funcionales.csv` and
 * `clasificacion_economica.csv` as described in PROVENANCE.md. The same input gives the same bytes, on any machine:
 * amounts are added as whole cents, rows are ordered by code point, and nothing depends on a clock or a locale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { centreNames, programmeNames, sectionNames } from './table-names.mjs';

const years = [2022, 2023, 2024, 2025];

const expenditure = {
  source: 'gastos',
  amounts: [
    ['Crédito inicial', 'CREDINICIAL'],
    ['Crédito definitivo', 'CDEFINITIVO'],
    ['Crédito dispuesto', 'CDISPUESTO'],
    ['Obligaciones reconocidas', 'OBLRECONOC'],
  ],
  header: ['Centro', 'Centro nombre', 'Sección', 'Sección nombre', 'Programa', 'Programa nombre', 'Capítulo', 'Capítulo nombre'],
  firstAmount: 10,
  key: (row) => [row[0], row[2], row[4], row[6]],
  describe: ([centre, section, programme, chapter], names) => [
    centre,
    names.centre(centre),
    section,
    names.section(centre, section),
    programme,
    names.programme(programme),
    chapter,
    names.heading(`G;${chapter}`),
  ],
};

const revenue = {
  source: 'ingresos',
  amounts: [
    ['Previsión inicial', 'PREVINICIAL'],
    ['Previsión definitiva', 'PREVDEFINITIV'],
    ['Derechos reconocidos netos', 'DRECONNETOS'],
    ['Recaudación neta', 'RECAUDADO'],
  ],
  header: ['Centro', 'Centro nombre', 'Capítulo', 'Capítulo nombre', 'Artículo', 'Artículo nombre'],
  firstAmount: 6,
  key: (row) => [row[0], row[2], row[4].slice(0, 2)],
  describe: ([centre, chapter, article], names) => [
    centre,
    names.centre(centre),
    chapter,
    names.heading(`I;${chapter}`),
    article,
    names.heading(`I;${article[0]};${article[1]}`),
  ],
};

/** Windows-1252 differs from Latin-1 in the C1 range only; a byte there would be misread, so it is refused. */
function readLatin(path) {
  const text = readFileSync(path, 'latin1');
  if (/[\u0080-\u009f]/u.test(text)) throw new Error(`${path}: holds bytes that are not Latin-1`);
  return text;
}

/** Splits one line at `separator`, with "quoted" fields. */
function splitLine(line, separator) {
  const fields = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (quoted && character === '"' && line[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field];
}

const readRows = (text) =>
  text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => splitLine(line, ';').map((field) => field.trim().replaceAll(/\s+/gu, ' ')));

/**
 * Cents of an amount such as `106238,88`. The eliminations of 2025 alone write a decimal point (`1173876.8`). Both are
 * read; a third decimal is refused, because then the mark might separate thousands.
 */
function cents(text, where) {
  const parts = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/u.exec(text);
  if (!parts) throw new Error(`${where}: "${text}" is not an amount`);
  const minor = BigInt(parts[2] + (parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -minor : minor;
}

function decimal(minor) {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const plainLetters = (name) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/gu, '');

/**
 * The columns of this file that we keep: their names differ by year (`CRED_INICIAL`, `CRED.INICIAL`, `CRED,INICIAL`).
 * One file, the revenue eliminations of 2022, has no header and a single amount: the initial one.
 */
function amountColumns(kind, rows) {
  if (rows[0][0] !== 'Centro') return { columns: [{ label: kind.amounts[0][0], at: kind.firstAmount }], body: rows };
  const header = rows[0].map(plainLetters);
  const columns = kind.amounts.map(([label, source]) => ({ label, at: header.indexOf(source) })).filter(({ at }) => at >= 0);
  return { columns, body: rows.slice(1) };
}

/** Adds up the rows that share a key. A column that the source does not have is left out, never filled with zeros. */
function aggregate(kind, path) {
  const { columns, body } = amountColumns(kind, readRows(readLatin(path)));
  const sums = new Map();
  for (const row of body) {
    const key = kind.key(row);
    const before = sums.get(key.join(' '))?.amounts ?? columns.map(() => 0n);
    sums.set(key.join(' '), { key, amounts: columns.map(({ at }, index) => before[index] + cents(row[at], path)) });
  }
  const all = [...sums.values()].toSorted((one, other) => (one.key.join(' ') < other.key.join(' ') ? -1 : 1));
  const kept = all.filter(({ amounts }) => amounts.some((amount) => amount !== 0n));
  return { labels: columns.map(({ label }) => label), sourceRows: body.length, allZero: all.length - kept.length, kept };
}

/** Code → name from one of the city's classification lists (UTF-8, `;`, comment lines begin with `#`). */
function readClassification(path, codeFields) {
  const rows = readRows(readFileSync(path, 'utf8').replace(/^\u{feff}/u, '')).filter(([first]) => !first.startsWith('#'));
  return new Map(
    rows.map((row) => [row.slice(0, codeFields).filter(Boolean), row[codeFields]]).map(([code, name]) => [code.join(';'), name]),
  );
}

function known(names, name, what) {
  const found = names.get(name);
  if (found === undefined) throw new Error(`No name for ${what} "${name}"`);
  return found;
}

/** A programme's name: written out by hand, or the classification's where the accounts hold the same name or its beginning. */
function programmeName(raw, listed) {
  const byHand = programmeNames.get(raw);
  if (byHand !== undefined) return byHand;
  const same = plainLetters(raw) === plainLetters(listed);
  const cut = raw.length >= 28 && plainLetters(listed).startsWith(plainLetters(raw));
  if (same || cut) return listed;
  throw new Error(`No name for programme "${raw}" (listed as "${listed}")`);
}

/** The names of one year, taken from that year's expenditure file; eliminations use them too, their own text is damaged. */
function namesOf(rawFolder, year) {
  const programmes = new Map(
    [...readClassification(join(rawFolder, 'areas_funcionales.csv'), 4)].map(([code, name]) => [code.replaceAll(';', ''), name]),
  );
  const headings = readClassification(join(rawFolder, 'clasificacion_economica.csv'), 4);
  const rows = readRows(readLatin(join(rawFolder, String(year), 'gastos.csv'))).slice(1);
  const sections = new Map(rows.map((row) => [`${row[0]} ${row[2]}`, known(sectionNames, row[3], 'section')]));
  const ofYear = new Map(rows.map((row) => [row[4], programmeName(row[5], programmes.get(row[4]) ?? '')]));
  return {
    centre: (code) => known(centreNames, code, 'centre'),
    section: (centre, code) => known(sections, `${centre} ${code}`, 'section'),
    programme: (code) => known(ofYear, code, 'programme'),
    heading: (code) => known(headings, code, 'economic heading'),
  };
}

const csvField = (value) => (/[",\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const csv = (rows) => rows.map((row) => `${row.map(csvField).join(',')}\n`).join('');

function makeTable(kind, variant, year, rawFolder, target) {
  const names = namesOf(rawFolder, year);
  const table = aggregate(kind, join(rawFolder, String(year), `${kind.source}${variant.replace('-', '_')}.csv`));
  const rows = table.kept.map(({ key, amounts }) => [...kind.describe(key, names), ...amounts.map(decimal)]);
  const file = `${year}-${kind.source}${variant}.csv`;
  writeFileSync(join(target, file), csv([[...kind.header, ...table.labels], ...rows]));
  const sums = table.labels.map((label, index) => `${label} ${decimal(table.kept.reduce((sum, { amounts }) => sum + amounts[index], 0n))}`);
  return `${file}: ${table.sourceRows} rows read, ${rows.length} written, ${table.allZero} left out as all zeros; ${sums.join('; ')}`;
}

const [rawFolder, target = dirname(fileURLToPath(import.meta.url))] = process.argv.slice(2);
if (rawFolder === undefined) {
  process.stderr.write('Usage: node make-compact-tables.mjs <folder of the raw files> [<target folder>]\n');
  process.exitCode = 2;
} else {
  for (const year of years)
    for (const kind of [expenditure, revenue])
      for (const variant of ['', '-eliminaciones']) process.stdout.write(`${makeTable(kind, variant, year, rawFolder, target)}\n`);
}
