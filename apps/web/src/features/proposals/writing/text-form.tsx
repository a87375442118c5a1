import { Trans, useLingui } from '@lingui/react/macro';
import { ProposalBody, type ProposalView } from '@madang/contracts/proposals';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { Form } from '../../../ui/body-form.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { listOf } from '../../../ui/list-of.js';
import { useBodyForm, type RegisteredField } from '../../../ui/use-body-form.js';
import { ConcernedGroups } from './concerned-groups.js';
import { DeviceNote } from './device-note.js';
import { bodyOf, type DraftBody } from './draft-body.js';
import { dropKept, readKept } from '../../../api/kept-on-device.js';
import { KeptNotice } from './kept-notice.js';
import { NewerNotice } from './newer-notice.js';
import { SavedAnswers } from './saved-answers.js';
import { questions, type Question, type TextName, type TextStep } from './text-questions.js';
import { useDraftSaving } from './use-draft-saving.js';
import { useKeeping } from '../../../ui/use-keeping.js';

type Values = Partial<Record<TextName, string | string[]>>;

interface TextFormProps {
  readonly draft: ProposalView;
  readonly step: TextStep;
}

/** A page of questions that are answered in words. */
export function TextForm({ draft, step }: TextFormProps) {
  const saving = useDraftSaving(draft, step);
  const [afresh, setAfresh] = useState(0);
  const useSaved = () => {
    dropKept(saving.key);
    setAfresh(afresh + 1);
  };
  return <Questions key={afresh} draft={draft} step={step} saving={saving} onUseSaved={useSaved} />;
}

interface QuestionsProps extends TextFormProps {
  readonly saving: ReturnType<typeof useDraftSaving>;
  readonly onUseSaved: () => void;
}

function Questions({ draft, step, saving, onUseSaved }: QuestionsProps) {
  const { t, i18n } = useLingui();
  const asked = questions[step];
  const saved = answersIn(draft, asked);
  const [kept] = useState(() => keptValues(saving.key, saved));
  // An emptied answer is sent as an empty text: left out, the saved one would stay.
  const given = (values: Values | ProposalBody): Partial<DraftBody> =>
    Object.fromEntries(asked.map(({ name, as }) => [name, as === 'groups' ? listOf(values[name]) : (values[name] ?? '')]));
  const form = useBodyForm<Values, ProposalBody>({
    body: ProposalBody,
    labels: Object.fromEntries(asked.map(({ name, label }) => [name, i18n._(label)])) as Record<TextName, string>,
    defaultValues: kept ?? saved,
    toBody: (values) => ({ ...bodyOf(draft), ...given(values) }),
    send: (body) => saving.save(given(body)),
  });
  useKeeping(saving.key, { ...saved, ...useWatch({ control: form.control }) }, saved);
  const texts = (of: ProposalView) => <SavedAnswers language={of.language} texts={Object.values(answersIn(of, asked)).map(String)} />;
  return (
    <Form
      form={form}
      act={t`Save and go on`}
      twin={<Trans>The same questions stand on a paper form. The help page says where you get it and who helps with writing.</Trans>}
    >
      <DeviceNote waiting={saving.waiting} />
      {kept && <KeptNotice saved={texts(draft)} onUseSaved={onUseSaved} />}
      {saving.newer && <NewerNotice saved={texts(saving.newer)} />}
      {asked.map((question) => (
        <Answer key={question.name} question={question} field={form.field(question.name)} language={draft.language} />
      ))}
    </Form>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly field: RegisteredField;
  readonly language: string;
}

function Answer({ question: { as, hint, optional }, field, language }: AnswerProps) {
  const { t, i18n } = useLingui();
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const shared = { ...field, ...(hint && { hint: i18n._(hint) }), ...(optional && { optional }) };
  if (as === 'line') return <Field {...shared} lang={language} dir="auto" maxLength={120} />;
  if (as === 'text') return <TextArea {...shared} lang={language} rows={8} />;
  if (as === 'groups') return <ConcernedGroups {...shared} />;
  if (city.districts.length === 0) return null;
  return <Select {...shared} empty={t`The whole city`} choices={city.districts.map(({ code, name }) => ({ value: code, label: name }))} />;
}

function answersIn(draft: ProposalView, asked: readonly Question[]): Values {
  return Object.fromEntries(
    asked.map(({ name }) => [name, name === 'groups' ? draft.groups.map(({ code }) => code) : (draft[name] ?? '')]),
  );
}

/** What the device kept, if it says something else than the saved draft. */
function keptValues(key: string, saved: Values): Values | null {
  const kept = readKept(key);
  if (typeof kept !== 'object' || kept === null) return null;
  const texts = Object.entries(saved).map(([name, text]) => {
    const found: unknown = (kept as Record<string, unknown>)[name];
    return [name, Array.isArray(text) ? listOf(found) : typeof found === 'string' ? found : text] as const;
  });
  return texts.some(([name, text]) => String(saved[name as TextName]) !== String(text)) ? Object.fromEntries(texts) : null;
}
