import type { ComponentProps } from 'react';
import { classes } from './class-names.js';
import { describedBy, FieldFrame, type FieldWords, useFieldId } from './field-frame.js';
import styles from './field.module.css';

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'id' | 'name' | 'className'>;

interface Named {
  readonly name: string;
}

interface FieldProps extends FieldWords, Named, Native<'input'> {
  /** The box says by its length how much is meant to be written. */
  readonly width?: 'short' | 'full';
}

/** One line of text. Takes what `register()` of a form gives. */
export function Field({ name, label, hint, error, optional, width = 'full', ...input }: FieldProps) {
  const id = useFieldId()(name);
  const words = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <FieldFrame id={id} {...words}>
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        className={classes(styles.control, width === 'short' && styles.short)}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error !== undefined || undefined}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldWords, Named, Native<'textarea'> {}

/** Several lines of text. */
export function TextArea({ name, label, hint, error, optional, rows = 6, ...input }: TextAreaProps) {
  const id = useFieldId()(name);
  const words = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <FieldFrame id={id} {...words}>
      <textarea
        dir="auto"
        {...input}
        id={id}
        name={name}
        rows={rows}
        className={styles.control}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error !== undefined || undefined}
      />
    </FieldFrame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldWords, Named, Native<'select'> {
  readonly choices: readonly Choice[];
  /** Words of the first, empty choice; without them something is always chosen. */
  readonly empty?: string;
}

/** One of many, by the browser's own control. Few choices are better as `Radios`. */
export function Select({ name, label, hint, error, optional, choices, empty, ...input }: SelectProps) {
  const id = useFieldId()(name);
  const words = { label, hint, error, ...(optional === undefined ? {} : { optional }) };
  return (
    <FieldFrame id={id} {...words}>
      <select
        {...input}
        id={id}
        name={name}
        className={classes(styles.control, styles.select)}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error !== undefined || undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
