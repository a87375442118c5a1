import { Column, type ColumnOptions } from 'typeorm';

const bigints = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** An amount in minor units; the currency stands beside it or with the parent. */
export function MinorColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'bigint', transformer: bigints, ...options });
}

/** An instant. Property names end in `At`. */
export function AtColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'timestamptz', ...options });
}

/** A calendar date, kept as `YYYY-MM-DD`. Property names end in `On`. */
export function OnColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'date', ...options });
}

export function TextColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'text', ...options });
}
