import { Trans, useLingui } from '@lingui/react/macro';
import { RecommendationBody } from '@madang/contracts/recommendations';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { recommendOnClaim } from '../claims.queries.js';

interface Values {
  readonly office: string;
  readonly summary: string;
  readonly text: string;
}

/** One more recommendation on a claim whose finding stands, with a clock of its own. */
export function RecommendForm({ claim }: { readonly claim: string }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(recommendOnClaim({ city, claim }));
  const form = useBodyForm<Values, RecommendationBody>({
    body: RecommendationBody,
    labels: { office: t`Which office`, summary: t`What happened, for everybody`, text: t`What the city should do` },
    toBody: ({ office, summary, text }) =>
      ({ office: (office ?? '').trim(), summary: (summary ?? '').trim(), text: (text ?? '').trim(), language }) as RecommendationBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published. The time of the office to reply begins today.`);
    },
  });
  return (
    <Form form={form} act={t`Publish the recommendation`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <p>
        <Trans>It is public at once, and the office has its own time to reply, whatever becomes of the others.</Trans>
      </p>
      <Field {...form.field('office')} dir="auto" />
      <TextArea
        {...form.field('summary')}
        hint={<Trans>Never the claimant’s own words: nobody may be found by it.</Trans>}
        rows={4}
        dir="auto"
      />
      <TextArea {...form.field('text')} rows={3} dir="auto" />
    </Form>
  );
}
