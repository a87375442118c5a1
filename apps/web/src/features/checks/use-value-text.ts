import { useLingui } from '@lingui/react/macro';
import type { ValueKind } from '@madang/contracts/checks';
import { useFormat } from '../../format/use-format.js';
import { basisPointsOf } from './values-of.js';

interface Kept {
  readonly kind: ValueKind;
  readonly value: string | null;
}

/** A value as it is read: money in the budget's currency, shares in per cent, a year without a thousands mark. */
export function useValueText(currency: string): (kept: Kept) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ kind, value }) => {
    if (value === null) return '–';
    switch (kind) {
      case 'money':
        return format.money({ minor: value, currency });
      case 'share':
        return format.share(basisPointsOf(Number(value)));
      case 'points':
        return t`${format.number(Number(value))} points`;
      case 'yes-no':
        return value === 'yes' ? t`yes` : t`no`;
      case 'year':
      case 'text':
        return value;
      default:
        return format.number(Number(value));
    }
  };
}
