import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useFieldId } from './field-frame.js';
import styles from './error-summary.module.css';

export interface SummaryError {
  /** Null for what belongs to no field. */
  readonly name: string | null;
  readonly words: string;
}

/** What needs fixing, all of it, at the top and in focus, each leading to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly SummaryError[] }) {
  const fieldId = useFieldId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1}>
      {/* On a child, not on the box in focus: some screen readers would say it twice. */}
      <div role="alert">
        <h2 className={styles.heading}>
          <Trans>Some things need fixing</Trans>
        </h2>
        <ul>
          {errors.map(({ name, words }) => (
            <li key={`${name ?? ''}${words}`}>{name === null ? words : <a href={`#${fieldId(name)}`}>{words}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
