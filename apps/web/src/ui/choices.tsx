import type { ChangeEvent, ComponentProps, ReactNode } from 'react';
import { type FieldWords, GroupFrame, useFieldId } from './field-frame.js';
import styles from './choices.module.css';

export interface RichChoice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

type InputProps = ComponentProps<'input'>;

interface GroupProps extends FieldWords, Omit<InputProps, 'type' | 'id' | 'name' | 'className' | 'value' | 'defaultValue'> {
  readonly name: string;
  readonly choices: readonly RichChoice[];
}

interface RadiosProps extends GroupProps {
  readonly defaultValue?: string | undefined;
  /** The choice that is made, where each change acts at once; with `onChange`. */
  readonly value?: string;
}

/** One of a few, all of them visible. */
export function Radios(props: RadiosProps) {
  const chosen = props.value ?? props.defaultValue;
  return <Group {...props} type="radio" held={props.value !== undefined} chosen={chosen === undefined ? [] : [chosen]} />;
}

interface CheckboxesProps extends GroupProps {
  readonly defaultValue?: readonly string[] | undefined;
}

/** Any number of a few. */
export function Checkboxes(props: CheckboxesProps) {
  return <Group {...props} type="checkbox" held={false} chosen={props.defaultValue} />;
}

interface OneGroup extends GroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly chosen: readonly string[] | undefined;
  /** Whether React holds the choice, or the form. */
  readonly held: boolean;
}

function Group({
  name,
  label,
  hint,
  error,
  optional,
  choices,
  type,
  chosen,
  held,
  defaultValue: _default,
  value: _value,
  ref,
  onChange,
  ...input
}: OneGroup & { readonly defaultValue?: unknown; readonly value?: unknown }) {
  const id = useFieldId()(name);
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error} {...(optional === undefined ? {} : { optional })}>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice}>
            <input
              {...input}
              ref={type === 'radio' && !held ? (element) => tieKeepingChoice(element, ref, onChange) : ref}
              onChange={onChange}
              type={type}
              id={`${id}-${index}`}
              name={name}
              value={choice.value}
              {...(held ? { checked: chosen?.includes(choice.value) } : { defaultChecked: chosen?.includes(choice.value) })}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-${index}-hint`}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && (
                <span id={`${id}-${index}-hint`} className={styles.hint}>
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/**
 * Tying the first of a group of radios to its form clears the others, and with them what was chosen before the page woke up. So the
 * form is told of that choice, as if it were made now.
 */
function tieKeepingChoice(element: HTMLInputElement | null, tie: InputProps['ref'], tell: InputProps['onChange']): void {
  const chosenEarly = element?.checked === true;
  if (typeof tie === 'function') tie(element);
  else if (tie) tie.current = element;
  if (!chosenEarly || element.checked) return;
  element.checked = true;
  tell?.({ type: 'change', target: element } as ChangeEvent<HTMLInputElement>);
}
