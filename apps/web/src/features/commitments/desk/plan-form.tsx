import { Trans, useLingui } from '@lingui/react/macro';
import { PlanBody, type LineToPromiseView } from '@madang/contracts/commitments';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Button } from '../../../ui/button.js';
import { Field, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Stack } from '../../../ui/stack.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { makePlan } from '../commitments.queries.js';
import styles from '../commitments.module.css';
import { amountToType } from './amount-typed.js';
import { planAt, planOf, type PlanValues } from './plan-values.js';

interface PlanFormProps {
  readonly proposal: string;
  readonly lines: readonly LineToPromiseView[];
  readonly currency: string;
}

const mostMilestones = 40;

/** Milestones with their days, and an amount for every line that was asked for. */
export function PlanForm({ proposal, lines, currency }: PlanFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(makePlan(place.city, proposal));
  const [milestones, setMilestones] = useState(1);
  const places = Array.from({ length: milestones }, (_nothing, at) => at);
  const form = useBodyForm<PlanValues, PlanBody>({
    body: PlanBody,
    labels: {
      office: t`Responsible office`,
      words: t`How it will be done`,
      ...Object.fromEntries(
        places.flatMap((at) => [
          [`title${at}`, t`Milestone ${at + 1}`],
          [`dueOn${at}`, t`Day of milestone ${at + 1}`],
          [`officeOf${at}`, t`Office of milestone ${at + 1}`],
        ]),
      ),
      ...Object.fromEntries(
        lines.flatMap(({ line, name }, at) => [
          [`promised${at}`, t`Promised for ${name ?? line}`],
          [`reason${at}`, t`Why not as accepted, for ${name ?? line}`],
        ]),
      ),
    },
    toBody: (values) => planOf(values, { milestones, lines, currency, language: city.ownLanguage }),
    fieldAt: planAt,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The plan is published. Everybody behind the proposal is told.`);
    },
    defaultValues: Object.fromEntries(lines.map(({ accepted }, at) => [`promised${at}`, amountToType(accepted)])),
  });
  return (
    <Form form={form} act={t`Publish the plan`} twin={<Trans>Plans are entered here from the office’s own record.</Trans>}>
      <Field {...form.field('office')} dir="auto" />
      <TextArea
        {...form.field('words')}
        rows={4}
        dir="auto"
        hint={<Trans>Plainly, for residents: what will be done, and by whom.</Trans>}
      />
      {places.map((at) => (
        <div key={at} className={styles.entry}>
          <Field {...form.field(`title${at}`)} dir="auto" />
          <Field {...form.field(`dueOn${at}`)} type="date" width="short" />
          <Field {...form.field(`officeOf${at}`)} optional dir="auto" />
        </div>
      ))}
      <div>
        {milestones < mostMilestones && (
          <Button kind="secondary" onClick={() => setMilestones(milestones + 1)}>
            <Trans>Add a milestone</Trans>
          </Button>
        )}
      </div>
      {lines.map(({ line, asked, accepted }, at) => (
        <div key={line} className={styles.entry}>
          <Stack>
            <MoneyField
              {...form.field(`promised${at}`)}
              defaultValue={amountToType(accepted)}
              currency={currency}
              hint={
                <Trans>
                  Asked: <MoneyText amount={asked} form="signed" />. Accepted: <MoneyText amount={accepted} form="signed" />. Below zero
                  means less for the line.
                </Trans>
              }
            />
            <TextArea
              {...form.field(`reason${at}`)}
              optional
              rows={2}
              dir="auto"
              hint={<Trans>Needed where the amount is not what was accepted. It is shown beside the line.</Trans>}
            />
          </Stack>
        </div>
      ))}
    </Form>
  );
}
