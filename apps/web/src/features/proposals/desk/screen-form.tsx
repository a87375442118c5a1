import { Trans, useLingui } from '@lingui/react/macro';
import { ScreeningBody } from '@madang/contracts/proposal-screening';
import type { ProposalView } from '@madang/contracts/proposals';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { screenProposal } from '../proposals.mutations.js';
import { screeningReasons, screeningWords } from '../screening-words.js';

interface ScreenValues {
  readonly verdict: string;
  readonly reason: string;
  readonly passage: string;
}

/** Publish, or send back for one of the few reasons and with the passage. Criticism, cost, likeness and language are no reasons. */
export function ScreenForm({ proposal }: { readonly proposal: ProposalView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(screenProposal({ city: place.city, proposal: proposal.id }));
  const form = useBodyForm<ScreenValues, ScreeningBody>({
    body: ScreeningBody,
    labels: { verdict: t`Your verdict`, reason: t`Why it goes back`, passage: t`The passage it is about` },
    defaultValues: { verdict: 'publish' },
    toBody: ({ verdict, reason, passage }) => (verdict === 'send_back' ? { verdict, reason, passage } : { verdict }) as ScreeningBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(body.verdict === 'publish' ? t`The proposal is published.` : t`The text went back to its author.`);
      await navigate(paths.deskScreening(place));
    },
  });
  const sendsBack = useWatch({ control: form.control, name: 'verdict' }) === 'send_back';
  return (
    <Form form={form} act={sendsBack ? t`Send the text back` : t`Publish`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios
        {...form.field('verdict')}
        choices={[
          { value: 'publish', label: <Trans>Publish it</Trans> },
          {
            value: 'send_back',
            label: <Trans>Send it back</Trans>,
            hint: <Trans>The author keeps the number, changes the passage and hands it in again.</Trans>,
          },
        ]}
      />
      {sendsBack && (
        <>
          <Radios
            {...form.field('reason')}
            hint={<Trans>Criticism of the city, cost, likeness to another proposal and language are no reasons.</Trans>}
            choices={screeningReasons.map((reason) => ({ value: reason, label: i18n._(screeningWords[reason]) }))}
          />
          <TextArea
            {...form.field('passage')}
            hint={<Trans>Copy it from the text, word by word. Only the author and facilitators will see it.</Trans>}
            lang={proposal.language}
            rows={3}
          />
        </>
      )}
    </Form>
  );
}
