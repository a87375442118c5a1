import { Trans, useLingui } from '@lingui/react/macro';
import { TimeLimitsBody, type TimeLimitsView } from '@madang/contracts/time-limits';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Form } from '../../../../ui/body-form.js';
import { Checkboxes } from '../../../../ui/choices.js';
import { Field, TextArea } from '../../../../ui/field.js';
import { wasChangedMeanwhile } from '../../../../ui/changed-meanwhile.js';
import { Notice } from '../../../../ui/notice.js';
import { useBodyForm } from '../../../../ui/use-body-form.js';
import { limitSections, limitWords } from '../../limits/limit-words.js';
import { weekdayName } from '../../limits/weekday-name.js';
import { LimitFields } from './limit-fields.js';
import { asValues, daysField, holidaysFrom, ruleField, wishesFrom, type LimitValues } from './limits-from-form.js';
import { settleLimits } from './settle-limits.js';
import { WhatChanges } from './what-changes.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** For administrators: every limit, the days on which none ends, and where all that is published. */
export function SettleLimitsForm({ settled }: { readonly settled: TimeLimitsView }) {
  const { t, i18n } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync, error } = useMutation(settleLimits(city));
  const { limits } = settled;
  // A refusal names a limit by its place among those that were sent.
  const sent = useRef<readonly string[]>([]);
  const form = useBodyForm<LimitValues, TimeLimitsBody>({
    body: TimeLimitsBody,
    labels: {
      ...Object.fromEntries(
        limitSections
          .flatMap((section) => section.limits)
          .flatMap((limit) => {
            const name = i18n._(limitWords[limit]);
            return [
              [daysField(limit), name],
              [ruleField(limit), t`The published rule that allows more: ${name}`],
            ];
          }),
      ),
      weekdays: t`Days of the week on which no limit ends`,
      holidays: t`Holidays on which no limit ends`,
      publishedIn: t`Where this rule is published`,
    },
    defaultValues: asValues(settled, language),
    toBody: (values) => {
      const wishes = wishesFrom(values, limits);
      sent.current = wishes.map(({ limit }) => limit);
      return {
        limits: wishes,
        closedWeekdays: values.weekdays.map(Number) as TimeLimitsBody['closedWeekdays'],
        holidays: holidaysFrom(values.holidays, language, settled.holidays),
        publishedIn: values.publishedIn,
      };
    },
    fieldAt: (path) => {
      const [part = '', place, field] = path.split('.');
      if (part !== 'limits') return part === 'closedWeekdays' ? 'weekdays' : part;
      const limit = sent.current[Number(place)] ?? '';
      return field === 'publishedRule' ? ruleField(limit) : daysField(limit);
    },
    send: async (body) => {
      await mutateAsync({ body, seen: settled.revision });
      announce(t`The limits hold for clocks that begin from now on, and everybody can read them.`);
    },
  });
  return (
    <Form form={form} act={t`Settle the limits`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      {limitSections.map((section) => (
        <LimitFields key={section.limits[0]} section={section} limits={limits} form={form} />
      ))}
      <Checkboxes
        {...form.field('weekdays')}
        hint={<Trans>Two at most. A limit that would end on one of them ends on the next open day.</Trans>}
        defaultValue={settled.closedWeekdays.map(String)}
        choices={weekdays.map((one) => ({ value: String(one), label: weekdayName(language, one) }))}
      />
      <TextArea
        {...form.field('holidays')}
        rows={8}
        optional
        hint={<Trans>One line for each: year, month and day with hyphens, then its name. “2026-12-25 Christmas Day”.</Trans>}
      />
      <Field {...form.field('publishedIn')} dir="auto" hint={<Trans>Such as the number of an order, or an address.</Trans>} />
      {wasChangedMeanwhile(error) && (
        <Notice kind="warn">
          <Trans>Somebody settled other limits meanwhile. What stands below is what you would change in theirs.</Trans>
        </Notice>
      )}
      <WhatChanges limits={limits} control={form.control} />
    </Form>
  );
}
