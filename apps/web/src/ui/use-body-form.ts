import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  useForm,
  type Control,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormRegisterReturn,
} from 'react-hook-form';
import { asProblem } from '../api/problem.js';
import { bodyResolver, pathOf, wordsAt, type FieldAt } from './body-resolver.js';
import type { SummaryError } from './error-summary.js';
import { useErrorTitle } from './use-error-title.js';

interface BodyFormOptions<Values extends FieldValues, Body extends object> {
  /** The class that the API checks too. */
  readonly body: new () => Body;
  /** What each field is called, on the page and in the summary of errors. */
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  /** From the form's own fields to what is sent; called before every check. */
  readonly toBody: (values: Values) => Body;
  readonly send: (body: Body) => Promise<unknown>;
  /** The field that a path of the body comes from, where they are not called the same: `moves.0.delta.minor` → `amount`. */
  readonly fieldAt?: FieldAt;
  /** A field left out of it keeps what was typed before the page woke up. */
  readonly defaultValues?: DefaultValues<Values>;
}

export type RegisteredField = UseFormRegisterReturn & { readonly label: string; readonly error?: string };

export interface BodyForm<Values extends FieldValues, Body = unknown> {
  /** Everything a field component takes: name, label, error, and its tie to the form. */
  readonly field: (name: keyof Values & string) => RegisteredField;
  /** Of the last attempt: a summary that changed while somebody types would pull the focus away. */
  readonly errors: readonly SummaryError[];
  /** Writes a field's value for the person, as a map does for whoever points at it. */
  readonly set: (name: keyof Values & string, value: string) => void;
  readonly submit: () => void;
  readonly pending: boolean;
  /** For `useWatch`, where one field depends on another. */
  readonly control: Control<Values, unknown, Body>;
}

const messageOf = (error: { readonly message?: unknown } | undefined) => (typeof error?.message === 'string' ? error.message : '');

/** A form whose fields become one body of the contract: checked by the same rules here and in the API, refused in the same words. */
export function useBodyForm<Values extends FieldValues, Body extends object>(
  options: BodyFormOptions<Values, Body>,
): BodyForm<Values, Body> {
  const { body, labels, toBody, send, fieldAt = (path) => path.split('.')[0] ?? null, defaultValues } = options;
  const { t, i18n } = useLingui();
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const known: FieldAt = (path) => {
    const name = fieldAt(path);
    return name !== null && Object.hasOwn(labels, name) ? name : null;
  };
  const form = useForm<Values, unknown, Body>({
    resolver: bodyResolver({ body, toBody, fieldAt: known, i18n }),
    shouldFocusError: false,
    ...(defaultValues ? { defaultValues } : {}),
  });
  useErrorTitle(errors.length > 0);

  const inSummary = (name: string | null, words: string): SummaryError =>
    name === null ? { name, words } : { name, words: `${labels[name] ?? name}: ${words}` };

  const invalid = (found: FieldErrors<Values>) => {
    // In the order of the fields, whatever the order of the checks.
    const names = [...Object.keys(labels), 'root'].filter((name) => found[name] !== undefined);
    setErrors(names.map((name) => inSummary(name === 'root' ? null : name, messageOf(found[name]))));
  };

  const refuse = (fault: unknown) => {
    const problem = asProblem(fault);
    if (problem.errors.length === 0) {
      const silent = t`The city’s server did not answer. What you wrote is still here; send it again in a moment.`;
      setErrors([inSummary(null, problem.status > 0 && problem.title !== '' ? problem.title : silent)]);
      return;
    }
    setErrors(
      problem.errors.map(({ pointer, code }) => {
        const path = pathOf(pointer);
        const name = known(path);
        // A rule of the case and not of the body is told in the words of its refusal.
        const words = code === problem.code ? problem.title : wordsAt({ body, plain: toBody(form.getValues()), path, code, i18n });
        if (name !== null) form.setError(name as Path<Values>, { type: code, message: words });
        return inSummary(name, words);
      }),
    );
  };

  const submit = form.handleSubmit(async (checked) => {
    setErrors([]);
    await send(checked).catch(refuse);
  }, invalid);

  return {
    field: (name) => {
      const error = form.formState.errors[name];
      return {
        ...form.register(name as Path<Values>),
        label: labels[name],
        ...(error === undefined ? {} : { error: messageOf(error) }),
      };
    },
    errors,
    set: (name, value) => form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>),
    submit: () => void submit(),
    pending: form.formState.isSubmitting,
    control: form.control,
  };
}
