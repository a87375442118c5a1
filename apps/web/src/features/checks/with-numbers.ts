import type { CheckInputView } from '@madang/contracts/checks';

type Plain = Pick<CheckInputView, 'name' | 'item' | 'state' | 'kind' | 'value'>;

/** A rule with the figures in the place of their names; null where a name stands for a list, or nobody supplied it. */
export function withNumbers(
  formula: string,
  inputs: readonly Plain[],
  text: (input: Pick<Plain, 'kind' | 'value'>) => string,
): string | null {
  const known = new Map(inputs.filter(({ item, state }) => item === null && state === 'given').map((input) => [input.name, input]));
  const names = new Set(inputs.map(({ name }) => name));
  const words = formula.match(/[A-Za-z]\w*/g) ?? [];
  const asked = words.filter((word) => names.has(word));
  if (asked.length === 0 || asked.some((name) => !known.has(name))) return null;
  return formula.replaceAll(/[A-Za-z]\w*/g, (word) => {
    const input = known.get(word);
    return input ? text(input) : word;
  });
}
