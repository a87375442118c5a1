import { Trans, useLingui } from '@lingui/react/macro';
import { WitnessDismissalBody } from '@madang/contracts/log-witnesses';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { dismissWitness } from './witness-desk.queries.js';

interface Values {
  readonly because: string;
}

/** What it signed until now stays. */
export function DismissWitnessForm({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(dismissWitness(city, id));
  const form = useBodyForm<Values, WitnessDismissalBody>({
    body: WitnessDismissalBody,
    labels: { because: t`Because` },
    toBody: ({ because }) => ({ because: (because ?? '').trim() }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`It is no longer a witness.`);
    },
  });
  return (
    <Form form={form} act={t`Dismiss this witness`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <TextArea {...form.field('because')} rows={2} dir="auto" hint={<Trans>Everybody reads it, also in the record itself.</Trans>} />
    </Form>
  );
}
