import { Trans, useLingui } from '@lingui/react/macro';
import { type AssemblyView } from '@madang/contracts/assemblies';
import { AssemblyBody } from '@madang/contracts/assembly-announcements';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { kindWords } from '../assembly-words.js';
import { AgendaFields } from './agenda-fields.js';
import { agendaFrom, useAgendaRows } from './agenda-rows.js';
import { announcementFrom, announcementValues } from './announcement-values.js';
import { useAnnouncementLabels } from './announcement-labels.js';

interface AssemblyFormProps {
  readonly assembly?: AssemblyView;
  readonly act: string;
  readonly send: (body: AssemblyBody) => Promise<unknown>;
}

/** All that is announced: what it is about, when and where, what helps people to come, and what the city promises. */
export function AssemblyForm({ assembly, act, send }: AssemblyFormProps) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const agenda = useAgendaRows(assembly?.agenda.length ?? 1);
  const labels = useAnnouncementLabels();
  const form = useBodyForm<Record<string, string>, AssemblyBody>({
    body: AssemblyBody,
    labels: { ...labels, ...agenda.labels },
    toBody: (values) => ({ ...announcementFrom(values), agenda: agendaFrom(values, agenda.rows) }),
    fieldAt: (path) => agenda.fieldAt(path) ?? path.split('.')[0] ?? null,
    defaultValues: announcementValues(assembly, place.language),
    send,
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <Form form={form} act={act} twin={<Trans>An assembly can be announced in writing at the city’s offices instead.</Trans>}>
      <Field {...form.field('title')} dir="auto" />
      <TextArea {...form.field('question')} hint={<Trans>One question that the meeting is to answer.</Trans>} rows={3} />
      <Select {...form.field('kind')} choices={Object.entries(kindWords).map(([value, words]) => ({ value, label: i18n._(words) }))} />
      {kind === 'panel' && <Field {...form.field('members')} width="short" inputMode="numeric" dir="ltr" />}
      <Field {...form.field('heldOn')} type="date" width="short" dir="ltr" />
      <Field {...form.field('startsAt')} type="time" width="short" dir="ltr" />
      <Field {...form.field('minutes')} width="short" inputMode="numeric" dir="ltr" />
      <Field {...form.field('place')} hint={<Trans>With floor and entrance, so that nobody has to search.</Trans>} dir="auto" />
      {city.districts.length > 0 && (
        <Select
          {...form.field('districtCode')}
          optional
          empty={t`All of the city`}
          choices={city.districts.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Field {...form.field('convenedBy')} dir="auto" />
      <TextArea
        {...form.field('access')}
        hint={<Trans>One on each line: step-free way in, interpreting, childcare, transport, pay.</Trans>}
        rows={4}
        optional
      />
      <TextArea
        {...form.field('commitment')}
        hint={<Trans>What the city has promised in writing to do with the outcome. Without a promise no assembly is announced.</Trans>}
        rows={4}
      />
      <Select {...form.field('language')} choices={city.languages.map((code) => ({ value: code, label: languageFacts(code).name }))} />
      <AgendaFields form={form} agenda={agenda} />
    </Form>
  );
}
