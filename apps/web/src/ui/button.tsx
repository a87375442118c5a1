import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { Link } from './link.js';
import styles from './button.module.css';
import { classes } from './class-names.js';

/** `primary`: the one act of the screen. `stop`: takes something away. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'stop';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly kind?: ButtonKind;
  /** Why this cannot be done now, in the words of the API. The button stays where it is, can be reached, and says so. */
  readonly refusal?: string | undefined;
  /** The act is on its way; a second press does nothing. */
  readonly pending?: boolean;
}

/** Says what happens ("Send the proposal"). Never `disabled`: a button that cannot act gives its reason. */
export function Button({
  kind = 'primary',
  refusal,
  pending = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reason = useId();
  const idle = refusal !== undefined || pending;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (idle) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      className={classes(styles.button, styles[kind], className)}
      aria-disabled={idle || undefined}
      aria-describedby={refusal === undefined ? rest['aria-describedby'] : reason}
      onClick={press}
    >
      {children}
    </button>
  );
  if (refusal === undefined) return button;
  return (
    <span className={styles.refused}>
      {button}
      <span id={reason} className={styles.reason}>
        {refusal}
      </span>
    </span>
  );
}

interface LinkButtonProps extends ComponentProps<typeof Link> {
  readonly kind?: ButtonKind;
}

/** Leads somewhere, and looks as important as it is. */
export function LinkButton({ kind = 'primary', className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={classes(styles.button, styles[kind], className)} />;
}

/** Buttons side by side, below each other where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
