import { answerDecisions, type AnswerDecision } from '@madang/accountability';
import type { AnswerTemplateTextBody, ShippedTemplateView } from '@madang/contracts/answer-templates';
import type { Language } from '@madang/contracts/wire';
import { arabic } from './arabic.js';
import { english } from './english.js';
import { korean } from './korean.js';
import type { ShippedTexts } from './shipped-text.js';
import { spanish } from './spanish.js';

const byLanguage: Readonly<Record<Language, ShippedTexts>> = { en: english, ko: korean, es: spanish, ar: arabic };

/** A template for every decision that comes with the platform: nobody begins with an empty page. */
export const shippedTemplates: readonly ShippedTemplateView[] = answerDecisions.map((decision) => ({
  decision,
  texts: (Object.keys(byLanguage) as Language[]).map((language) => textIn(language, decision)),
}));

function textIn(language: Language, decision: AnswerDecision): AnswerTemplateTextBody {
  return { language, appealRoute: '', budgetStage: '', ...byLanguage[language][decision] };
}
