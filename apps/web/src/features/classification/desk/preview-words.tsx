import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TaggingPreviewView } from '@madang/contracts/classification';
import { useFormat } from '../../../format/use-format.js';
import { MoneyText } from '../../../ui/money-text.js';
import { fieldWords } from '../field-words.js';

/** How many lines, how much money, and what becomes known. */
export function PreviewWords({ preview }: { readonly preview: TaggingPreviewView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { lineCount, changedLines, amount, coverage, otherVersions } = preview;
  if (changedLines === 0) return <Trans>Nothing: all of it is said already.</Trans>;
  return (
    <ul>
      <li>
        <Trans>
          {changedLines} of {lineCount} lines, with <MoneyText amount={amount} />
        </Trans>
      </li>
      {coverage.map(({ field, before, after }) => (
        <li key={field}>
          <Trans>
            Known of “{i18n._(fieldWords[field])}”: {format.share(before ?? 0)} of the money before, {format.share(after ?? 0)} after
          </Trans>
        </li>
      ))}
      {otherVersions > 0 && (
        <li>
          <Plural
            value={otherVersions}
            one="It holds for # other budget that has these lines as well."
            other="It holds for # other budgets that have these lines as well."
          />
        </li>
      )}
    </ul>
  );
}
