import { useLingui } from '@lingui/react/macro';
import { useController, type Control } from 'react-hook-form';
import { describedBy, FieldFrame, useFieldId } from '../../../ui/field-frame.js';
import type { RegisteredField } from '../../../ui/use-body-form.js';
import styles from './counter.module.css';
import { wholeFrom } from './form-values.js';

interface CounterProps<Body> {
  readonly field: RegisteredField;
  readonly control: Control<Record<string, string>, unknown, Body>;
}

/** A number of people: typed, or counted up and down with two large buttons. */
export function Counter<Body>({ field, control }: CounterProps<Body>) {
  const { t } = useLingui();
  const { name, label, error } = field;
  const { ref, value, onChange, onBlur } = useController({ name, control }).field;
  const id = useFieldId()(name);
  const step = (by: number) => {
    onChange(String(Math.max(0, Math.max(0, wholeFrom(value)) + by)));
  };
  return (
    <FieldFrame id={id} label={label} error={error}>
      <div className={styles.counter}>
        <button type="button" className={styles.step} aria-label={t`One less: ${label}`} onClick={() => step(-1)}>
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          name={name}
          ref={ref}
          type="text"
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          className={styles.number}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          aria-describedby={describedBy(id, { label, error })}
          aria-invalid={error !== undefined || undefined}
        />
        <button type="button" className={styles.step} aria-label={t`One more: ${label}`} onClick={() => step(1)}>
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </FieldFrame>
  );
}
