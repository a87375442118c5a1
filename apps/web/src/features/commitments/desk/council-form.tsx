import { Trans, useLingui } from '@lingui/react/macro';
import { CouncilActBody } from '@madang/contracts/council';
import type { CommittedLineView } from '@madang/contracts/commitments';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { MoneyText } from '../../../ui/money-text.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { recordCouncil } from '../commitments.queries.js';
import { councilWords, type CouncilStep } from '../council-words.js';
import { amountToType } from './amount-typed.js';
import { councilActOf, councilAt, votesOn, type CouncilValues } from './council-values.js';

interface CouncilFormProps {
  readonly proposal: string;
  readonly lines: readonly CommittedLineView[];
  readonly currency: string;
}

/** What the council did, as its minutes say, with an amount for every line that it voted on. */
export function CouncilForm({ proposal, lines, currency }: CouncilFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(recordCouncil(place.city, proposal));
  const form = useBodyForm<CouncilValues, CouncilActBody>({
    body: CouncilActBody,
    labels: {
      step: t`What it did`,
      on: t`On which day`,
      body: t`Which body`,
      note: t`What else the minutes say`,
      minutes: t`Address of the minutes`,
      inFavour: t`Votes in favour`,
      against: t`Votes against`,
      abstained: t`Abstentions`,
      ...Object.fromEntries(lines.map(({ line, name }, at) => [`adopted${at}`, t`Voted for ${name ?? line}`])),
    },
    toBody: (values) => councilActOf(values, { lines, currency, language: city.ownLanguage }),
    fieldAt: councilAt,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Recorded. Everybody behind the proposal is told, also of any difference from the promise.`);
    },
    defaultValues: Object.fromEntries(lines.map(({ promised }, at) => [`adopted${at}`, amountToType(promised)])),
  });
  const step = useWatch({ control: form.control, name: 'step' });
  return (
    <Form form={form} act={t`Record it`} twin={<Trans>Acts of the council are entered here from its minutes.</Trans>}>
      <Radios
        {...form.field('step')}
        choices={(Object.keys(councilWords) as CouncilStep[]).map((one) => ({ value: one, label: i18n._(councilWords[one]) }))}
      />
      <Field {...form.field('on')} type="date" width="short" />
      <Field {...form.field('body')} dir="auto" />
      {votesOn(step) &&
        lines.map(({ line, promised }, at) => (
          <MoneyField
            key={line}
            {...form.field(`adopted${at}`)}
            defaultValue={amountToType(promised)}
            currency={currency}
            hint={
              <Trans>
                Promised: <MoneyText amount={promised} form="signed" />. Below zero means less for the line.
              </Trans>
            }
          />
        ))}
      <Field {...form.field('inFavour')} optional inputMode="numeric" width="short" />
      <Field {...form.field('against')} optional inputMode="numeric" width="short" />
      <Field {...form.field('abstained')} optional inputMode="numeric" width="short" />
      <Field
        {...form.field('minutes')}
        optional
        type="url"
        hint={<Trans>Without it the page says that the minutes are not published.</Trans>}
      />
      <TextArea {...form.field('note')} optional rows={3} dir="auto" />
    </Form>
  );
}
