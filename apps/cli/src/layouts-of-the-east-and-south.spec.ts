import { describe, expect, it } from 'vitest';
import { expectedIn, foundIn, type Layout } from './layout.js';

/** 「부서,사업,예산」 in code page 949, 「所属名,事業名,予算額」 in code page 932: written by hand, since nothing here writes them. */
const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const layouts: readonly Layout[] = [
  {
    name: 'a Korean file with codes, a unit of thousands above the headings and a total',
    path: '2024년_세출예산서_본예산.csv',
    text: `2024년도 세출예산서,,,,,,(단위: 천원)
회계명,부서코드,부서명,세부사업명,통계목,통계목명,예산액
일반회계,A01,복지정책과,기초연금 지급,301-01,사회보장적수혜금,"1,234,567"
일반회계,A01,복지정책과,주거 지원,307-02,민간경상사업보조,"200,000"
일반회계,B02,도로과,도로 보수,401-01,시설비,"△5,000"
합계,,,,,,"1,429,567"
`,
    rows: 3,
    roles: ['bodyName', 'departmentCode', 'departmentName', 'programmeName', 'economicCode', 'economicName', 'initial'],
    sums: { initial: '1429567000' },
    detected: { unit: 1000, currency: 'KRW', fiscalYear: 2024, direction: 'expenditure', status: 'approved', totalRows: 1, headerRow: 2 },
  },
  {
    name: 'a Korean file in code page 949',
    path: 'yesan.csv',
    text: bytes('bacebcad2cbbe7bef72cbfb9bbea0abab9c1f6c1a4c3a5b0fa2cc1d6b0c520c1f6bff82c313030300a'),
    rows: 1,
    roles: ['departmentName', 'programmeName', 'initial'],
    sums: { 예산: '1000' },
    detected: { encoding: 'euc-kr', currency: 'KRW' },
  },
  {
    name: 'a Japanese file in Shift JIS',
    path: 'yosan.csv',
    text: bytes('8f8a91ae96bc2c8e968bc696bc2c975c8e5a8a7a0a918d96b189db2c88ea94ca9045906c8c8f94ef2c31343630383030300a'),
    rows: 1,
    roles: ['departmentName', 'programmeName', 'initial'],
    sums: { initial: '14608000' },
    detected: { encoding: 'shift_jis', currency: 'JPY' },
  },
  {
    name: 'a Japanese file with an era year, full-width digits, triangles and thousands of yen',
    path: '予算.csv',
    text: `年度,会計名,所管課,事業名,当初予算額（千円）,補正額（千円）,予算現額（千円）,支出済額（千円）
令和5年度,一般会計,道路課,道路維持,１２３,"△3",120,100
令和5年度,一般会計,福祉課,生活支援,"4,500",0,"4,500","4,321"
`,
    rows: 2,
    roles: ['fiscalYear', 'bodyName', 'departmentName', 'programmeName', 'initial', 'modification', 'final', 'executed'],
    sums: { initial: '4623000', modification: '-3000', final: '4620000', executed: '4421000' },
    detected: { unit: 1000, fiscalYear: 2023, currency: 'JPY', fiscalYearFrom: 'column (era year)' },
  },
  {
    name: 'an Indian file in lakhs with Indian groups and fiscal years side by side',
    path: 'Municipal budget.csv',
    text: `(Rs. in lakhs),,,,
Head of Account,Particulars,Actuals 2021-22,Revised Estimates 2022-23,Budget Estimates 2023-24
2202-01,Primary education,"1,23,456.78","1,30,000.00","1,45,000.50"
2210-02,Urban health services,"45,678.90","50,000.00","55,000.00"
`,
    rows: 2,
    roles: ['economicCode', 'economicName', 'executed:2021', 'final:2022', 'initial'],
    sums: { initial: '20000050000', 'executed:2021': '16913568000' },
    detected: { unit: 100000, currency: 'INR', fiscalYear: 2023, headerRow: 2 },
  },
  {
    name: 'a Kenyan county file with votes',
    path: 'county_2023_24.csv',
    text: `Vote,Vote Name,Programme,Sub County,Approved Estimates (KShs),Actual Expenditure (KShs)
4162,Health Services,Curative Care,Kibra,"1,000,000.00","950,000.50"
4162,Health Services,Preventive Care,Lang'ata,"500,000.00",-
4163,Education,ECDE,Kibra,"750,000.00","(1,200.00)"
`,
    rows: 3,
    roles: ['departmentCode', 'departmentName', 'programmeName', 'districtName', 'initial', 'executed'],
    sums: { initial: '2250000', executed: '948800.5' },
    detected: { currency: 'KES', fiscalYear: 2023 },
  },
  {
    name: 'an Arabic file with Arabic digits and marks',
    path: 'موازنة_2024.csv',
    text: `رمز البرنامج;اسم البرنامج;الباب;البند;الاعتماد;المنصرف
١٠١;الصحة العامة;١;الأجور;١٬٢٣٤٫٥٠;٩٠٠
١٠٢;التعليم;٢;المشتريات;٢٬٠٠٠٫٠٠;١٬٠٠٠
`,
    rows: 2,
    roles: ['programmeCode', 'programmeName', 'chapterCode', 'economicName', 'initial', 'executed'],
    sums: { initial: '3234.5', executed: '1900' },
    detected: { fiscalYear: 2024 },
  },
  {
    name: 'a file in UTF-16 with tabulators, as Excel saves Unicode text',
    path: 'Budget 2022.txt',
    text: utf16('Département\tProgramme\tBudget primitif\r\nVoirie\tEntretien\t1 234,50\r\nCulture\tMusée\t500,00\r\n'),
    rows: 2,
    roles: ['departmentName', 'programmeName', 'initial'],
    sums: { initial: '1734.5' },
    detected: { encoding: 'utf-16le', delimiter: '\t', fiscalYear: 2022 },
  },
  {
    name: 'years side by side and nothing else said',
    path: 'spending.csv',
    text: `Department,Program,2022,2023,2024
Parks,Trees,100,200,300
Roads,Repair,1000,2000,3000
`,
    rows: 2,
    roles: ['departmentName', 'programmeName', 'initial:2022', 'initial:2023', 'initial'],
    sums: { 2022: '1100', 2023: '2200', 2024: '3300', initial: '3300' },
    detected: { fiscalYear: 2024, fiscalYearFrom: 'headings' },
  },
  {
    name: 'an outline whose upper rows are sums of the rows below',
    path: 'outline.csv',
    text: `Code,Name,Amount
1,Staff,300
11,Salaries,200
12,Pensions,100
2,Goods,70
21,Energy,50
22,Paper,20
3,Investment,500
31,Roads,500
`,
    rows: 5,
    roles: ['economicCode', 'economicName', 'initial'],
    sums: { initial: '870' },
    detected: { totalRows: 3 },
  },
  {
    name: 'an outline by a column of levels, with sums below and notes at the end',
    path: 'levels.csv',
    text: `Level;Department;Item;Amount
2;Parks;Trees;10
2;Parks;Benches;5
1;Parks;Parks altogether;15
2;Roads;Repair;70
2;Roads;Signs;30
1;Roads;Roads altogether;100
;;;
Source: Treasurer;;;
`,
    rows: 4,
    roles: ['level', 'departmentName', 'economicName', 'initial'],
    sums: { initial: '115' },
    detected: { totalRows: 3 },
  },
  {
    name: 'pivot sums of groups',
    path: 'pivot.csv',
    text: `Department,Account,Budget
Police,Salaries,100
Police,Cars,50
Police Total,,150
Fire,Salaries,80
Fire,Engines,40
Fire Total,,120
Grand Total,,270
`,
    rows: 4,
    roles: ['departmentName', 'economicName', 'initial'],
    sums: { initial: '270' },
    detected: { totalRows: 3 },
  },
  {
    name: 'a file without headings, with an index',
    path: 'x.csv',
    text: `1;101;Parks;20;Trees;1.000,50
2;101;Parks;21;Benches;2.000,00
3;102;Roads;30;Repair;-300,25
`,
    rows: 3,
    roles: ['index', 'bodyCode', 'bodyName', 'departmentCode', 'departmentName', 'initial'],
    sums: { initial: '2700.25' },
    detected: { headerRow: null, decimal: ',' },
  },
  {
    name: 'eliminations row by row, and one amount that cannot be read',
    path: 'budget.csv',
    text: `Department,Program,Elimination,Budget,Actual
Parks,Trees,no,"1,000","900"
Parks,Transfers,yes,"500","500"
Roads,Repair,no,#REF!,"700"
`,
    rows: 3,
    roles: ['departmentName', 'programmeName', 'elimination', 'initial', 'executed'],
    sums: { executed: '2100', initial: '1500' },
    detected: { group: ',' },
    errors: ['budget/not-an-amount'],
  },
];

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]);
  return new Uint8Array(units.buffer);
}

describe('a layout never seen before, of the East and the South, and of nowhere', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) =>
    expect(await foundIn(layout)).toEqual(expectedIn(layout)),
  );
});
