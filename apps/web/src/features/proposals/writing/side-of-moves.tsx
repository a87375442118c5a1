import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { fieldId } from '../../../ui/field-frame.js';
import { MoneyField } from '../../../ui/money-field.js';
import { LinePicker } from './line-picker.js';
import type { MoveRow, Side } from './move-rows.js';
import styles from './side-of-moves.module.css';
import type { MoveRows } from './use-move-rows.js';

interface SideOfMovesProps {
  readonly side: Side;
  readonly form: MoveRows;
  readonly currency: string;
}

/** All lines that give, or all that get. */
export function SideOfMoves({ side, form, currency }: SideOfMovesProps) {
  const rows = form.rows.filter((row) => row.side === side);
  const focusOn = useFocusOn();
  return (
    <Card as="section">
      <h2>{side === 'from' ? <Trans>Take from</Trans> : <Trans>Give to</Trans>}</h2>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row
              key={row.line}
              row={row}
              form={form}
              currency={currency}
              onRemove={() => {
                form.remove(row.line);
                focusOn(`find-${side}`);
              }}
            />
          ))}
        </ul>
      )}
      <LinePicker
        side={side}
        taken={form.rows.map(({ line }) => line)}
        onPick={(line, name) => {
          form.add(side, line, name);
          focusOn(`amount-${line}`);
        }}
      />
    </Card>
  );
}

interface RowProps extends Omit<SideOfMovesProps, 'side'> {
  readonly row: MoveRow;
  readonly onRemove: () => void;
}

function Row({ row: { line, name, amount }, form, currency, onRemove }: RowProps) {
  const { t } = useLingui();
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  const title = name ?? line;
  return (
    <li className={styles.row}>
      <MoneyField
        name={`amount-${line}`}
        currency={currency}
        label={
          <span lang={city.ownLanguage} dir="auto">
            {title}
          </span>
        }
        value={amount}
        onChange={({ target }) => form.change(line, target.value)}
      />
      <Button kind="quiet" aria-label={t`Take out: ${title}`} onClick={onRemove}>
        <Trans>Take out</Trans>
      </Button>
    </li>
  );
}

/** The button that was pressed is gone after its act: the focus goes to the field where one goes on. */
function useFocusOn(): (name: string) => void {
  const [wanted, setWanted] = useState<{ readonly name: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(fieldId(wanted.name))?.focus();
  }, [wanted]);
  return (name) => setWanted({ name });
}
