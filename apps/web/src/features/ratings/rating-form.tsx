import { Trans, useLingui } from '@lingui/react/macro';
import type { OwnRatingView } from '@madang/contracts/ratings';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { Select, TextArea } from '../../ui/field.js';
import type { RightCode } from '../../ui/right-words.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { askedFrom, asksReason, asksSeverity, RatingAsked, ratingOf, severityLevels, sides, strengths } from './rating-asked.js';
import { selfLinkWords, severityWords, sideWords, strengthWords, type SeverityItem } from './rating-words.js';
import { rate } from './ratings.queries.js';

type RatingValues = { readonly [Field in keyof RatingAsked]: string | null };

interface RatingFormProps {
  readonly right: RightCode;
  /** What the reader answered before. */
  readonly own: OwnRatingView | undefined;
  /** Whether it is about a group that the reader says they belong to. */
  readonly concerned: boolean;
  /** Where to go on after an answer. */
  readonly next: string;
}

const severityItems = ['scale', 'scope', 'remediability', 'likelihood'] as const satisfies readonly SeverityItem[];

/** One right: help or harm, how much, and for grave claims why and how bad. What follows from an answer appears below it. */
export function RatingForm({ right, own, concerned, next }: RatingFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(rate(place.city, place.params['proposal'] ?? ''));
  const form = useBodyForm<RatingValues, RatingAsked>({
    body: RatingAsked,
    labels: {
      side: t`Your answer`,
      strength: t`How much?`,
      scale: t`How bad would it be?`,
      scope: t`How many people would it touch?`,
      remediability: t`Can it be undone?`,
      likelihood: t`How likely is it?`,
      reason: t`Why?`,
      selfLink: t`How does it touch me?`,
    },
    toBody: (values) => ({ ...values, reason: values.reason?.trim() ?? '', selfLink: values.selfLink ?? '' }) as RatingAsked,
    send: async (asked) => {
      await mutateAsync({ ratings: [ratingOf(asked, right, place.language)] });
      await navigate(next);
      announce(t`Your answer is saved. You can change it until the city decides.`);
    },
    // The API names a field by its place in the body: `ratings.0.severity.scale`.
    fieldAt: (path) => path.split('.').at(-1) ?? null,
    ...(own ? { defaultValues: askedFrom(own) } : concerned ? { defaultValues: { selfLink: 'me' } } : {}),
  });
  const [side, strength] = useWatch({ control: form.control, name: ['side', 'strength'] });
  const answer = { side, strength } as Pick<RatingAsked, 'side' | 'strength'>;
  return (
    <Form form={form} act={t`Save and go on`} twin={<Trans>You can answer in person at the city’s offices instead.</Trans>}>
      <Radios {...form.field('side')} choices={sides.map((value) => ({ value, label: i18n._(sideWords[value]) }))} />
      {(side === 'harm' || side === 'help') && (
        <Radios {...form.field('strength')} choices={strengths.map((value) => ({ value, label: i18n._(strengthWords[value]) }))} />
      )}
      {asksSeverity(answer) &&
        severityItems.map((item) => (
          <Radios
            key={item}
            {...form.field(item)}
            choices={severityLevels.map((value) => ({ value, label: i18n._(severityWords[item][value]) }))}
          />
        ))}
      <TextArea
        {...form.field('reason')}
        optional={!asksReason(answer)}
        rows={4}
        lang={place.language}
        hint={
          <Trans>
            A few words are enough. Those who prepare the answer read it, without your name, once ten people have rated this right.
          </Trans>
        }
      />
      <Select
        {...form.field('selfLink')}
        optional
        {...(own === undefined && concerned && { hint: <ChosenForYou /> })}
        empty={t`No answer`}
        choices={Object.entries(selfLinkWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
    </Form>
  );
}

function ChosenForYou() {
  return (
    <Trans>
      “It touches me” is chosen because you said, for yourself alone, that you belong to a group which this proposal is about. Change it as
      you like.
    </Trans>
  );
}
