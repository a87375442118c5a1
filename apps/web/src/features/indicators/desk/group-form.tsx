import { Trans, useLingui } from '@lingui/react/macro';
import { PriorityGroupBody, type PriorityGroupView } from '@madang/contracts/groups';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { languageFacts } from '../../../format/languages.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { byLanguage, textOrNull } from './form-values.js';
import { writeGroup } from './indicators-desk.mutations.js';

type NameField = `name-${string}`;
type Values = Record<NameField | 'code' | 'agreedOn', string>;

/** One group: its name in every language of the city, and the day on which it agreed. Several of these stand on one page. */
export function GroupForm({ group }: { readonly group?: PriorityGroupView }) {
  const { t } = useLingui();
  const { city: slug } = usePlace();
  const announce = useAnnounce();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const { mutateAsync } = useMutation(writeGroup(slug));
  const code = useRef(group?.code ?? '');
  const form = useBodyForm<Values, PriorityGroupBody>({
    body: PriorityGroupBody,
    labels: useLabels(city.languages),
    defaultValues: group ? valuesOf(group) : {},
    toBody: (values) => {
      if (!group) code.current = (values.code ?? '').trim();
      return { names: byLanguage(values, 'name', city.languages), agreedOn: textOrNull(values.agreedOn) };
    },
    fieldAt: (path) => (path.startsWith('names') ? `name-${city.ownLanguage}` : (path.split('.')[0] ?? null)),
    send: async (body) => {
      await mutateAsync({ code: code.current, body });
      announce(t`The list of groups is stored.`);
    },
  });
  return (
    <Form
      form={form}
      act={group ? t`Store the change` : t`Add the group`}
      twin={<Trans>The system’s administrator can do this without this page.</Trans>}
    >
      {!group && (
        <Field
          {...form.field('code')}
          hint={<Trans>Small letters, figures and hyphens, such as older-alone. It never changes.</Trans>}
          width="short"
          dir="ltr"
        />
      )}
      {city.languages.map((language) => (
        <Field key={language} {...form.field(`name-${language}`)} lang={language} dir="auto" optional={language !== city.ownLanguage} />
      ))}
      <Field {...form.field('agreedOn')} type="date" width="short" optional dir="ltr" />
    </Form>
  );
}

function useLabels(languages: readonly string[]): Record<keyof Values, string> {
  const { t } = useLingui();
  const names = languages.map((language) => {
    const { name } = languageFacts(language);
    return [`name-${language}`, t`Name in ${name}`];
  });
  return { code: t`Short name`, ...(Object.fromEntries(names) as Record<NameField, string>), agreedOn: t`Agreed with them on` };
}

function valuesOf({ names, agreedOn, code }: PriorityGroupView): Partial<Values> {
  const named = Object.fromEntries(Object.entries(names).map(([language, name]) => [`name-${language}`, name]));
  return { code, ...named, agreedOn: agreedOn ?? '' };
}
