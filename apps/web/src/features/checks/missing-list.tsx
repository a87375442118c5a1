import { Trans, useLingui } from '@lingui/react/macro';
import type { FindingCardView, MissingCheckInputView } from '@madang/contracts/checks';
import { useFormat } from '../../format/use-format.js';
import { documentWords, fieldWords, inputWords } from './input-words.js';
import { supplierWords, whyWords } from './missing-words.js';

const most = 3;

/** What is missing, and who could supply it. Hidden is said to be hidden, not missing. */
export function MissingList({ missing }: { readonly missing: FindingCardView['missing'] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const nameOf = ({ name, item, field, year }: MissingCheckInputView) => {
    const words = inputWords[name];
    const whole = words ? i18n._(words) : name;
    const entry = item === null ? undefined : documentWords[item] ? i18n._(documentWords[item]) : item;
    const part = field !== null && fieldWords[field] ? i18n._(fieldWords[field]) : undefined;
    return [entry === undefined ? whole : [entry, part].filter(Boolean).join(', '), year === null ? undefined : String(year)]
      .filter(Boolean)
      .join(', ');
  };
  const suppliers = [...new Set(missing.map(({ supplier }) => supplier))].map((supplier) => i18n._(supplierWords[supplier]));
  const reasons = [...new Set(missing.map(({ why }) => why))];
  const named = missing.slice(0, most).map(nameOf);
  const rest = missing.length - named.length;
  const list = rest > 0 ? [...named, t`${format.number(rest)} more`] : named;
  return (
    <>
      <span>{format.list(list)}</span>
      {': '}
      <span>{format.list(reasons.map((why) => (whyWords[why] ? i18n._(whyWords[why]) : why)))}</span>
      {'. '}
      {reasons.some((why) => why !== 'hidden') && <Trans>Could be supplied by {format.list(suppliers)}.</Trans>}
    </>
  );
}
