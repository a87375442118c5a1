import { describe, expect, it } from 'vitest';
import { expectedIn, foundIn, type Layout } from './layout.js';

const layouts: readonly Layout[] = [
  {
    name: 'an American export with phases of three years',
    path: 'export.csv',
    text: `Fiscal Year,Fund Number,Fund Description,Department Number,Department Description,Object Code,Object Description,Revenue/Expense,FY22 Actuals,FY23 Adopted Budget,FY23 Amended Budget,FY24 Proposed Budget
2024,100,General Fund,1010,City Council,5001,Salaries,Expense,"$1,234.00","$2,000.00","$2,100.00","$2,500.00"
2024,100,General Fund,1010,City Council,4001,Fees,Revenue,"$(234.00)","$(300.00)","$(300.00)","$(350.00)"
2024,200,Water,2010,Utilities,5002,Chemicals,Expense,$0.00,$50.00,$60.00,$70.00
`,
    rows: 3,
    roles: [
      'fiscalYear',
      'fundCode',
      'fundName',
      'departmentCode',
      'departmentName',
      'economicCode',
      'economicName',
      'direction',
      'executed:2022',
      'initial:2023',
      'final:2023',
      'initial',
    ],
    sums: { 'executed:2022': '1000', 'initial:2023': '1750', 'final:2023': '1860', initial: '2220' },
    detected: { headerRow: 1, decimal: '.', group: ',', unit: 1, fiscalYear: 2024, direction: 'both', totalRows: 0 },
  },
  {
    name: 'an open-data portal that knows no voted amount',
    path: 'portal.csv',
    text: `organization_unit,dept_code,cost_center,commitment_item,revised_budget,actual_amount,encumbrance,available_balance,as_of_date
Police,POL,12001,510000,1000000,250000.55,1000,748999.45,2024-03-31
Fire,FIR,13001,510000,900000,240000.45,500,659499.55,2024-03-31
`,
    rows: 2,
    roles: ['departmentName', 'departmentCode:parent', 'departmentCode', 'economicCode', 'final', 'executed', 'committed', 'amount', null],
    sums: { final: '1900000', executed: '490001', committed: '1500', encumbrance: '1500' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Philippine file in thousands of pesos',
    path: 'office.csv',
    text: `"CITY BUDGET CY 2024","","","",""
"(in thousand pesos)","","","",""
"Office","Function/Program/Project","Account Code","Object of Expenditure","Budget Year (Proposed)"
"Mayor's Office","General Services","5-01-01-010","Salaries and Wages","12,345"
"Health Office","Primary care","5-02-03-070","Drugs and Medicines","4,500.5"
"","","","GRAND TOTAL","16,845.5"
`,
    rows: 2,
    roles: ['departmentName', 'functionName', 'economicCode', 'economicName', 'initial'],
    sums: { initial: '16845500' },
    detected: { headerRow: 3, decimal: '.', group: ',', unit: 1000, fiscalYear: 2024, direction: 'expenditure', totalRows: 1 },
  },
  {
    name: 'a Colombian execution',
    path: 'ejecucion.csv',
    text: `Código;Rubro;Fuente;Apropiación Inicial;Adiciones;Reducciones;Apropiación Definitiva;CDP;Registros (RP);Obligaciones;Pagos
2.1.1.01;Sueldos;SGP;1000000;0;0;1000000;900000;900000;850000;800000
2.3.1.05;Construcción vías;Regalías;5000000;500000;0;5500000;5000000;4500000;2000000;1500000
`,
    rows: 2,
    roles: ['economicCode', 'economicName', 'fundName', 'initial', null, null, 'final', 'authorised', 'committed', 'executed', 'paid'],
    sums: { initial: '6000000', final: '6500000', authorised: '5900000', committed: '5400000', executed: '2850000', paid: '2300000' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Portuguese file',
    path: 'mapa.csv',
    text: `Orgânica;Económica;Designação;Dotação Inicial;Dotação Corrigida;Compromissos;Pagamentos
02 - Câmara;01.01.03;Pessoal dos quadros;1.500.000,00;1.450.000,00;1.400.000,00;1.300.000,00
02 - Câmara;07.01.04;Construções diversas;800.000,00;900.000,00;750.000,00;400.123,45
`,
    rows: 2,
    roles: ['departmentName', 'economicCode', 'economicName', 'initial', 'final', 'committed', 'paid'],
    sums: { initial: '2300000', final: '2350000', committed: '2150000', paid: '1700123.45' },
    detected: { headerRow: 1, decimal: ',', group: '.', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Swedish file',
    path: 'budget.csv',
    text: `Nämnd;Verksamhet;Konto;Kontonamn;Budget 2024;Utfall 2023
Kommunstyrelsen;1000 Nämnd;5011;Månadslön;1 200;1 150
Skolnämnden;4400 Grundskola;5011;Månadslön;45 300;44 000
`,
    rows: 2,
    roles: ['departmentName', 'programmeName', 'economicCode', 'economicName', 'initial', 'executed:2023'],
    sums: { initial: '46500', 'executed:2023': '45150' },
    detected: { headerRow: 1, decimal: '.', group: ' ', unit: 1, fiscalYear: 2024, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Taiwanese file',
    path: 'yusuan.csv',
    text: `年度,機關別,科目代號,科目名稱,預算數(千元),決算數(千元)
113,教育局,53010100,一般行政,"12,345","12,000"
113,衛生局,60010200,醫療保健,"8,000","7,950"
`,
    rows: 2,
    roles: [null, 'departmentName', 'economicCode', 'economicName', 'initial', 'executed'],
    sums: { initial: '20345000', executed: '19950000' },
    detected: { headerRow: 1, decimal: '.', group: ',', unit: 1000, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a British list of payments',
    path: 'payments.csv',
    text: `Body Name,Body,Date,Transaction Number,Directorate,Service Label,Amount,Supplier Name,Category
Bristol,http://x,01/04/2023,123,Adult,Homecare,1234.56,ACME Ltd,Third party
Bristol,http://x,02/04/2023,124,Place,Roads,99.44,Foo,Works
`,
    rows: 2,
    roles: ['bodyName', 'bodyName:parent', null, null, 'departmentName:parent', 'departmentName', 'initial', null, 'economicName'],
    sums: { initial: '1334' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a fiscal data package',
    path: 'lines.csv',
    text: `id,title,amount,direction,phase,year,cofog_code,cofog_title,admin_code,admin_title,economic_code,economic_title
1,Clinics,1000.50,expenditure,approved,2024,07.2,Outpatient,A1,Health dept,3,Goods
2,Tax,5000,revenue,approved,2024,,,A2,Treasury,11,Taxes
`,
    rows: 2,
    roles: [
      null,
      'programmeName',
      'initial',
      'direction',
      null,
      'fiscalYear',
      'cofog',
      null,
      'departmentCode',
      'departmentName',
      'economicCode',
      'economicName',
    ],
    sums: { initial: '6000.5', amount: '6000.5' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: 2024, direction: 'both', totalRows: 0 },
  },
  {
    name: 'quarters beside their sum',
    path: 'quarters.csv',
    text: `Dept,Line,Q1,Q2,Q3,Q4,Total Budget
Parks,Trees,10,20,30,40,100
Parks,Benches,1,2,3,4,10
`,
    rows: 2,
    roles: ['departmentName', 'economicName', null, null, null, null, 'initial'],
    sums: { initial: '110' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a French table with three titles, in thousands',
    path: 'tableau.csv',
    text: `Ville de Lyon,,,
Budget primitif 2023 - dépenses de fonctionnement,,,
en milliers d'euros,,,
,,,
Direction,Libellé,BP 2022,BP 2023
Direction de l'éducation,Cantines,"1 200,5","1 300,5"
Direction de l'éducation,Écoles,"2 000,0","2 100,0"
Direction de la culture,Musées,"500,0","450,0"
Total général,,"3 700,5","3 850,5"
`,
    rows: 3,
    roles: ['departmentName', 'economicName', 'initial:2022', 'initial'],
    sums: { 'initial:2022': '3700500', initial: '3850500' },
    detected: { headerRow: 5, decimal: ',', group: ' ', unit: 1000, fiscalYear: 2023, direction: 'expenditure', totalRows: 1 },
  },
  {
    name: 'departments named once for several rows',
    path: 'once.csv',
    text: `Department,Program,Amount
Parks,Trees,100
,Benches,200
Roads,Repair,300
,Signs,400
`,
    rows: 4,
    roles: ['departmentName', 'programmeName', 'initial'],
    sums: { initial: '1000' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Turkish file',
    path: 'butce.csv',
    text: `Kurum Kodu;Kurum Adı;Fonksiyon;Ekonomik Kod;Açıklama;Başlangıç Ödeneği;Gerçekleşme
46.34;İstanbul;01;03.2;Tüketim malları;1.234.567,89;1.000.000,00
46.34;İstanbul;08;01.1;Memurlar;2.000.000,00;1.900.000,50
`,
    rows: 2,
    roles: ['departmentCode', 'departmentName', 'functionCode', 'economicCode', 'economicName', 'initial', 'executed'],
    sums: { initial: '3234567.89', executed: '2900000.5' },
    detected: { headerRow: 1, decimal: ',', group: '.', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Japanese table of levels with the year before',
    path: 'yosan.csv',
    text: `会計区分,款コード,款名称,項コード,項名称,目コード,目名称,節コード,節名称,本年度予算額,前年度予算額,比較増減
一般会計,01,議会費,01,議会費,01,議会費,01,報酬,128164,120000,8164
一般会計,02,総務費,01,総務管理費,01,一般管理費,02,給料,1000000,900000,100000
`,
    rows: 2,
    roles: [
      'bodyName',
      'programmeCode',
      'programmeName:parent',
      'programmeCode',
      'programmeName:parent',
      'programmeCode',
      'programmeName',
      'economicCode',
      'economicName',
      'initial',
      'initial:other',
      null,
    ],
    sums: { initial: '1128164', 'initial:other': '1020000' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: null, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a Korean file of three levels of programmes',
    path: 'yesan.csv',
    text: `회계연도,자치단체명,회계구분명,분야명,부문명,정책사업명,단위사업명,세부사업명,편성액,집행액
2023,서울특별시,일반회계,사회복지,기초생활보장,복지정책,생계지원,기초생계급여,1000000000,900000000
2023,서울특별시,일반회계,교육,유아및초중등,교육지원,급식,무상급식,500000000,450000000
`,
    rows: 2,
    roles: [
      'fiscalYear',
      'bodyName:parent',
      'bodyName',
      'functionName:parent',
      'functionName',
      'programmeName:parent',
      'programmeName:parent',
      'programmeName',
      'initial',
      'executed',
    ],
    sums: { initial: '1500000000', executed: '1350000000' },
    detected: { headerRow: 1, decimal: '.', group: '', unit: 1, fiscalYear: 2023, direction: 'expenditure', totalRows: 0 },
  },
  {
    name: 'a South African table of seven years',
    path: 'votes.csv',
    text: `Vote Description;Ref;2021/22;2022/23;Current Year 2023/24;;2024/25 Medium Term Revenue & Expenditure Framework;;
R thousand;;Audited Outcome;Audited Outcome;Original Budget;Adjusted Budget;Budget Year 2024/25;Budget Year +1 2025/26;Budget Year +2 2026/27
Vote 1 - Council;1;10 000;11 000;12 000;12 500;13 000;14 000;15 000
Vote 2 - Finance;1;20 000;21 000;22 000;22 500;23 000;24 000;25 000
`,
    rows: 2,
    roles: [
      'departmentName',
      null,
      'executed:2021',
      'executed:2022',
      'initial:2023',
      'final:2023',
      'initial',
      'initial:2025',
      'initial:2026',
    ],
    sums: {
      'executed:2021': '30000000',
      'executed:2022': '32000000',
      'initial:2023': '34000000',
      'final:2023': '35000000',
      initial: '36000000',
      'initial:2025': '38000000',
      'initial:2026': '40000000',
    },
    detected: { headerRow: 2, decimal: '.', group: ' ', unit: 1000, fiscalYear: 2024, direction: 'expenditure', totalRows: 0 },
  },
];

describe('a layout never seen before, of anywhere', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) =>
    expect(await foundIn(layout)).toEqual(expectedIn(layout)),
  );
});
