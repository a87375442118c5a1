import { Trans, useLingui } from '@lingui/react/macro';
import { CancellationBody } from '@madang/contracts/assembly-announcements';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { cancelAssembly } from '../assemblies.mutations.js';

/** Calls an assembly off. It stays on the list, with the reason. */
export function CancellationForm({ assembly }: { readonly assembly: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(cancelAssembly({ city, assembly }));
  const form = useBodyForm<Record<string, string>, CancellationBody>({
    body: CancellationBody,
    labels: { reason: t`Why it does not take place` },
    toBody: ({ reason }) => ({ reason: reason ?? '' }),
    defaultValues: { reason: '' },
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The assembly is called off.`);
    },
  });
  return (
    <Form form={form} act={t`Call the assembly off`} twin={<Trans>Tell the city’s offices in writing instead.</Trans>}>
      <TextArea {...form.field('reason')} hint={<Trans>Everybody who reads the announcement sees it.</Trans>} rows={3} />
    </Form>
  );
}
