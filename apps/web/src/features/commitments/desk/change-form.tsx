import { Trans, useLingui } from '@lingui/react/macro';
import { PlanChangeBody, type PromiseView } from '@madang/contracts/commitments';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Details } from '../../../ui/details.js';
import { Field, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { MoneyText } from '../../../ui/money-text.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { changePlan } from '../commitments.queries.js';
import { amountToType } from './amount-typed.js';
import { changeOf, type ChangeValues } from './change-values.js';

interface ChangeFormProps {
  readonly proposal: string;
  readonly promise: PromiseView;
}

/** Other days and amounts for a plan that is published, with the reason. What was promised before stays readable. */
export function ChangeForm({ proposal, promise }: ChangeFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(changePlan(place.city, proposal));
  const open = promise.milestones.filter(({ reachedOn }) => reachedOn === null);
  const form = useBodyForm<ChangeValues, PlanChangeBody>({
    body: PlanChangeBody,
    labels: {
      changeReason: t`Why the plan changes`,
      ...Object.fromEntries(open.map(({ position, title }) => [`newDay${position}`, t`New day: ${title}`])),
      ...Object.fromEntries(promise.lines.map(({ line, name }, at) => [`newAmount${at}`, t`New amount: ${name ?? line}`])),
    },
    toBody: (values) => changeOf(values, { promise, currency: city.currency, language: city.ownLanguage }),
    fieldAt: (path) => (path === 'reason' ? 'changeReason' : null),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The plan is changed. What it was before stays beside it, and everybody behind the proposal is told why.`);
    },
    defaultValues: {
      ...Object.fromEntries(open.map(({ position, dueOn }) => [`newDay${position}`, dueOn])),
      ...Object.fromEntries(promise.lines.map(({ promised }, at) => [`newAmount${at}`, amountToType(promised)])),
    },
  });
  return (
    <Details summary={<Trans>Change a day or an amount, with the reason</Trans>}>
      <Form form={form} act={t`Change the plan`} twin={<Trans>Plans are entered here from the office’s own record.</Trans>}>
        <TextArea
          {...form.field('changeReason')}
          rows={3}
          dir="auto"
          hint={<Trans>Plainly, for residents. A day that was missed stays missed: lateness is counted from the day named first.</Trans>}
        />
        {open.map(({ position, dueOn }) => (
          <Field key={position} {...form.field(`newDay${position}`)} type="date" width="short" defaultValue={dueOn} />
        ))}
        {promise.lines.map(({ line, accepted, promised }, at) => (
          <MoneyField
            key={line}
            {...form.field(`newAmount${at}`)}
            defaultValue={amountToType(promised)}
            currency={city.currency}
            hint={
              <Trans>
                Accepted: <MoneyText amount={accepted} form="signed" />. Promised so far: <MoneyText amount={promised} form="signed" />.
              </Trans>
            }
          />
        ))}
      </Form>
    </Details>
  );
}
