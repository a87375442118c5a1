import { describe, expect, it } from 'vitest';
import { expectedIn, foundIn, type Layout } from './layout.js';

const layouts: readonly Layout[] = [
  {
    name: 'a German Doppik budget with years side by side',
    path: 'haushalt.csv',
    text: `Haushaltsplan der Stadt Musterstadt;;;;;;;
Angaben in EUR;;;;;;;
;;;;;;;
Produkt;Produktbezeichnung;Konto;Kontobezeichnung;Ergebnis 2022;Ansatz 2023;Ansatz 2024;Planung 2025
11101;Rat und Ausschüsse;501100;Dienstaufwendungen;1.234,50;1.300,00;1.400,00;1.450,00
11101;Rat und Ausschüsse;529100;Sonstige Aufwendungen;200,00;210,00;-220,00;230,00
36501;Kindertageseinrichtungen;501100;Dienstaufwendungen;10.000,00;11.000,00;12.500,75;13.000,00
`,
    rows: 3,
    roles: ['programmeCode', 'programmeName', 'economicCode', 'economicName', 'executed:2022', 'initial:2023', 'initial', 'amount'],
    sums: { 'Ansatz 2024': '13680.75', initial: '13680.75', 'Ansatz 2023': '12510', 'Ergebnis 2022': '11434.5' },
    detected: { headerRow: 4, decimal: ',', group: '.', fiscalYear: 2024, currency: 'EUR', delimiter: ';' },
  },
  {
    name: 'a table for the eye, whose departments and programmes are merged cells with their sums below',
    path: 'Adopted Budget FY2025.csv',
    text: `Department,Program,Account,Adopted Budget
Police,Patrol,Salaries,"1,200,000"
,,Supplies,"50,000"
,Traffic,Salaries,"300,000"
Police Total,,,"1,550,000"
Library,Branches,Salaries,"400,000"
,,Books,"90,000"
Library Total,,,"490,000"
Grand Total,,,"2,040,000"
`,
    rows: 5,
    roles: ['departmentName', 'programmeName', 'economicName', 'initial'],
    sums: { initial: '2040000' },
    detected: { fiscalYear: 2025, filledDown: ['department', 'programme'], totalRows: 3 },
  },
  {
    name: 'a German cameral budget whose codes are written with points, in thousands of euro',
    path: 'Haushaltsplan_2021_Entwurf.csv',
    text: `Haushaltsstelle;Bezeichnung;Ansatz in T€
0.0000.4000;Personalausgaben;1.250
0.0000.5200;Geräte, Ausstattung;75
1.1100.4000;Personalausgaben;3.400
`,
    rows: 3,
    roles: ['economicCode', 'economicName', 'initial'],
    sums: { initial: '4725000' },
    detected: { unit: 1000, status: 'proposed', fiscalYear: 2021 },
  },
  {
    name: 'a French M57 budget with narrow spaces and a type column',
    path: 'BP_2024_ville.csv',
    text: `Exercice;Sens;Fonction;Libellé fonction;Chapitre;Libellé chapitre;Nature;Libellé nature;Montant voté
2024;Dépense;020;Administration générale;011;Charges à caractère général;60611;Eau et assainissement;12\u202f500,40 €
2024;Dépense;213;Classes regroupées;012;Charges de personnel;64111;Rémunération principale;1\u202f204\u202f000,00 €
2024;Recette;01;Non ventilable;73;Impôts et taxes;73111;Impôts directs locaux;2\u202f000\u202f000,00 €
`,
    rows: 3,
    roles: [
      'fiscalYear',
      'direction',
      'functionCode',
      'functionName',
      'chapterCode',
      'chapterName',
      'economicCode',
      'economicName',
      'initial',
    ],
    sums: { initial: '3216500.4' },
    detected: { decimal: ',', group: ' ', direction: 'both', fiscalYear: 2024, currency: 'EUR' },
  },
  {
    name: 'a Brazilian expenditure file with committed, liquidated and paid',
    path: 'despesa-2023.csv',
    text: `Órgão;Nome do Órgão;Função;Nome da Função;Programa;Nome do Programa;Natureza da Despesa;Descrição da Natureza;Fonte de Recurso;Dotação Inicial;Dotação Atualizada;Valor Empenhado;Valor Liquidado;Valor Pago
10;Secretaria de Saúde;10;Saúde;0101;Atenção Básica;3.3.90.30;Material de Consumo;00;R$ 1.000,00;R$ 1.500,00;R$ 1.200,00;R$ 900,10;R$ 800,00
12;Secretaria de Educação;12;Educação;0202;Ensino Fundamental;3.1.90.11;Vencimentos;19;R$ 20.000,00;R$ 20.000,00;R$ 19.000,00;R$ 18.000,00;R$ 17.500,55
`,
    rows: 2,
    roles: [
      'departmentCode',
      'departmentName',
      'functionCode',
      'functionName',
      'programmeCode',
      'programmeName',
      'economicCode',
      'economicName',
      'fundCode',
      'initial',
      'final',
      'committed',
      'executed',
      'paid',
    ],
    sums: { initial: '21000', final: '21500', committed: '20200', executed: '18900.1', paid: '18300.55' },
    detected: { currency: 'BRL', direction: 'expenditure', fiscalYear: 2023 },
  },
  {
    name: 'an Italian file with mission, programme, title and chapter',
    path: 'bilancio_spese_2022.csv',
    text: `Missione;Descrizione Missione;Programma;Descrizione Programma;Titolo;Descrizione Titolo;Capitolo;Descrizione Capitolo;Previsione Iniziale;Variazioni;Previsione Definitiva;Impegni;Pagamenti
01;Servizi istituzionali;0101;Organi istituzionali;1;Spese correnti;10100;Indennità sindaco;45.000,00;5.000,00;50.000,00;48.000,00;40.000,00
04;Istruzione;0402;Altri ordini;1;Spese correnti;40200;Mensa scolastica;300.000,00;-20.000,00;280.000,00;279.999,99;250.000,00
`,
    rows: 2,
    roles: [
      'functionCode',
      'functionName',
      'programmeCode',
      'programmeName',
      'chapterCode',
      'chapterName',
      'economicCode',
      'economicName',
      'initial',
      'modification',
      'final',
      'committed',
      'paid',
    ],
    sums: { initial: '345000', modification: '-15000', final: '330000', committed: '327999.99', paid: '290000' },
    detected: { fiscalYear: 2022, direction: 'expenditure' },
  },
  {
    name: 'a British council file with pounds, brackets and a prior year',
    path: 'Budget Book 2023-24.csv',
    text: `Directorate,Service Area,Cost Centre,Cost Centre Description,Subjective,Subjective Description,Prior Year Budget £,Original Budget £,Revised Budget £,Forecast Outturn £
Adult Care,Older People,A1001,Care homes,3001,Employees,"£1,000,000","£1,100,000","£1,150,000","£1,140,000"
Adult Care,Older People,A1001,Care homes,9001,Client income,"(£200,000)","(£210,000)","(£210,000)","(£215,500)"
Place,Highways,H2001,Road repair,4001,Contractors,"£500,000","£550,000","£560,000","£559,999.50"
`,
    rows: 3,
    roles: [
      'departmentName:parent',
      'departmentName:parent',
      'departmentCode',
      'departmentName',
      'economicCode',
      'economicName',
      'initial:other',
      'initial',
      'final',
      'executed',
    ],
    sums: { initial: '1440000', final: '1500000', executed: '1484499.5' },
    detected: { currency: 'GBP', fiscalYear: 2023, decimal: '.', group: ',' },
  },
  {
    name: 'a Swiss file with apostrophes',
    path: 'Budget 2025.csv',
    text: `Dienststelle;Konto;Bezeichnung;Budget 2025;Rechnung 2023
110;3010;Löhne;1’234’567.85;1’200’000.00
110;3130;Dienstleistungen Dritter;45’000.00;43’210.15
`,
    rows: 2,
    roles: ['departmentCode', 'economicCode', 'economicName', 'initial', 'executed:2023'],
    sums: { initial: '1279567.85' },
    detected: { group: "'", decimal: '.', fiscalYear: 2025 },
  },
  {
    name: 'a Spanish execution file with a title, headings in two rows and totals',
    path: 'ejecucion.csv',
    text: `AYUNTAMIENTO DE EJEMPLO;;;;;;
ESTADO DE EJECUCIÓN DEL PRESUPUESTO DE GASTOS 2023;;;;;;
;;;;;;
Aplicación;;Créditos;;;Ejecución;
Código;Denominación;Inicial;Modificaciones;Definitivo;Obligaciones reconocidas;Pagos
920.120;Retribuciones básicas;100.000,00;0,00;100.000,00;99.000,00;98.000,00
920.220;Material de oficina;5.000,00;500,00;5.500,00;5.400,00;5.000,00
TOTAL;;105.000,00;500,00;105.500,00;104.400,00;103.000,00
`,
    rows: 2,
    roles: ['economicCode', 'economicName', 'initial', 'modification', 'final', 'executed', 'paid'],
    sums: { initial: '105000', modification: '500', final: '105500', executed: '104400', paid: '103000' },
    detected: { headerRow: 5, fiscalYear: 2023, totalRows: 1, direction: 'expenditure' },
  },
  {
    name: 'a Peruvian file with PIA and PIM',
    path: 'gasto_2024.csv',
    text: `Ano,Unidad Ejecutora,Programa Presupuestario,Fuente de Financiamiento,PIA,PIM,Certificado,Compromiso,Devengado,Girado
2024,Municipalidad,0001 Nutrición,Recursos ordinarios,1000,1200,1100,1000,900,850
2024,Municipalidad,0002 Salud materna,Canon,50000,45000,44000,43000,42000.5,41000
`,
    rows: 2,
    roles: ['fiscalYear', 'departmentName', 'programmeName', 'fundName', 'initial', 'final', 'authorised', 'committed', 'executed', 'paid'],
    sums: { initial: '51000', final: '46200', executed: '42900.5', paid: '41850' },
    detected: { fiscalYear: 2024 },
  },
  {
    name: 'an American file by fund, in words alone, with a trailing minus',
    path: 'FY2026 Adopted Budget.txt',
    text: `Fund\tDepartment\tProgram\tAccount\tFY 2026 Adopted
General Fund\tPolice\tPatrol\tSalaries\t1,200,000
General Fund\tPolice\tPatrol\tCost recovery\t50,000-
Water Fund\tUtilities\tTreatment\tChemicals\t310,500
`,
    rows: 3,
    roles: ['fundName', 'departmentName', 'programmeName', 'economicName', 'initial'],
    sums: { initial: '1460500' },
    detected: { delimiter: '\t', status: 'approved', fiscalYear: 2026 },
  },
  {
    name: 'a Dutch file with baten and lasten row by row',
    path: 'begroting.csv',
    text: `Jaar;Type;Programma;Omschrijving;Bedrag
2023;Lasten;1;Bestuur;1.000.000
2023;Baten;1;Bestuur;250.000
2023;Lasten;2;Veiligheid;2.500.000
`,
    rows: 3,
    roles: ['fiscalYear', 'direction', 'programmeCode', 'programmeName', 'initial'],
    sums: { initial: '3750000' },
    detected: { direction: 'both', group: '.', fiscalYear: 2023 },
  },
  {
    name: 'a Polish file with division, chapter and paragraph',
    path: 'wydatki_2024.csv',
    text: `Dział;Rozdział;Paragraf;Nazwa;Plan
801;80101;4010;Wynagrodzenia;1 500 000,00 zł
801;80101;4210;Materiały;20 000,00 zł
`,
    rows: 2,
    roles: [null, 'programmeCode', 'economicCode', 'economicName', 'initial'],
    sums: { initial: '1520000' },
    detected: { currency: 'PLN', decimal: ',', group: ' ' },
  },
  {
    name: 'a file whose fields are named by a programmer, with tags of rights',
    path: 'lines.csv',
    text: `fiscalYear|orgUnit|programCode|programName|cofog|rigidity|genderMarker|districtCode|districtName|fundCode|approvedBudget|actual
2025|Health|P01|Clinics|07.2|mandatory|2|D1|North|10|1000.10|900
2025|Health|P02|Prevention|07.4|discretionary|1|D2|South|10|2000|1800
2025|Housing|P03|Rent help|10.6|committed|0|D1|North|20|3000|2900
`,
    rows: 3,
    roles: [
      'fiscalYear',
      'departmentName',
      'programmeCode',
      'programmeName',
      'cofog',
      'rigidity',
      'equality',
      'districtCode',
      'districtName',
      'fundCode',
      'initial',
      'executed',
    ],
    sums: { initial: '6000.1', executed: '5600' },
    detected: { delimiter: '|' },
  },
];

describe('a layout never seen before, of the West', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) =>
    expect(await foundIn(layout)).toEqual(expectedIn(layout)),
  );
});
