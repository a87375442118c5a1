import { Trans, useLingui } from '@lingui/react/macro';
import { ActErasureBody } from '@madang/contracts/official-acts';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { eraseAct } from './erasure.queries.js';

interface Values {
  readonly reason: ActErasureBody['reason'];
}

/** For good: nobody can bring back what an act said. */
export function EraseActForm({ leaf }: { readonly leaf: number }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(eraseAct(city, leaf));
  const form = useBodyForm<Values, ActErasureBody>({
    body: ActErasureBody,
    labels: { reason: t`Why it has to be forgotten` },
    toBody: (values) => values,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`It is erased. That it was, and why, is an act of its own.`);
    },
  });
  return (
    <Form form={form} act={t`Erase it for good`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Radios
        {...form.field('reason')}
        choices={[
          { value: 'personal_data', label: t`It holds personal data that the law bids to erase` },
          { value: 'court_order', label: t`A court has ordered it` },
        ]}
      />
    </Form>
  );
}
