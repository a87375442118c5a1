import { Trans, useLingui } from '@lingui/react/macro';
import { HearingDecisionBody } from '@madang/contracts/hearings';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { decide } from './hearings.queries.js';
import { outcomeWords, type Outcome } from './outcome-words.js';

interface DecisionFormProps {
  readonly proposal: string;
  readonly outcomes: readonly Outcome[];
  readonly appealId?: string;
}

interface Values {
  readonly outcome: Outcome;
  readonly text: string;
}

/** What the committee or the ombudsperson decides, with reasons that everybody reads. */
export function DecisionForm({ proposal, outcomes, appealId }: DecisionFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(decide(place.city, proposal));
  const form = useBodyForm<Values, HearingDecisionBody>({
    body: HearingDecisionBody,
    labels: { outcome: t`What is decided`, text: t`The reasons` },
    toBody: (values) => ({ ...values, language: city.ownLanguage, ...(appealId === undefined ? {} : { appealId }) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Decided. Everybody behind the proposal is told.`);
    },
  });
  return (
    <Form form={form} act={t`Publish the decision`} twin={<Trans>Decisions are entered here from the signed minutes.</Trans>}>
      <Radios
        {...form.field('outcome')}
        choices={outcomes.map((outcome) => ({
          value: outcome,
          label: i18n._(outcomeWords[outcome].name),
          hint: i18n._(outcomeWords[outcome].meaning),
        }))}
      />
      <TextArea {...form.field('text')} rows={6} hint={<Trans>In plain words, for those who appealed. It is public.</Trans>} />
    </Form>
  );
}
