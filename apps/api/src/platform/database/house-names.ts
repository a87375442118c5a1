import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableOf = (table: Table | string) => (typeof table === 'string' ? table : table.name).split('.').pop()!;

/** snake_case columns, and constraints that say what they are: `proposal_city_id_cycle_id_fk`. */
export class HouseNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `${tableOf(table)}_pk`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return this.named(table, columns, 'fk');
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return this.named(table, columns, 'uq');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return this.named(table, columns, 'ix');
  }
  private named(table: Table | string, columns: string[], kind: string): string {
    return `${tableOf(table)}_${columns.join('_')}_${kind}`;
  }
}
