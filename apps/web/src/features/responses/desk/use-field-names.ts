import { useLingui } from '@lingui/react/macro';
import { languageFacts } from '../../../format/languages.js';
import { evidenceWords } from '../reason-words.js';

/** What each field of the answer is called in the summary of errors; of a list, the place within it is named too. */
export function useFieldNames(): (name: string) => string {
  const { t, i18n } = useLingui();
  const names: Readonly<Record<string, string>> = {
    decision: t`Decision`,
    reasonCode: t`Main reason`,
    explanation: t`Explanation in plain words`,
    ownWords: t`What this means for this proposal`,
    office: t`Office that answers`,
    officeHolder: t`Who stands for it`,
    figures: t`Figures`,
    effects: t`Effect on rights`,
    alternative: t`What is offered instead`,
    nextStepOn: t`Next date`,
    nextStep: t`What happens on that date`,
    appealRoute: t`Where and how to appeal`,
    appealUntil: t`Last day for an appeal`,
    translations: t`In other languages`,
    parts: t`Parts`,
    deferredUntil: t`The question returns on`,
    budgetStage: t`The stage of the budget that it waits for`,
  };
  return (name) => {
    const [field = '', index, inner] = name.split('.');
    if (field === 'evidence' && index !== undefined) return i18n._(evidenceWords(index));
    if (field === 'lineReasons' && index !== undefined) return t`Why not all of it: ${index}`;
    if (field === 'replies' && index !== undefined) return t`Question ${Number(index) + 1} of the author`;
    if (field === 'translations' && index !== undefined && inner !== undefined)
      return `${names[inner] ?? inner}, ${languageFacts(index).name}`;
    const words = names[field] ?? field;
    return inner === undefined || index === undefined ? words : `${words}, ${Number(index) + 1}`;
  };
}
