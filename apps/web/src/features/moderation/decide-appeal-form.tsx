import { Trans, useLingui } from '@lingui/react/macro';
import { AppealDecisionBody } from '@madang/contracts/moderation-covers';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Card } from '../../ui/card.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { decideAppeal } from './moderation.queries.js';

interface Values {
  readonly verdict: string;
  readonly explanation: string;
}

/** A second pair of eyes: somebody who had no part in the words nor in the first decision. */
export function DecideAppealForm({ cover }: { readonly cover: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(decideAppeal({ city, cover }));
  const form = useBodyForm<Values, AppealDecisionBody>({
    body: AppealDecisionBody,
    labels: { verdict: t`What do you decide?`, explanation: t`Why, for whoever objects` },
    toBody: ({ verdict, explanation }) => ({ verdict, explanation: explanation.trim() }) as AppealDecisionBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(body.verdict === 'lift' ? t`The words are back as they were.` : t`The decision stands. Whoever objected is told.`);
    },
  });
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Decide on the objection</Trans>
      </h2>
      <Form form={form} act={t`Decide`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
        <Radios
          {...form.field('verdict')}
          choices={[
            { value: 'lift', label: <Trans>Undo the first decision</Trans>, hint: <Trans>The words come back at once.</Trans> },
            { value: 'uphold', label: <Trans>Let the first decision stand</Trans> },
          ]}
        />
        <TextArea {...form.field('explanation')} rows={3} />
      </Form>
    </Card>
  );
}
