import type { AnswerTemplateBody, AnswerTemplatesView, AnswerTemplateTextBody } from '@madang/contracts/answer-templates';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import type { AnswerTranslationBody } from '@madang/contracts/answer-parts';

/** A template as the editor offers it. */
export interface OfferedTemplate extends Pick<AnswerTemplateBody, 'decision' | 'reasonCode' | 'texts'> {
  readonly key: string;
  /** Null for one that came with the platform: it is called after its decision. */
  readonly name: string | null;
}

/** The city's own that are not retired, then those that came with the platform. */
export function offeredTemplates({ templates, shipped }: AnswerTemplatesView): readonly OfferedTemplate[] {
  return [
    ...templates.filter(({ retired }) => !retired).map(({ id, ...template }) => ({ ...template, key: id })),
    ...shipped.map((template) => ({ ...template, key: template.decision, name: null, reasonCode: null })),
  ];
}

/** Whether a template speaks of what the draft decides, or could decide, in the language of the draft. */
export function fits(
  { decision, reasonCode, texts }: OfferedTemplate,
  draft: ResponseDraftBody,
  decisions: readonly ResponseDraftBody['decision'][],
): boolean {
  if (!texts.some(({ language }) => language === draft.language)) return false;
  if (draft.decision === null ? !decisions.includes(decision) : draft.decision !== decision) return false;
  return reasonCode === null || draft.reasonCode === null || reasonCode === draft.reasonCode;
}

export interface FromTemplate {
  readonly patch: Partial<ResponseDraftBody>;
  /** Names of fields that were empty and are filled now. */
  readonly filled: readonly string[];
  /** Names of fields in which something else stood: they are as they were. */
  readonly left: readonly string[];
}

/**
 * What a template puts into a draft: words into empty fields, and nothing else. Figures, reasons of lines, evidence and replies belong
 * to one proposal and are never filled. `others` are the languages in which it is to be translated as well.
 */
export function fromTemplate(template: OfferedTemplate, draft: ResponseDraftBody, others: readonly string[]): FromTemplate {
  const own = template.texts.find(({ language }) => language === draft.language);
  const reason = template.reasonCode === null ? [] : [filling('reasonCode', draft.reasonCode, template.reasonCode)];
  const texts = [
    filling('decision', draft.decision, template.decision),
    ...reason,
    ...(own ? textFields(template).map((field) => filling(field, draft[field], own[field])) : []),
  ].filter(({ offered }) => offered !== '');
  const translated = template.texts
    .filter(({ language }) => language !== draft.language && others.includes(language))
    .map((text) =>
      translation(
        text,
        draft.translations.find(({ language }) => language === text.language),
      ),
    );
  const all = [...texts, ...translated.flatMap(({ fields }) => fields)];
  const kept = draft.translations.filter(({ language }) => !translated.some((one) => one.body.language === language));
  return {
    patch: {
      ...Object.fromEntries(texts.filter(({ empty }) => empty).map(({ name, offered }) => [name, offered])),
      ...(translated.length > 0 && { translations: [...kept, ...translated.map(({ body }) => body)] }),
    },
    filled: all.filter(({ empty }) => empty).map(({ name }) => name),
    left: all.filter(({ empty, same }) => !empty && !same).map(({ name }) => name),
  };
}

/** What this decision says to residents. */
function textFields({ decision }: OfferedTemplate) {
  const always = ['explanation', 'alternative', 'nextStep'] as const;
  return [
    ...always,
    ...(decision === 'accepted' ? [] : ['appealRoute' as const]),
    ...(decision === 'deferred' ? ['budgetStage' as const] : []),
  ];
}

function filling(name: string, before: string | null, offered: string) {
  return { name, offered, empty: before === null || before.trim() === '', same: before === offered };
}

function translation({ language, ...text }: AnswerTemplateTextBody, before: AnswerTranslationBody | undefined) {
  const fields = (['explanation', 'alternative'] as const)
    .map((field) => ({ field, ...filling(`translations.${language}.${field}`, before?.[field] ?? null, text[field]) }))
    .filter(({ offered }) => offered !== '');
  const filled = Object.fromEntries(fields.filter(({ empty }) => empty).map(({ field, offered }) => [field, offered]));
  const body: AnswerTranslationBody = { explanation: '', alternative: '', ...before, ...filled, language };
  return { body, fields };
}
