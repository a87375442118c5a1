import { Trans, useLingui } from '@lingui/react/macro';
import { DeliveryReportBody, type DeliveryState } from '@madang/contracts/deliveries';
import { toWire, type WireMoney } from '@madang/contracts/wire';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { readAmount } from '../../../format/read-amount.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Radios } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { stateWords } from '../../../ui/state-words.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { reportDelivery } from './responses-desk.mutations.js';

interface ReportFormProps {
  readonly proposal: string;
  readonly reportable: readonly DeliveryState[];
}

interface ReportValues {
  readonly state: DeliveryState;
  readonly note: string;
  readonly spent: string;
  readonly promised: string;
  readonly promisedOn: string;
  readonly happenedOn: string;
  readonly place: string;
}

/** Where a promise has got to, in dates and in money. */
export function ReportForm({ proposal, reportable }: ReportFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(reportDelivery(place.city, proposal));
  const [only] = reportable.length === 1 ? reportable : [];
  const form = useBodyForm<ReportValues, DeliveryReportBody>({
    body: DeliveryReportBody,
    labels: {
      state: t`Where it stands`,
      note: t`What has happened`,
      spent: t`Paid out so far`,
      promised: t`Money set aside`,
      promisedOn: t`To be done by`,
      happenedOn: t`On which day`,
      place: t`Where it can be seen`,
    },
    toBody: ({ state, note, spent, promised, promisedOn, happenedOn, place }) => ({
      state,
      note,
      language: city.ownLanguage,
      ...given('spent', amountOf(spent, city.currency)),
      ...given('promised', amountOf(promised, city.currency)),
      ...(promisedOn ? { promisedOn } : {}),
      ...(happenedOn ? { happenedOn } : {}),
      ...(place ? { place } : {}),
    }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Reported. Everybody can read it beside the proposal.`);
    },
    ...(only ? { defaultValues: { state: only } } : {}),
  });
  const planning = useWatch({ control: form.control, name: 'state' }) === 'planned';
  return (
    <Form form={form} act={t`Publish the report`} twin={<Trans>Reports are entered here from the office’s own record.</Trans>}>
      <Radios
        {...form.field('state')}
        choices={reportable.map((state) => ({ value: state, label: i18n._(stateWords[state].words) }))}
        defaultValue={only}
      />
      <TextArea {...form.field('note')} rows={4} hint={<Trans>Plainly, for residents: what was done, what comes next.</Trans>} />
      {planning && (
        <>
          <Field {...form.field('promisedOn')} type="date" width="short" hint={<Trans>A plan names its day.</Trans>} />
          <MoneyField {...form.field('promised')} optional currency={city.currency} />
        </>
      )}
      {!planning && (
        <>
          <Field {...form.field('happenedOn')} optional type="date" width="short" />
          <Field
            {...form.field('place')}
            optional
            dir="auto"
            hint={<Trans>A street, a building: so that residents can go and look.</Trans>}
          />
        </>
      )}
      <MoneyField
        {...form.field('spent')}
        optional
        currency={city.currency}
        hint={<Trans>All of it, not only since the last report.</Trans>}
      />
    </Form>
  );
}

function given(name: 'spent' | 'promised', amount: WireMoney | undefined): Partial<Pick<DeliveryReportBody, typeof name>> {
  return amount ? { [name]: amount } : {};
}

/** What cannot be read as an amount is sent as it is, so that the check of the form names it. */
function amountOf(text: string | undefined, currency: string): WireMoney | undefined {
  if (!text?.trim()) return undefined;
  const amount = readAmount(text, currency);
  return amount.ok ? toWire(amount.value) : { minor: text, currency };
}
