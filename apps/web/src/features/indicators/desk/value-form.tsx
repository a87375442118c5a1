import { Trans, useLingui } from '@lingui/react/macro';
import { IndicatorValueBody } from '@madang/contracts/indicator-values';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { useCityWords } from '../../../ui/city-words.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { districtsQuery, groupsQuery } from '../indicators.queries.js';
import { qualityWords } from '../sheet-words.js';
import { recordValue } from './indicators-desk.mutations.js';
import { textOrNull, wholeOrNull } from './form-values.js';

type ValueField = keyof IndicatorValueBody;

/** One figure, with all that a reader must know to rely on it. */
export function ValueForm({ code }: { readonly code: string }) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const said = useCityWords();
  const { data: groups } = useSuspenseQuery(groupsQuery(city));
  const { data: districts } = useSuspenseQuery(districtsQuery(city));
  const { mutateAsync } = useMutation(recordValue(city, code));
  const form = useBodyForm<Record<ValueField, string>, IndicatorValueBody>({
    body: IndicatorValueBody,
    labels: {
      year: t`Year`,
      group: t`Group`,
      district: t`District`,
      value: t`Figure`,
      numerator: t`How many it is true of`,
      denominator: t`Of how many`,
      sampleSize: t`People asked`,
      quality: t`How it came about`,
      source: t`Who says so`,
      sourceUrl: t`Link to the source`,
      licence: t`Terms of use`,
      note: t`What a reader must know`,
      because: t`Why it replaces the one before`,
    },
    toBody: (values) => ({
      year: wholeOrNull(values.year),
      group: textOrNull(values.group),
      district: textOrNull(values.district),
      value: textOrNull(values.value),
      numerator: textOrNull(values.numerator),
      denominator: textOrNull(values.denominator),
      sampleSize: wholeOrNull(values.sampleSize),
      quality: (values.quality ?? '') as IndicatorValueBody['quality'],
      source: values.source ?? '',
      sourceUrl: textOrNull(values.sourceUrl),
      licence: textOrNull(values.licence),
      note: textOrNull(values.note),
      because: textOrNull(values.because),
    }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The figure is stored, and public.`);
    },
  });
  return (
    <Form form={form} act={t`Store the figure`} twin={<Trans>Figures can also be sent as a file, by the public interface.</Trans>}>
      <Field {...form.field('year')} inputMode="numeric" width="short" optional dir="ltr" />
      <Select
        {...form.field('group')}
        empty={t`Everybody`}
        choices={groups.items.map((group) => ({ value: group.code, label: said(group.names)?.text ?? group.code }))}
      />
      <Select
        {...form.field('district')}
        empty={t`The whole city`}
        choices={districts.items.map(({ code: district, name }) => ({ value: district, label: name }))}
      />
      <Field
        {...form.field('value')}
        hint={<Trans>With a point, such as 12.5. Leave it empty only if the source hides it.</Trans>}
        width="short"
        optional
        dir="ltr"
      />
      <Field {...form.field('numerator')} width="short" optional dir="ltr" />
      <Field
        {...form.field('denominator')}
        hint={<Trans>Below ten people the figure is stored and not shown.</Trans>}
        width="short"
        optional
        dir="ltr"
      />
      <Field {...form.field('sampleSize')} inputMode="numeric" width="short" optional dir="ltr" />
      <Select
        {...form.field('quality')}
        choices={(['official', 'survey', 'estimated', 'resident-collected'] as const).map((quality) => ({
          value: quality,
          label: i18n._(qualityWords[quality]),
        }))}
      />
      <Field {...form.field('source')} dir="auto" />
      <Field {...form.field('sourceUrl')} type="url" optional dir="ltr" />
      <Field {...form.field('licence')} optional dir="auto" />
      <TextArea {...form.field('note')} rows={2} optional />
      <TextArea
        {...form.field('because')}
        rows={2}
        optional
        hint={<Trans>Needed where a figure stands there already. The old one stays readable, with this reason.</Trans>}
      />
    </Form>
  );
}
