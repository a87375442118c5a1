import { Trans, useLingui } from '@lingui/react/macro';
import { type AssemblyView } from '@madang/contracts/assemblies';
import { AgendaBody } from '@madang/contracts/assembly-announcements';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { recordAgenda } from '../assemblies.mutations.js';
import { CityWords } from '../city-words.js';
import { textOrNull } from './form-values.js';

const recordField = (index: number) => `record${index}`;

/** What was said and shown at each item: the minutes. */
export function AgendaRecordForm({ assembly: { id, agenda, language } }: { readonly assembly: AssemblyView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(recordAgenda({ city, assembly: id }));
  const form = useBodyForm<Record<string, string>, AgendaBody>({
    body: AgendaBody,
    labels: Object.fromEntries(agenda.map(({ title }, index) => [recordField(index), title])),
    toBody: (values) => ({
      agenda: agenda.map(({ title, minutes }, index) => ({ title, minutes, record: textOrNull(values[recordField(index)]) })),
    }),
    fieldAt: (path) => recordField(Number(/^agenda\.(\d+)/.exec(path)?.[1])),
    defaultValues: Object.fromEntries(agenda.map(({ record }, index) => [recordField(index), record ?? ''])),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The minutes are stored.`);
    },
  });
  return (
    <Form form={form} act={t`Store the minutes`} twin={<Trans>Write the minutes on paper instead.</Trans>}>
      {agenda.map(({ title }, index) => {
        const field = form.field(recordField(index));
        return <TextArea key={field.name} {...field} label={<CityWords language={language}>{title}</CityWords>} rows={4} optional />;
      })}
    </Form>
  );
}
