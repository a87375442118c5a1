import type { AnswerGap, PublishRefusal } from '@madang/accountability';
import type { AnswerGapView } from '@madang/contracts/response-drafts';
import type { FieldProblem } from '@madang/contracts/problems';

/** What is missing, as an officer sees it beside the field. */
export function toGapView(gap: AnswerGap): AnswerGapView {
  return {
    pointer: `#/${gap.field}`,
    code: gap.code,
    ...('minimum' in gap && { minimum: gap.minimum }),
    ...('names' in gap && { names: [...gap.names] }),
  };
}

/**
 * The same for a refused publication, under the names of the rules that every form has words for: a part that is missing is
 * an empty field, a text that explains nothing is a text too short.
 */
export function toFieldProblem(gap: AnswerGap): FieldProblem {
  const pointer = `#/${gap.field}`;
  switch (gap.code) {
    case 'response/explanation-too-short':
      return { pointer, code: 'minLength', detail: gap.code, facts: { limits: [gap.minimum], length: gap.length } };
    case 'response/parts-all-alike':
      return { pointer, code: 'partsAllAlike', detail: gap.code };
    case 'response/line-unanswered':
    case 'response/question-unanswered':
      return { pointer, code: gap.code === 'response/line-unanswered' ? 'lineUnanswered' : 'questionUnanswered', detail: gap.code };
    case 'response/words-alike':
      return { pointer, code: 'wordsAlike', detail: gap.code, facts: { names: gap.names } };
    case 'response/gap-left':
      return { pointer, code: 'gapLeft', detail: gap.code, facts: { names: gap.names } };
    default:
      return { pointer, code: 'isNotEmpty', detail: gap.code };
  }
}

/** The fields that a refusal is about; none where it is about the proposal's state. */
export function fieldProblemsOf(refusal: PublishRefusal): FieldProblem[] {
  switch (refusal.code) {
    case 'response/incomplete':
      return refusal.gaps.map(toFieldProblem);
    case 'response/date-has-passed':
      return [{ pointer: '#/nextStepOn', code: 'notBefore', detail: refusal.code, facts: { limits: [refusal.today] } }];
    case 'response/appeal-cut-short':
      return [{ pointer: '#/appealUntil', code: 'notBefore', detail: refusal.code, facts: { limits: [refusal.lastOn] } }];
    case 'response/deferral-out-of-range':
      return [
        {
          pointer: '#/deferredUntil',
          code: 'betweenDays',
          detail: refusal.code,
          facts: { limits: [refusal.earliest, refusal.latest] },
        },
      ];
    default:
      return [];
  }
}
