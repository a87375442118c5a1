import { useId, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from './button.js';
import { ErrorSummary } from './error-summary.js';
import { FormName } from './field-frame.js';
import { NeedsScript } from './needs-script.js';
import { Stack } from './stack.js';
import type { BodyForm } from './use-body-form.js';

interface FormProps<Values extends FieldValues> {
  readonly form: Omit<BodyForm<Values>, 'control'>;
  /** What pressing the button does: "Send the proposal". */
  readonly act: string;
  /** The paper, telephone or place that does the same without JavaScript. */
  readonly twin: ReactNode;
  /** Begins the ids of its fields, where somebody leads to them from outside; otherwise they are its own, beside whatever other form. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** The summary of what needs fixing, the fields, and the one button. */
export function Form<Values extends FieldValues>({ form, act, twin, name, children }: FormProps<Values>) {
  const own = useId();
  return (
    // Without JavaScript a form would put a password into the address: `post` keeps it out of there.
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Stack>
        <NeedsScript>{twin}</NeedsScript>
        <FormName value={name ?? own}>
          <ErrorSummary errors={form.errors} />
          {children}
        </FormName>
        <div>
          <Button type="submit" pending={form.pending}>
            {act}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
