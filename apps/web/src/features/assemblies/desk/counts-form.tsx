import { Trans, useLingui } from '@lingui/react/macro';
import { StatementCountsBody, type StatementView } from '@madang/contracts/assembly-statements';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { Checkboxes } from '../../../ui/choices.js';
import { Form } from '../../../ui/body-form.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { countStatement } from '../assemblies.mutations.js';
import { Counter } from './counter.js';
import { Counters } from './counters.js';
import { wholeFrom } from './form-values.js';

interface CountsFormProps {
  readonly assembly: string;
  readonly statement: StatementView;
  readonly onSent: () => Promise<void>;
}

/** How the room answered one statement. */
export function CountsForm({ assembly, statement: { id, counts }, onSent }: CountsFormProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const { mutateAsync } = useMutation(countStatement({ city, assembly }, id));
  const form = useBodyForm<Record<string, string>, StatementCountsBody>({
    body: StatementCountsBody,
    labels: { agree: t`Agree`, disagree: t`Disagree`, pass: t`Pass`, harmFlagged: t`Harm to a right` },
    toBody: ({ agree, disagree, pass, harmFlagged }) => ({
      agree: wholeFrom(agree),
      disagree: wholeFrom(disagree),
      pass: wholeFrom(pass),
      harmFlagged: (harmFlagged ?? '').length > 0,
    }),
    defaultValues: {
      agree: String(counts?.agree ?? 0),
      disagree: String(counts?.disagree ?? 0),
      pass: String(counts?.pass ?? 0),
    },
    send: async (body) => {
      await mutateAsync(body);
      await onSent();
    },
  });
  return (
    <Form form={form} act={t`Store these counts`} twin={<Trans>Write the counts on the sheet of the assembly instead.</Trans>}>
      <Counters>
        <Counter field={form.field('agree')} control={form.control} />
        <Counter field={form.field('disagree')} control={form.control} />
        <Counter field={form.field('pass')} control={form.control} />
      </Counters>
      <Checkboxes
        {...form.field('harmFlagged')}
        optional
        defaultValue={counts?.harmFlagged === true ? ['yes'] : []}
        choices={[{ value: 'yes', label: <Trans>Somebody says that this would harm a right</Trans> }]}
      />
    </Form>
  );
}
