import type { LineCode, Refusal } from '@madang/basics';
import {
  shortestExplanation,
  type AnswerFigure,
  type AnswerLine,
  type AnswerPart,
  type QuestionReply,
  type ResponseDraft,
} from './official-response.js';
import { reasonCodes, type EvidencePart, type ReasonCode } from './reason-codes.js';
import { gapsLeft } from './templates/gaps-left.js';
import { saysNothing, type OwnWords } from './together/own-words.js';

/** Why a draft cannot be published. `field` is the path in the draft, its steps parted by slashes: `figures/0/source`. */
export type AnswerGap =
  | (Refusal<'response/part-missing'> & { readonly field: string })
  | (Refusal<'response/explanation-too-short'> & { readonly field: 'explanation'; readonly length: number; readonly minimum: number })
  | (Refusal<'response/evidence-missing'> & { readonly field: string; readonly reason: ReasonCode; readonly evidence: EvidencePart })
  | (Refusal<'response/parts-all-alike'> & { readonly field: 'parts' })
  | (Refusal<'response/line-unanswered'> & {
      readonly field: string;
      readonly line: LineCode;
      readonly asked: bigint;
      readonly accepted: bigint;
    })
  | (Refusal<'response/words-alike'> & { readonly field: 'ownWords'; readonly names: readonly string[] })
  | (Refusal<'response/gap-left'> & { readonly field: string; readonly names: readonly string[] })
  | (Refusal<'response/question-unanswered'> & { readonly field: string; readonly question: string });

/** Everything that an answer still lacks, in the order of the form; an empty list means that it may be published. */
export function checkOfficialResponse(draft: ResponseDraft): readonly AnswerGap[] {
  return [
    ...textGaps(draft, ['decision']),
    ...reasonGaps(draft),
    ...explanationGaps(draft),
    ...ownWordsGaps(draft.ownWords ?? null),
    ...textGaps(draft, ['office', 'officeHolder']),
    ...figureGaps(draft.figures ?? []),
    ...(draft.effects?.length ? [] : [missing('effects')]),
    ...textGaps(draft, ['alternative', 'nextStepOn']),
    ...(isFullYes(draft) ? [] : textGaps(draft, ['appealRoute', 'appealUntil'])),
    ...(draft.translations?.length ? [] : [missing('translations')]),
    ...(draft.decision === 'accepted_in_part' ? [...partGaps(draft.parts ?? []), ...lineGaps(draft.lines ?? [])] : []),
    ...replyGaps(draft.replies ?? []),
    ...(draft.decision === 'deferred' ? textGaps(draft, ['deferredUntil', 'budgetStage']) : []),
    ...gapsLeft(draft).map(({ field, names }) => ({ code: 'response/gap-left' as const, field, names })),
  ];
}

function isFullYes(draft: ResponseDraft): boolean {
  return draft.decision === 'accepted';
}

type TextField =
  | 'decision'
  | 'office'
  | 'officeHolder'
  | 'alternative'
  | 'nextStepOn'
  | 'appealRoute'
  | 'appealUntil'
  | 'deferredUntil'
  | 'budgetStage';

function textGaps(draft: ResponseDraft, fields: readonly TextField[]): AnswerGap[] {
  return fields.filter((field) => isBlank(draft[field])).map((field) => missing(field));
}

function reasonGaps({ decision, reasonCode, evidence }: ResponseDraft): AnswerGap[] {
  if (!reasonCode) return decision === 'accepted' ? [] : [missing('reasonCode')];
  return reasonCodes[reasonCode].evidence
    .filter((part) => isBlank(evidence?.[part]))
    .map((part) => ({ code: 'response/evidence-missing', field: `evidence/${part}`, reason: reasonCode, evidence: part }));
}

/** Characters are counted as a reader sees them: runs of blanks are one, so that padding explains nothing. */
function explanationGaps({ explanation }: ResponseDraft): AnswerGap[] {
  const length = Array.from((explanation ?? '').trim().replaceAll(/\s+/g, ' ')).length;
  if (length === 0) return [missing('explanation')];
  if (length >= shortestExplanation) return [];
  return [{ code: 'response/explanation-too-short', field: 'explanation', length, minimum: shortestExplanation }];
}

/** Whoever is answered together with others still hears what it means for their own proposal, and not what others are told. */
function ownWordsGaps(ownWords: OwnWords | null): AnswerGap[] {
  if (ownWords === null) return [];
  if (saysNothing(ownWords.text)) return [missing('ownWords')];
  return ownWords.sameAs.length > 0 ? [{ code: 'response/words-alike', field: 'ownWords', names: ownWords.sameAs }] : [];
}

function figureGaps(figures: readonly AnswerFigure[]): AnswerGap[] {
  if (figures.length === 0) return [missing('figures')];
  return figures.flatMap(({ label, amount, value, source }, index) => [
    ...(isBlank(label) ? [missing(`figures/${index}/label`)] : []),
    ...(amount === null && isBlank(value) ? [missing(`figures/${index}/value`)] : []),
    ...(isBlank(source) ? [missing(`figures/${index}/source`)] : []),
  ]);
}

/** Accepted in part means that something is accepted and something is not, each listed, each refusal with its reason. */
function partGaps(parts: readonly AnswerPart[]): AnswerGap[] {
  if (parts.length === 0) return [missing('parts')];
  const gaps = parts.flatMap(({ what, accepted, reasonCode }, index) => [
    ...(isBlank(what) ? [missing(`parts/${index}/what`)] : []),
    ...(!accepted && reasonCode === null ? [missing(`parts/${index}/reasonCode`)] : []),
  ]);
  const mixed = parts.some((part) => part.accepted) && parts.some((part) => !part.accepted);
  return mixed ? gaps : [...gaps, { code: 'response/parts-all-alike', field: 'parts' }];
}

/** A line that gets less, or more, than was asked is not passed over: the answer says why. */
function lineGaps(lines: readonly AnswerLine[]): AnswerGap[] {
  return lines
    .filter(({ asked, accepted, why }) => accepted !== asked && isBlank(why))
    .map(({ line, asked, accepted }) => ({ code: 'response/line-unanswered', field: `lineReasons/${line}`, line, asked, accepted }));
}

/** Every question gets a reply, if only why there is none. */
function replyGaps(replies: readonly QuestionReply[]): AnswerGap[] {
  return replies.flatMap(({ question, reply }, index) =>
    isBlank(reply) ? [{ code: 'response/question-unanswered', field: `replies/${index}`, question } as const] : [],
  );
}

function missing(field: string): AnswerGap {
  return { code: 'response/part-missing', field };
}

function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}
