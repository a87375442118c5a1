import { useLingui } from '@lingui/react/macro';
import type { AnswerTemplateBody } from '@madang/contracts/answer-templates';
import { stateWords } from '../../../../ui/state-words.js';

interface Named extends Pick<AnswerTemplateBody, 'decision'> {
  readonly name: string | null;
}

/** What a template is called: by the office, or after its decision if it came with the platform. */
export function useTemplateName(): (template: Named) => string {
  const { t, i18n } = useLingui();
  return ({ name, decision }) => {
    const decided = i18n._(stateWords[decision].words);
    return name === null ? t`${decided}: ready-made` : `${name} · ${decided}`;
  };
}
