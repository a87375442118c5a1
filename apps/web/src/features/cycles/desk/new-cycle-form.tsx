import { Trans, useLingui } from '@lingui/react/macro';
import type { CityView } from '@madang/contracts/cities';
import { CycleBody } from '@madang/contracts/cycles';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { readAmount } from '../../../format/read-amount.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field } from '../../../ui/field.js';
import { MoneyField } from '../../../ui/money-field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { openCycle } from '../cycles.queries.js';
import { PhaseFields } from './phase-fields.js';
import { usePhaseLabels } from './phase-labels.js';
import { phaseFieldAt, phasesFrom, valuesOf, type PhaseValues } from './phase-values.js';

type NameField = `name-${string}`;

type CycleValues = PhaseValues & Readonly<Record<'slug' | 'fund' | NameField, string>>;

export function NewCycleForm() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { mutateAsync } = useMutation(openCycle(place.city));
  const labels = useLabels(city);
  const sent = useRef<PhaseValues>(valuesOf([], city.timeZone));
  const form = useBodyForm<CycleValues, CycleBody>({
    body: CycleBody,
    labels,
    toBody: (values) => {
      sent.current = values;
      return bodyFrom(values, city);
    },
    fieldAt: (path) => phaseFieldAt(path, sent.current) ?? path.split('.')[0] ?? null,
    send: async (body) => {
      await mutateAsync(body);
      await navigate(paths.deskCycle(place, body.slug));
      announce(t`The cycle is open.`);
    },
  });
  return (
    <Form form={form} act={t`Open the cycle`} twin={<Trans>The system’s administrator can open a cycle without this page.</Trans>}>
      <Field
        {...form.field('slug')}
        hint={<Trans>Small letters, figures and hyphens, such as 2027. It stands in the addresses of its pages and never changes.</Trans>}
        width="short"
        dir="ltr"
      />
      {city.languages.map((language) => (
        <Field key={language} {...form.field(`name-${language}`)} lang={language} dir="auto" />
      ))}
      <MoneyField {...form.field('fund')} currency={city.currency} hint={<Trans>What the vote decides on, in all.</Trans>} />
      <PhaseFields field={form.field} />
    </Form>
  );
}

function useLabels({ languages }: CityView): Readonly<Record<keyof CycleValues, string>> {
  const { t } = useLingui();
  const phases = usePhaseLabels();
  const names = languages.map((code) => {
    const { name } = languageFacts(code);
    return [`name-${code}`, t`Name in ${name}`];
  });
  return { slug: t`Short name`, ...(Object.fromEntries(names) as Record<NameField, string>), fund: t`Fund`, ...phases };
}

function bodyFrom(values: CycleValues, { languages, currency, timeZone }: CityView): CycleBody {
  const fund = readAmount(values.fund ?? '', currency);
  const names = languages.flatMap((code) => (values[`name-${code}`] ? [[code, values[`name-${code}`]]] : []));
  return {
    slug: values.slug ?? '',
    names: Object.fromEntries(names) as Record<string, string>,
    fund: { minor: fund.ok ? String(fund.value.minor) : '', currency },
    phases: phasesFrom(values, timeZone),
  };
}
