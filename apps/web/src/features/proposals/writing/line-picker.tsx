import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BudgetLineCardView } from '@madang/contracts/budget-lines';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { MoneyText } from '../../../ui/money-text.js';
import { linesFoundQuery } from '../proposals.queries.js';
import { lineTitle } from './line-title.js';
import styles from './line-picker.module.css';
import type { Side } from './move-rows.js';
import { useDebounced } from './use-debounced.js';

interface LinePickerProps {
  readonly side: Side;
  /** Lines that are in the form already. */
  readonly taken: readonly string[];
  readonly onPick: (line: string, name: string) => void;
}

/** Finds a line of the budget by words; choosing one is a button. */
export function LinePicker({ side, taken, onPick }: LinePickerProps) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const [words, setWords] = useState('');
  const wanted = useDebounced(words.trim());
  const { data, isError } = useQuery(linesFoundQuery(slug, wanted));
  const found = wanted.length > 1 && data ? data.items.filter(({ code, elimination }) => !elimination && !taken.includes(code)) : [];
  const pick = (line: string, name: string) => {
    setWords('');
    onPick(line, name);
  };
  return (
    <div className={styles.picker}>
      <Field
        name={`find-${side}`}
        type="search"
        label={side === 'from' ? t`Find a line to take from` : t`Find a line to give to`}
        hint={<Trans>Two words of what it pays for, such as “street lighting”.</Trans>}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          // Enter searches; it must not send the form.
          if (event.key === 'Enter') event.preventDefault();
        }}
        autoComplete="off"
        dir="auto"
      />
      <output className={styles.said}>
        {isError && <Trans>The search did not answer. Try again in a moment.</Trans>}
        {wanted.length > 1 && data && found.length === 0 && <Trans>No line of this year’s budget fits these words.</Trans>}
      </output>
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map((line) => (
            <Found key={line.code} line={line} side={side} onPick={pick} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FoundProps extends Pick<LinePickerProps, 'side' | 'onPick'> {
  readonly line: BudgetLineCardView;
}

function Found({ line, side, onPick }: FoundProps) {
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const title = lineTitle(line, city.ownLanguage);
  return (
    <li className={styles.one}>
      <span>
        <span lang={city.ownLanguage} dir="auto">
          {title}
        </span>{' '}
        <MoneyText amount={line.amounts.final} form="short" />
      </span>
      <Button kind="secondary" onClick={() => onPick(line.code, title)}>
        {side === 'from' ? <Trans>Take from this line</Trans> : <Trans>Give to this line</Trans>}
      </Button>
    </li>
  );
}
