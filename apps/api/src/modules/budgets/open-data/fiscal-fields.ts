import type { ColumnName } from './published-lines.js';

/** A column of the Fiscal Data Package: how it is called, what it means there, and which of our columns fills it. */
export interface FiscalField {
  readonly name: string;
  readonly type: 'integer' | 'string' | 'number' | 'boolean';
  /** A type of the package's list (os-types); a test holds ours against it. */
  readonly columnType: string;
  readonly from: ColumnName | 'phase' | 'phase_label' | 'value' | 'cofog_division' | 'kind';
}

const economic = 'economic-classification:generic';
const office = 'administrative-classification:generic';

export const fiscalFields: readonly FiscalField[] = [
  { name: 'line', type: 'string', columnType: 'budget-line-id', from: 'line' },
  { name: 'fiscal_year', type: 'integer', columnType: 'date:fiscal-year', from: 'fiscal_year' },
  { name: 'phase', type: 'string', columnType: 'phase:id', from: 'phase' },
  { name: 'phase_label', type: 'string', columnType: 'phase:label', from: 'phase_label' },
  { name: 'value', type: 'number', columnType: 'value', from: 'value' },
  { name: 'currency', type: 'string', columnType: 'value-currency:code', from: 'currency' },
  { name: 'kind', type: 'string', columnType: 'value-kind:code', from: 'kind' },
  { name: 'direction', type: 'string', columnType: 'direction', from: 'direction' },
  { name: 'body_code', type: 'string', columnType: `${office}:level1:code`, from: 'body_code' },
  { name: 'body_name', type: 'string', columnType: `${office}:level1:label`, from: 'body_name' },
  { name: 'department_code', type: 'string', columnType: `${office}:level2:code`, from: 'department_code' },
  { name: 'department_name', type: 'string', columnType: `${office}:level2:label`, from: 'department_name' },
  { name: 'programme_code', type: 'string', columnType: 'activity:generic:program:code', from: 'programme_code' },
  { name: 'programme_name', type: 'string', columnType: 'activity:generic:program:label', from: 'programme_name' },
  { name: 'chapter_code', type: 'string', columnType: `${economic}:level1:code`, from: 'chapter_code' },
  { name: 'chapter_name', type: 'string', columnType: `${economic}:level1:label`, from: 'chapter_name' },
  { name: 'economic_code', type: 'string', columnType: `${economic}:level2:code`, from: 'economic_code' },
  { name: 'economic_name', type: 'string', columnType: `${economic}:level2:label`, from: 'economic_name' },
  { name: 'cofog_division', type: 'string', columnType: 'functional-classification:cofog:division:code', from: 'cofog_division' },
  { name: 'cofog_group', type: 'string', columnType: 'functional-classification:cofog:group:code', from: 'cofog_group' },
  { name: 'function_code', type: 'string', columnType: 'functional-classification:generic:code', from: 'function_code' },
  { name: 'function_name', type: 'string', columnType: 'functional-classification:generic:label', from: 'function_name' },
  { name: 'fund_code', type: 'string', columnType: 'fin-source:generic:code', from: 'fund_code' },
  { name: 'fund_name', type: 'string', columnType: 'fin-source:generic:label', from: 'fund_name' },
  { name: 'district_code', type: 'string', columnType: 'geo-source:target:code', from: 'district_code' },
  { name: 'district_name', type: 'string', columnType: 'geo-source:target:title', from: 'district_name' },
];

/** The phases of the package, from our amounts. A budget that is not voted yet is proposed. */
export const fiscalPhases = [
  { amount: 'initial', id: 'approved', label: 'Approved' },
  { amount: 'final', id: 'adjusted', label: 'Adjusted' },
  { amount: 'authorised', id: 'authorised', label: 'Authorised' },
  { amount: 'committed', id: 'committed', label: 'Committed' },
  { amount: 'executed', id: 'executed', label: 'Executed' },
  { amount: 'paid', id: 'paid', label: 'Paid' },
] as const;
