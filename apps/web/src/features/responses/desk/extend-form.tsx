import { Trans, useLingui } from '@lingui/react/macro';
import { ExtensionBody } from '@madang/contracts/response-acts';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Button } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { extendAnswer } from './responses-desk.mutations.js';

interface ExtendFormProps {
  readonly proposal: string;
  /** Why there is no more time to be had, in the words of the API. */
  readonly refusal: string | undefined;
}

interface ExtendValues {
  readonly reason: string;
}

/** Once, for a reason that everybody reads. */
export function ExtendForm({ proposal, refusal }: ExtendFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(extendAnswer(place.city, proposal));
  const form = useBodyForm<ExtendValues, ExtensionBody>({
    body: ExtensionBody,
    labels: { reason: t`Reason` },
    toBody: (values) => ({ ...values, language: city.ownLanguage }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The promised date has moved, and the reason is public.`);
    },
  });
  if (refusal !== undefined) return <Button kind="secondary" refusal={refusal}>{t`Move the date by 15 days`}</Button>;
  return (
    <Details summary={<Trans>Move the date by 15 days</Trans>}>
      <Form form={form} act={t`Move the date by 15 days`} twin={<Trans>An extension is asked for at the registry.</Trans>}>
        <TextArea {...form.field('reason')} rows={3} hint={<Trans>This can be done once. The reason is public.</Trans>} />
      </Form>
    </Details>
  );
}
