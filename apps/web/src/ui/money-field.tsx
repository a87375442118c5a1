import { Trans } from '@lingui/react/macro';
import { useState, type ChangeEvent, type ComponentProps } from 'react';
import { useFormat } from '../format/use-format.js';
import { readAmount } from '../format/read-amount.js';
import { classes } from './class-names.js';
import { describedBy, FieldFrame, type FieldWords, useFieldId } from './field-frame.js';
import styles from './field.module.css';

interface MoneyFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'name' | 'className' | 'type'> {
  readonly name: string;
  readonly currency: string;
}

/** An amount as people write it; beside the box stands how it was read. Its text becomes minor units by `readAmount` when the form is sent. */
export function MoneyField({ name, currency, label, hint, error, optional, onChange, ...input }: MoneyFieldProps) {
  const id = useFieldId()(name);
  const format = useFormat();
  const [typed, setTyped] = useState(String(input.defaultValue ?? ''));
  const text = input.value === undefined ? typed : String(input.value);
  const amount = readAmount(text, currency);
  const words = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  return (
    <FieldFrame id={id} {...words}>
      <input
        {...input}
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classes(styles.control, styles.short)}
        aria-describedby={[describedBy(id, words), `${id}-reading`].filter(Boolean).join(' ')}
        aria-invalid={error !== undefined || undefined}
        onChange={change}
      />
      <p id={`${id}-reading`} className={styles.reading}>
        {amount.ok && text.trim() !== '' && <Trans>Read as {format.money(amount.value)}</Trans>}
      </p>
    </FieldFrame>
  );
}
