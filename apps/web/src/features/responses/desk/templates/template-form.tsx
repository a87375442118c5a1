import { Trans, useLingui } from '@lingui/react/macro';
import { answerDecisions } from '@madang/accountability';
import { AnswerTemplateBody } from '@madang/contracts/answer-templates';
import type { CityView } from '@madang/contracts/cities';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { languageFacts } from '../../../../format/languages.js';
import { Form } from '../../../../ui/body-form.js';
import { Details } from '../../../../ui/details.js';
import { Field, Select, TextArea } from '../../../../ui/field.js';
import { Stack } from '../../../../ui/stack.js';
import { stateWords } from '../../../../ui/state-words.js';
import { useBodyForm, type BodyForm } from '../../../../ui/use-body-form.js';
import { reasonWords, type ReasonCode } from '../../reason-words.js';
import { useFieldNames } from '../use-field-names.js';
import { bodyOf, fieldOf, saysTo, textFields, valuesOf, writtenIn, type TemplateValues } from './template-values.js';

interface TemplateFormProps {
  readonly start: Partial<AnswerTemplateBody>;
  readonly city: Pick<CityView, 'languages' | 'ownLanguage'>;
  readonly send: (body: AnswerTemplateBody) => Promise<unknown>;
}

type Language = CityView['ownLanguage'];

/** A template: its name, what it fits, and its words in each language of the city. */
export function TemplateForm({ start, city: { languages, ownLanguage: own }, send }: TemplateFormProps) {
  const { t, i18n } = useLingui();
  const labelOf = useFieldNames();
  const words = languages.flatMap((language) =>
    textFields.map((field) => [fieldOf(field, language), `${labelOf(field)}, ${languageFacts(language).name}`] as const),
  );
  // Which languages the body that is being checked holds, in its order.
  const sent = useRef<readonly Language[]>([]);
  const form = useBodyForm<TemplateValues, AnswerTemplateBody>({
    body: AnswerTemplateBody,
    labels: { name: t`Name of the template`, decision: t`Decision`, reasonCode: t`Main reason`, ...Object.fromEntries(words) },
    defaultValues: valuesOf(start),
    toBody: (values) => {
      sent.current = writtenIn(values, languages, own);
      return bodyOf(values, sent.current);
    },
    fieldAt: (path) => fieldAt(path, sent.current),
    send,
  });
  const decision = useWatch({ control: form.control, name: 'decision' }) ?? '';
  const ordered = [own, ...languages.filter((language) => language !== own)];
  return (
    <Form form={form} act={t`Keep the template`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Field {...form.field('name')} dir="auto" hint={<Trans>Colleagues choose it by this name. Residents do not see it.</Trans>} />
      <Select
        {...form.field('decision')}
        empty={t`Choose a decision`}
        choices={answerDecisions.map((one) => ({ value: one, label: i18n._(stateWords[one].words) }))}
      />
      {decision !== 'accepted' && (
        <Select
          {...form.field('reasonCode')}
          empty={t`Any reason`}
          choices={(Object.keys(reasonWords) as ReasonCode[]).map((code) => ({ value: code, label: i18n._(reasonWords[code]) }))}
        />
      )}
      {ordered.map((language) => (
        <Details key={language} summary={languageFacts(language).name} open={language === own}>
          <TextFields form={form} language={language} decision={decision} />
        </Details>
      ))}
    </Form>
  );
}

interface TextFieldsProps {
  readonly form: BodyForm<TemplateValues, AnswerTemplateBody>;
  readonly language: Language;
  readonly decision: string;
}

/** What it says in one language; only what this decision tells residents. */
function TextFields({ form, language, decision }: TextFieldsProps) {
  const { direction } = languageFacts(language);
  const written = { lang: language, dir: direction };
  return (
    <Stack>
      <TextArea
        {...form.field(fieldOf('explanation', language))}
        {...written}
        rows={10}
        hint={
          <Trans>
            Put into [brackets] what differs from answer to answer, such as [what happens next]. No answer is published while such a gap is
            left in it.
          </Trans>
        }
      />
      {textFields
        .filter((field) => field !== 'explanation' && saysTo(decision, field))
        .map((field) => (
          <TextArea key={field} {...form.field(fieldOf(field, language))} {...written} rows={2} optional />
        ))}
    </Stack>
  );
}

/** `texts.1.explanation` → `explanation-ko`, by the languages that were sent. */
function fieldAt(path: string, sent: readonly Language[]): string | null {
  const [first = '', index, field] = path.split('.');
  if (first !== 'texts') return first;
  const language = sent[Number(index ?? 0)];
  const known = textFields.find((one) => one === field) ?? 'explanation';
  return language === undefined ? null : fieldOf(known, language);
}
