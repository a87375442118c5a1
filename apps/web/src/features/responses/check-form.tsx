import { Trans, useLingui } from '@lingui/react/macro';
import { DeliveryCheckBody } from '@madang/contracts/deliveries';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Button } from '../../ui/button.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { checkDelivery } from './responses.queries.js';

interface CheckFormProps {
  readonly proposal: string;
  readonly mine: 'done' | 'not_done' | null;
  /** Why nobody can check yet, in the words of the API. */
  readonly refusal: string | undefined;
}

interface CheckValues {
  readonly verdict: DeliveryCheckBody['verdict'];
  readonly note: string;
}

/** "Done" or "Not done", by whoever went and looked. The word can be changed until it has been decided. */
export function CheckForm({ proposal, mine, refusal }: CheckFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(checkDelivery(place.city, proposal));
  const form = useBodyForm<CheckValues, DeliveryCheckBody>({
    body: DeliveryCheckBody,
    labels: { verdict: t`What did you find?`, note: t`What you saw` },
    toBody: ({ verdict, note }) => ({ verdict, language: place.language as DeliveryCheckBody['language'], ...(note ? { note } : {}) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Your check is counted. You can change it for as long as it is open.`);
    },
  });
  if (refusal !== undefined) return <Button refusal={refusal}>{t`Say what you found`}</Button>;
  return (
    <Form
      form={form}
      act={mine === null ? t`Say what you found` : t`Change what you said`}
      twin={<Trans>You can tell the facilitator of your district what you saw, in person or by telephone.</Trans>}
    >
      <Radios
        {...form.field('verdict')}
        hint={<Trans>Only if you went and looked.</Trans>}
        defaultValue={mine ?? undefined}
        choices={[
          { value: 'done', label: <Trans context="delivery">Done</Trans>, hint: <Trans>What was promised is there and works.</Trans> },
          { value: 'not_done', label: <Trans>Not done</Trans>, hint: <Trans>It is missing, unfinished or different.</Trans> },
        ]}
      />
      <TextArea {...form.field('note')} optional rows={3} hint={<Trans>Where and when. Do not name people.</Trans>} />
    </Form>
  );
}
