import { Trans, useLingui } from '@lingui/react/macro';
import { JoiningBody } from '@madang/contracts/joinings';
import { useMutation } from '@tanstack/react-query';
import { askToJoin } from '../../../api/joinings.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea, Field } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';

type Values = Readonly<Record<'joinOther' | 'joinWhy', string>>;

/** The other proposal and the city's reason; then everybody who writes one of the two is asked. */
export function AskToJoinForm({ proposal }: { readonly proposal: string }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(askToJoin({ city, proposal }));
  const form = useBodyForm<Values, JoiningBody>({
    body: JoiningBody,
    labels: { joinOther: t`Number of the other proposal`, joinWhy: t`Why they are one matter` },
    fieldAt: (path) => (path === 'other' ? 'joinOther' : 'joinWhy'),
    toBody: ({ joinOther, joinWhy }) => ({ other: joinOther.trim(), why: joinWhy.trim(), language }) as JoiningBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The authors of both are asked.`);
    },
  });
  return (
    <Form form={form} act={t`Ask the authors`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Field {...form.field('joinOther')} hint={<Trans>As it stands on its page, such as 2026-12. That one goes on.</Trans>} />
      <TextArea {...form.field('joinWhy')} hint={<Trans>Everybody can read it.</Trans>} rows={3} />
    </Form>
  );
}
