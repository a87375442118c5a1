import { Trans, useLingui } from '@lingui/react/macro';
import { ClaimInquiryBody } from '@madang/contracts/claim-bodies';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { askOffice } from '../claims.queries.js';

interface Values {
  readonly office: string;
  readonly text: string;
}

/** The office reads these words and nothing else of a confidential claim. */
export function InquiryForm({ claim }: { readonly claim: string }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(askOffice({ city, claim }));
  const form = useBodyForm<Values, ClaimInquiryBody>({
    body: ClaimInquiryBody,
    labels: { office: t`Which office`, text: t`Your question` },
    toBody: ({ office, text }) => ({ office: (office ?? '').trim(), text: (text ?? '').trim(), language }) as ClaimInquiryBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Asked. The office has fourteen days.`);
    },
  });
  return (
    <Form form={form} act={t`Ask the office`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Field {...form.field('office')} dir="auto" />
      <TextArea
        {...form.field('text')}
        hint={<Trans>Your own words: the office reads these and, of a confidential claim, nothing else.</Trans>}
        rows={4}
        dir="auto"
      />
    </Form>
  );
}
