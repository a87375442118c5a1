import type { BudgetLineCardView } from '@madang/contracts/budget-lines';
import { Named, useNameOf } from '../../ui/named.js';

type NamedLine = Pick<BudgetLineCardView, 'code' | 'programme' | 'chapter' | 'economic'>;

/** A line by its purpose and its kind, as people tell lines apart: neither "Staff" nor "Libraries" alone is one line. */
export function LineName({ line }: { readonly line: NamedLine }) {
  const steps = stepsOf(line);
  if (steps.length === 0) return <bdi>{line.code}</bdi>;
  return steps.map(({ code, names }, at) => (
    <span key={code}>
      {at > 0 && ' · '}
      <Named names={names} otherwise={code} />
    </span>
  ));
}

/** The same as a text. */
export function useLineName(): (line: NamedLine) => string {
  const nameOf = useNameOf();
  return (line) =>
    stepsOf(line)
      .map(({ code, names }) => nameOf(names, code))
      .join(' · ') || line.code;
}

function stepsOf({ programme, chapter, economic }: NamedLine) {
  return [programme, economic ?? chapter].filter((step) => step !== null);
}
