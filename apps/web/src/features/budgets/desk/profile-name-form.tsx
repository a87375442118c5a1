import { useLingui } from '@lingui/react/macro';
import { ProfileNameBody } from '@madang/contracts/import-profiles';
import type { ReactNode } from 'react';
import { Form } from '../../../ui/body-form.js';
import { Field } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';

interface ProfileNameFormProps {
  readonly act: string;
  readonly before?: string;
  readonly hint?: ReactNode;
  readonly twin: ReactNode;
  readonly send: (body: ProfileNameBody) => Promise<unknown>;
}

/** What a profile is called. */
export function ProfileNameForm({ act, before = '', hint, twin, send }: ProfileNameFormProps) {
  const { t } = useLingui();
  const form = useBodyForm<{ readonly name: string }, ProfileNameBody>({
    body: ProfileNameBody,
    labels: { name: t`Name of the profile` },
    toBody: ({ name }) => ({ name }),
    send,
    defaultValues: { name: before },
  });
  return (
    <Form form={form} act={act} twin={twin}>
      <Field {...form.field('name')} autoComplete="off" {...(hint === undefined ? {} : { hint })} />
    </Form>
  );
}
