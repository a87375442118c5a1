import { Trans, useLingui } from '@lingui/react/macro';
import { TransferBody } from '@madang/contracts/hearings';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Field } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { proveTransfer } from './hearings.queries.js';

interface Values {
  readonly body: string;
  readonly proof: string;
}

/** Without proof a referral is only a way of getting rid of a proposal. */
export function TransferForm({ proposal }: { readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(proveTransfer(place.city, proposal));
  const form = useBodyForm<Values, TransferBody>({
    body: TransferBody,
    labels: { body: t`The body in charge`, proof: t`Proof that it was passed on` },
    toBody: (values) => ({ ...values, language: city.ownLanguage }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The proof is public. You can report on what comes of it.`);
    },
  });
  return (
    <Form form={form} act={t`Publish the proof`} twin={<Trans>The proof is entered here from the office’s own record.</Trans>}>
      <Field {...form.field('body')} />
      <Field {...form.field('proof')} hint={<Trans>Number and day of the receipt, or where it can be looked up.</Trans>} />
    </Form>
  );
}
