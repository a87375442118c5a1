import { useLingui, Trans } from '@lingui/react/macro';
import { EscalationBody, type EscalationStepView } from '@madang/contracts/escalation';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../../api/city.queries.js';
import { usePlace } from '../../../../app/use-place.js';
import { languageFacts } from '../../../../format/languages.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Form } from '../../../../ui/body-form.js';
import { Field } from '../../../../ui/field.js';
import { useBodyForm } from '../../../../ui/use-body-form.js';
import { nameBody } from './name-body.js';

type Values = Record<string, string>;

/** The name of one body, in each language of the city. Two of these stand on one page. */
export function EscalationForm({ step: { role, names } }: { readonly step: EscalationStepView }) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const { mutateAsync } = useMutation(nameBody(slug, role));
  const form = useBodyForm<Values, EscalationBody>({
    body: EscalationBody,
    labels: Object.fromEntries(
      city.languages.map((language) => {
        const { name } = languageFacts(language);
        return [language, t`Name in ${name}`];
      }),
    ),
    defaultValues: Object.fromEntries(city.languages.map((language) => [language, names[language] ?? ''])),
    toBody: (values) => ({
      names: Object.fromEntries(
        Object.entries(values)
          .map(([language, name]) => [language, name.trim()])
          .filter(([, name]) => name !== ''),
      ),
    }),
    fieldAt: () => city.ownLanguage,
    send: async (body) => {
      await mutateAsync(body);
      announce(
        Object.keys(body.names).length === 0 ? t`This step is vacant now, and everybody can see it.` : t`Everybody can read the name.`,
      );
    },
  });
  return (
    <Form form={form} act={t`Store the name`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      {city.languages.map((language) => (
        <Field key={language} {...form.field(language)} lang={language} dir="auto" optional />
      ))}
    </Form>
  );
}
