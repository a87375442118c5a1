import { Trans } from '@lingui/react/macro';
import { createContext, use, type ReactNode } from 'react';
import styles from './field.module.css';
import { classes } from './class-names.js';

export interface FieldWords {
  readonly label: ReactNode;
  /** What to write, with an example: stands before the input, not inside it. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** What tells the fields of one form apart from those of another on the same page; empty outside of forms. */
export const FormName = createContext('');

/** Where the error summary leads: `fieldId('email')` → `field-email`, and in one of several forms `fieldId('email', 'anna')` → `field-anna-email`. */
export const fieldId = (name: string, form = '') => `field-${form === '' ? '' : `${form}-`}${name.replaceAll('.', '-')}`;

/** The ids of fields in the form around. */
export function useFieldId(): (name: string) => string {
  const form = use(FormName);
  return (name) => fieldId(name, form);
}

/** The ids of hint and error, for `aria-describedby`. */
export function describedBy(id: string, { hint, error }: FieldWords): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter((one) => one !== false);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label, hint and error around one control, in the order in which they are read. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={classes(styles.field, error !== undefined && styles.wrong)}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional === true && <Optional />}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The same around a group of controls. */
export function GroupFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { readonly id: string; readonly children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classes(styles.field, error !== undefined && styles.wrong)}
      aria-describedby={describedBy(id, { label, hint, ...(error === undefined ? {} : { error }) })}
    >
      <legend className={styles.label}>
        {label}
        {optional === true && <Optional />}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function HintAndError({ id, hint, error }: { readonly id: string; readonly hint: ReactNode; readonly error: string | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}

function Optional() {
  return (
    <span className={styles.optional}>
      {' '}
      <Trans>(optional)</Trans>
    </span>
  );
}
