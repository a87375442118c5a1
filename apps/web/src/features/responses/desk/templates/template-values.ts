import type { AnswerTemplateBody, AnswerTemplateTextBody } from '@madang/contracts/answer-templates';

type Language = AnswerTemplateTextBody['language'];

export const textFields = ['explanation', 'alternative', 'nextStep', 'appealRoute', 'budgetStage'] as const;
export type TextField = (typeof textFields)[number];

/** Fields of the form by name; those of a text carry their language: `explanation-ko`. */
export type TemplateValues = Readonly<Record<string, string>>;

export const fieldOf = (field: TextField, language: Language): string => `${field}-${language}`;

export function valuesOf({ name, decision, reasonCode, texts }: Partial<AnswerTemplateBody>): TemplateValues {
  const inTexts = (texts ?? []).flatMap((text) => textFields.map((field) => [fieldOf(field, text.language), text[field]] as const));
  return { name: name ?? '', decision: decision ?? '', reasonCode: reasonCode ?? '', ...Object.fromEntries(inTexts) };
}

/** Languages in which something was written, the city's own always among them: that one has to be there. */
export function writtenIn(values: TemplateValues, languages: readonly Language[], own: Language): readonly Language[] {
  return languages.filter(
    (language) => language === own || textFields.some((field) => (values[fieldOf(field, language)] ?? '').trim() !== ''),
  );
}

/** What a decision does not say to residents is not kept with it. */
export function bodyOf(values: TemplateValues, written: readonly Language[]): AnswerTemplateBody {
  const decision = values['decision'] as AnswerTemplateBody['decision'];
  const texts = written.map((language) => {
    const of = (field: TextField) => (saysTo(decision, field) ? (values[fieldOf(field, language)] ?? '') : '');
    const [explanation, alternative, nextStep] = [of('explanation'), of('alternative'), of('nextStep')];
    return { language, explanation, alternative, nextStep, appealRoute: of('appealRoute'), budgetStage: of('budgetStage') };
  });
  const reasonCode = (values['reasonCode'] || null) as AnswerTemplateBody['reasonCode'];
  return { name: values['name'] ?? '', decision, reasonCode: decision === 'accepted' ? null : reasonCode, texts };
}

/** Whether residents are told this field where the city decides so. */
export function saysTo(decision: string, field: TextField): boolean {
  if (field === 'appealRoute') return decision !== 'accepted';
  return field !== 'budgetStage' || decision === 'deferred';
}
