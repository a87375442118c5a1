import { Trans, useLingui } from '@lingui/react/macro';
import { DebateBody } from '@madang/contracts/debates';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';

type Values = Readonly<Record<keyof DebateBody, string>>;

/** What it is about, what is asked, and until when. */
export function DebateForm({ send }: { readonly send: (body: DebateBody) => Promise<unknown> }) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const form = useBodyForm<Values, DebateBody>({
    body: DebateBody,
    labels: { topic: t`Topic`, question: t`Question`, closesOn: t`Last day`, language: t`Language of the debate` },
    toBody: (values) => ({ ...values }) as DebateBody,
    defaultValues: { language: place.language },
    send,
  });
  return (
    <Form form={form} act={t`Open the debate`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Field {...form.field('topic')} dir="auto" />
      <TextArea {...form.field('question')} hint={<Trans>One open question, without the answer in it.</Trans>} rows={3} dir="auto" />
      <Field {...form.field('closesOn')} hint={<Trans>From 7 to 90 days from today.</Trans>} type="date" width="short" dir="ltr" />
      <Select {...form.field('language')} choices={city.languages.map((code) => ({ value: code, label: languageFacts(code).name }))} />
    </Form>
  );
}
