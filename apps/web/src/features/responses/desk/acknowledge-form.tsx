import { Trans, useLingui } from '@lingui/react/macro';
import { AcknowledgementBody } from '@madang/contracts/response-acts';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { acknowledge } from './responses-desk.mutations.js';

interface AcknowledgeValues {
  readonly office: string;
  readonly officeHolder: string;
  readonly plan: string;
}

/** From here on residents know whom to ask. */
export function AcknowledgeForm({ proposal }: { readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(acknowledge(place.city, proposal));
  const form = useBodyForm<AcknowledgeValues, AcknowledgementBody>({
    body: AcknowledgementBody,
    labels: { office: t`Office in charge`, officeHolder: t`In whose hands`, plan: t`How you will examine it` },
    toBody: ({ plan, ...values }) => ({ ...values, language: city.ownLanguage, ...(plan ? { plan } : {}) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Taken up. Everybody can see which office is in charge.`);
    },
  });
  return (
    <Form form={form} act={t`Take it up`} twin={<Trans>The registry takes it up on paper and enters it here.</Trans>}>
      <Field {...form.field('office')} dir="auto" hint={<Trans>As residents know it: “Parks department”.</Trans>} />
      <Field
        {...form.field('officeHolder')}
        dir="auto"
        hint={<Trans>A title, such as “Head of the parks department”. No private person is named.</Trans>}
      />
      <TextArea {...form.field('plan')} optional rows={4} hint={<Trans>What you will look at, whom you will ask, and when.</Trans>} />
    </Form>
  );
}
