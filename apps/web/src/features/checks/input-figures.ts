import type { CheckInputView } from '@madang/contracts/checks';

/** A number that went into a check, by its name; null where nobody supplied it, or it is hidden. */
export function inputNumber(inputs: readonly CheckInputView[], name: string): number | null {
  const value = inputText(inputs, name);
  return value === null ? null : Number(value);
}

export function inputText(inputs: readonly CheckInputView[], name: string): string | null {
  return inputs.find((input) => input.name === name && input.state === 'given')?.value ?? null;
}

/** What went in of each entry of a list, such as a district: its numbers by their names, as far as all of them are there. */
export function inputRows<Field extends string>(
  inputs: readonly CheckInputView[],
  list: string,
  fields: readonly Field[],
): { readonly name: string; readonly of: Readonly<Record<Field, string>> }[] {
  const entries = [...new Set(inputs.flatMap(({ name, item }) => (name === list && item !== null ? [item] : [])))];
  return entries.flatMap((entry) => {
    const told = inputs.filter(({ name, item, state }) => name === list && item === entry && state === 'given');
    const values = fields.map((field) => [field, told.find((one) => one.field === field)?.value ?? null] as const);
    return values.every(([, value]) => value !== null)
      ? [{ name: entry, of: Object.fromEntries(values) as Readonly<Record<Field, string>> }]
      : [];
  });
}
