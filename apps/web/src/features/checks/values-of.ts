import type { CheckValueView } from '@madang/contracts/checks';

interface Computed {
  readonly values: readonly CheckValueView[];
}

/** A computed number by its name; null where it could not be told. */
export function numberOf({ values }: Computed, name: string): number | null {
  const found = values.find((one) => one.name === name);
  return found?.value === null || found?.value === undefined ? null : Number(found.value);
}

/** Minor units of an amount. */
export function minorOf({ values }: Computed, name: string): string | null {
  return values.find((one) => one.name === name && one.kind === 'money')?.value ?? null;
}

export function textOf({ values }: Computed, name: string): string | null {
  return values.find((one) => one.name === name)?.value ?? null;
}

/** Hundredths of a per cent, as shares are printed. */
export function basisPointsOf(share: number): number {
  return Math.round(share * 10_000);
}
