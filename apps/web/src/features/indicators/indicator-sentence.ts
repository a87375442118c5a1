import { useLingui } from '@lingui/react/macro';
import type { IndicatorTableView } from '@madang/contracts/indicators';
import { useFormat } from '../../format/use-format.js';
import { useCityWords } from '../../ui/city-words.js';
import { useWithUnit } from './unit-words.js';

/** The finding: which district is worst off, or between what the values lie. */
export function useIndicatorSentence(): (indicator: IndicatorTableView) => string {
  const { t } = useLingui();
  const format = useFormat();
  const said = useCityWords();
  const withUnit = useWithUnit();
  return ({ code, labels, values, unit }) => {
    const label = said(labels)?.text ?? code;
    const worst = values.filter(({ place }) => place === 1);
    const [first] = worst;
    if (first) return t`${label}: ${format.list(worst.map(({ name }) => name))} is worst off, with ${withUnit(first.value, unit)}.`;
    const numbers = values.map(({ value }) => Number(value));
    if (numbers.length === 0) return t`${label}: nothing is known yet.`;
    const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)].map((number) => withUnit(String(number), unit));
    return t`${label}: from ${lowest} to ${highest}. More is neither better nor worse here.`;
  };
}
