import { Trans, useLingui } from '@lingui/react/macro';
import { ThingDecisionBody, type QueuedThingView } from '@madang/contracts/moderation-queue';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { moderationPaths } from '../../../app/moderation-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { contentWarnings, coverReasons, coverWords, warningWords } from '../../../ui/cover-words.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { decideThing } from '../moderation.queries.js';

interface Values {
  readonly verdict: string;
  readonly reason: string;
  readonly warning: string;
  /** Asked for where words are covered. */
  readonly passage?: string;
  readonly explanation: string;
}

/** Leave them, put a warning before them, or cover them for one of the few reasons; a passage rather than the whole. */
export function DecideThingForm({ thing }: { readonly thing: QueuedThingView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(decideThing({ city: place.city, kind: thing.kind, thing: thing.id }));
  const form = useBodyForm<Values, ThingDecisionBody>({
    body: ThingDecisionBody,
    labels: {
      verdict: t`What do you decide?`,
      reason: t`Why it has to be covered`,
      warning: t`What the warning says`,
      passage: t`Only this passage`,
      explanation: t`Why, for whoever wrote it and whoever reported it`,
    },
    fieldAt: (path) => (path.startsWith('passages') ? 'passage' : (path.split('.')[0] ?? null)),
    toBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Decided. Whoever it concerns is told, and the public log says so.`);
      await navigate(moderationPaths.desk(place));
    },
  });
  const verdict = useWatch({ control: form.control, name: 'verdict' });
  const choices = [
    ...(thing.reports.length > 0 ? [{ value: 'keep', label: <Trans>Leave the words as they are</Trans> }] : []),
    { value: 'warn', label: <Trans>Put a warning before them</Trans>, hint: <Trans>Readers open them themselves.</Trans> },
    { value: 'cover', label: <Trans>Cover them</Trans>, hint: <Trans>The place, the reason and the day stay for all to see.</Trans> },
  ];
  return (
    <Form form={form} act={t`Decide`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios {...form.field('verdict')} choices={choices} />
      {verdict === 'warn' && (
        <Radios {...form.field('warning')} choices={contentWarnings.map((one) => ({ value: one, label: i18n._(warningWords[one]) }))} />
      )}
      {verdict === 'cover' && (
        <>
          <Radios
            {...form.field('reason')}
            hint={<Trans>Criticism of the city, cost, likeness to another proposal, language and the wrong place are no reasons.</Trans>}
            choices={coverReasons.map((one) => ({ value: one, label: i18n._(coverWords[one]) }))}
          />
          <TextArea
            {...form.field('passage')}
            optional
            hint={<Trans>Copy it from the text, word by word. Left empty, the whole is covered.</Trans>}
            lang={thing.language}
            rows={2}
          />
        </>
      )}
      <TextArea {...form.field('explanation')} rows={3} />
    </Form>
  );
}

function toBody({ verdict, reason, warning, passage = '', explanation }: Values): ThingDecisionBody {
  const more =
    verdict === 'cover' ? { reason, ...(passage.trim() !== '' && { passages: [passage.trim()] }) } : verdict === 'warn' ? { warning } : {};
  return { verdict, ...more, explanation: explanation.trim() } as ThingDecisionBody;
}
