import { Trans, useLingui } from '@lingui/react/macro';
import { AppealBody } from '@madang/contracts/moderation-covers';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Card } from '../../ui/card.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { appealAgainst } from './moderation.queries.js';
import { LastDay } from '../../ui/last-day.js';

interface AppealFormProps {
  readonly cover: string;
  readonly until: string;
}

/** The writer objects, once. */
export function AppealForm({ cover, until }: AppealFormProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(appealAgainst({ city, cover }));
  const form = useBodyForm<{ readonly text: string }, AppealBody>({
    body: AppealBody,
    labels: { text: t`Why the words should come back` },
    toBody: ({ text }) => ({ text: text.trim() }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Another facilitator will look at it. You will hear what is decided.`);
    },
  });
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Do you see it otherwise?</Trans>
      </h2>
      <p>
        <Trans>
          You can object once, until <LastDay until={until} />.
        </Trans>
      </p>
      <Form form={form} act={t`Object`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
        <TextArea {...form.field('text')} hint={<Trans>Facilitators alone read it.</Trans>} rows={4} />
      </Form>
    </Card>
  );
}
