import { Trans, useLingui } from '@lingui/react/macro';
import { RecommendationReplyBody } from '@madang/contracts/recommendations';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { replyWords } from '../claim-words.js';
import { replyTo } from '../claims.queries.js';

interface Values {
  readonly reply: string;
  readonly reasons: string;
  readonly promisedOn: string;
  readonly officeHolder: string;
}

const replies = ['accepted', 'accepted_in_part', 'refused'] as const;

/** By name, with reasons where it does less, and with a day where it does something. */
export function ReplyForm({ recommendation }: { readonly recommendation: string }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(replyTo(city, recommendation));
  const form = useBodyForm<Values, RecommendationReplyBody>({
    body: RecommendationReplyBody,
    labels: {
      reply: t`The city’s reply`,
      reasons: t`Reasons, and what will be done`,
      promisedOn: t`Done by`,
      officeHolder: t`Who answers for it`,
    },
    toBody: ({ reply, reasons, promisedOn, officeHolder }) =>
      ({
        reply,
        reasons: (reasons ?? '').trim(),
        promisedOn: promisedOn ? promisedOn : null,
        officeHolder: (officeHolder ?? '').trim(),
        language,
      }) as RecommendationReplyBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published. Everybody can read the reply.`);
    },
  });
  return (
    <Form form={form} act={t`Publish the reply`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Radios {...form.field('reply')} choices={replies.map((one) => ({ value: one, label: i18n._(replyWords[one]) }))} />
      <TextArea
        {...form.field('reasons')}
        optional
        hint={<Trans>Needed wherever the city does less than was recommended.</Trans>}
        rows={4}
        dir="auto"
      />
      <Field {...form.field('promisedOn')} optional type="date" width="short" />
      <Field {...form.field('officeHolder')} dir="auto" />
    </Form>
  );
}
