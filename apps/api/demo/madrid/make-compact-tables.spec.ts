import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHere } from './read-table.js';

const script = fileURLToPath(fileHere('make-compact-tables.mjs'));

const spendingHeader =
  'Centro;Descripcion Centro;Seccion;Descripcion Seccion;Programa;Descripcion Programa;Capitulo;Descripcion Capitulo;Economico;Descripcion Economico;CRED_INICIAL;MOD_CREDITO;C_DEFINITIVO;C_AUTORIZADO;C_DISPUESTO;OBL_RECONOC';
const revenueHeader =
  'Centro;Descripcion Centro;Capitulo;Descripcion Capitulo;Economico;Descripcion Economico;PREV.INICIAL;MODIFICACIONES;PREV.DEFINITIV;D. RECON.NETOS;RECAUDADO';

const library = '001;AYUNTAMIENTO DE MADRID;130;CULTURA, TURISMO Y DEPORTE;33210;BIBLIOTECAS PÚBLICAS Y PATRIMONIO BIBLIOGRÁFICO;2;GASTOS';
const older = '001;AYUNTAMIENTO DE MADRID;213;DISTRITO DE PUENTE DE VALLECAS;23103;MAYORES;2;GASTOS';

/** Two lines of one key, one of zeros, one that is all modification, and a negative amount. */
const spending = [
  spendingHeader,
  `${older};22000;UNO;100;-50,5;49,5;40;40,1;10,25`,
  `${older};22001;DOS;0;0,75;0,75;0;0;0,75`,
  `${library};22000;CERO;0;0;0;0;0;0`,
];

const revenue = [revenueHeader, '001;AYUNTAMIENTO DE MADRID;1;IMPUESTOS DIRECTOS;11300;IBI;90071992547409,93;0;90071992547409,93;1;0,5'];

const lists = {
  'areas_funcionales.csv':
    '#Área;Política;Grupo;Programa;Descripción\n3;3;2;10;Bibliotecas públicas y patrimonio bibliográfico\n2;3;1;03;Personas mayores y servicios sociales\n',
  'clasificacion_economica.csv':
    '#I/G;Capítulo\nG;2;;;Gastos corrientes en bienes y servicios\nI;1;;;"Impuestos; directos"\nI;1;1;;"Impuestos sobre el capital, ""los mayores"""\n',
};

const raw = mkdtempSync(join(tmpdir(), 'madang-raw-'));
const made = mkdtempSync(join(tmpdir(), 'madang-made-'));

const latin = (path: string, lines: readonly string[]): void =>
  writeFileSync(join(raw, path), Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
const run = (): string => execFileSync(process.execPath, [script, raw, made], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const table = (name: string): string[] => readFileSync(join(made, name), 'utf8').trimEnd().split('\n');

function writeYear(year: number): void {
  mkdirSync(join(raw, String(year)), { recursive: true });
  latin(`${year}/gastos.csv`, spending);
  latin(`${year}/ingresos.csv`, revenue);
  latin(`${year}/gastos_eliminaciones.csv`, [
    spendingHeader.replaceAll('_', ',').replace('Capitulo;Descripcion Capitulo', 'Cap.;Cap.'),
    `${older};22000;UNO;7.5;0;7.25;1;1;1`,
  ]);
  latin(`${year}/ingresos_eliminaciones.csv`, ['001;AYUNTAMIENTO DE MADRID;1;IMPUESTOS DIRECTOS;11500;VEHÍCULOS;1000']);
}

beforeAll(() => {
  for (const [name, text] of Object.entries(lists)) writeFileSync(join(raw, name), text);
  for (const year of [2022, 2023, 2024, 2025]) writeYear(year);
});

afterAll(() => {
  rmSync(raw, { recursive: true });
  rmSync(made, { recursive: true });
});

describe('make-compact-tables', () => {
  it('adds the rows of one line and counts the lines of zeros that it leaves out', () => {
    expect(run()).toContain('2024-gastos.csv: 3 rows read, 1 written, 1 left out as all zeros');
    expect(table('2024-gastos.csv')).toEqual([
      'Centro,Centro nombre,Sección,Sección nombre,Programa,Programa nombre,Capítulo,Capítulo nombre,Crédito inicial,Crédito definitivo,Crédito dispuesto,Obligaciones reconocidas',
      '001,Ayuntamiento de Madrid,213,Distrito de Puente de Vallecas,23103,Mayores,2,Gastos corrientes en bienes y servicios,100.00,50.25,40.10,11.00',
    ]);
  });

  it('loses no cent beyond 2^53, and quotes commas and quotes', () => {
    run();
    expect(table('2022-ingresos.csv')[1]).toBe(
      '001,Ayuntamiento de Madrid,1,Impuestos; directos,11,"Impuestos sobre el capital, ""los mayores""",90071992547409.93,90071992547409.93,1.00,0.50',
    );
  });

  it('reads the decimal point of the eliminations too, and leaves out columns that the source does not have', () => {
    run();
    expect(table('2025-gastos-eliminaciones.csv')[1]).toMatch(/,7\.50,7\.25,1\.00,1\.00$/);
    expect(table('2022-ingresos-eliminaciones.csv')[0]).toMatch(/,Artículo nombre,Previsión inicial$/);
  });

  it('writes the same bytes again', () => {
    run();
    const first = table('2024-gastos.csv').join('\n') + table('2024-ingresos.csv').join('\n');
    run();
    expect(table('2024-gastos.csv').join('\n') + table('2024-ingresos.csv').join('\n')).toBe(first);
  });

  it('stops at an amount that might hold a thousands separator', () => {
    latin('2025/gastos.csv', [spendingHeader, `${older};22000;UNO;1.500;0;0;0;0;0`]);
    expect(run).toThrow(/Command failed/);
    latin('2025/gastos.csv', spending);
  });
});
