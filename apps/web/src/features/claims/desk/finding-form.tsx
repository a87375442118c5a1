import { Trans, useLingui } from '@lingui/react/macro';
import { ClaimFindingBody } from '@madang/contracts/claim-bodies';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { findingWords } from '../claim-words.js';
import { findOnClaim } from '../claims.queries.js';

interface Values {
  readonly finding: string;
  readonly reasons: string;
  readonly office: string;
  readonly summary: string;
  readonly recommendation: string;
}

const findings = ['breach', 'part', 'none', 'outside'] as const;
const recommendedFields = { office: 'office', summary: 'summary', text: 'recommendation' } as const;

/** The finding for the claimant, and for the public what is to be done, told anew. */
export function FindingForm({ claim }: { readonly claim: string }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(findOnClaim({ city, claim }));
  const form = useBodyForm<Values, ClaimFindingBody>({
    body: ClaimFindingBody,
    labels: {
      finding: t`Your finding`,
      reasons: t`Reasons, for the claimant`,
      office: t`Which office`,
      summary: t`What happened, for everybody`,
      recommendation: t`What the city should do`,
    },
    fieldAt: (path) => {
      const name = /^recommendations[./]0[./](\w+)$/.exec(path)?.[1];
      if (name !== undefined) return recommendedFields[name as keyof typeof recommendedFields] ?? null;
      return path === 'finding' || path === 'reasons' ? path : null;
    },
    toBody: ({ finding, reasons, office, summary, recommendation }) => {
      const isBreach = finding === 'breach' || finding === 'part';
      const one = { office: (office ?? '').trim(), summary: (summary ?? '').trim(), text: (recommendation ?? '').trim(), language };
      return {
        ...(finding && { finding }),
        reasons: (reasons ?? '').trim(),
        language,
        recommendations: isBreach ? [one] : [],
      } as ClaimFindingBody;
    },
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published as far as it is public. The claimant is told.`);
    },
  });
  return (
    <Form form={form} act={t`Decide on the claim`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Radios {...form.field('finding')} choices={findings.map((one) => ({ value: one, label: i18n._(findingWords[one]) }))} />
      <TextArea {...form.field('reasons')} rows={5} dir="auto" />
      <Field {...form.field('office')} optional hint={<Trans>With a breach: who is to act.</Trans>} dir="auto" />
      <TextArea
        {...form.field('summary')}
        optional
        hint={<Trans>Never the claimant’s own words: nobody may be found by it.</Trans>}
        rows={4}
        dir="auto"
      />
      <TextArea {...form.field('recommendation')} optional rows={3} dir="auto" />
    </Form>
  );
}
