import { randomUUIDv7 } from 'node:crypto';
import type { ResponseDraft } from '@madang/accountability';
import type { ResponseId } from '@madang/basics';
import type { AnswerFigureBody } from '@madang/contracts/answer-parts';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { askedOfAnswer, keptOf } from '../../modules/responses/answering/asked-of-answer.js';
import { draftOfBody } from '../../modules/responses/answering/draft-of-body.js';
import { effectsOfAnswer } from '../../modules/responses/answering/effects-of-answer.js';
import type { OfficialResponseRow } from '../../modules/responses/answering/official-response.entity.js';
import { readDemo, type DemoFigure, type DemoResponse } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import { hourOf, type Begun } from './begin-proposal.js';

export interface PreparedAnswer {
  readonly draft: ResponseDraft;
  /** How late it is, the replay says. */
  readonly row: Omit<OfficialResponseRow, 'lateDays'>;
}

/** The official answer as staff would have written it, with its effects computed from the lines that it moves. */
export async function prepareAnswer(load: DemoLoad, people: People, begun: Begun): Promise<PreparedAnswer | undefined> {
  const { demo, row: proposal, place } = begun;
  if (!demo.response) return undefined;
  const body = bodyOf(load, begun, demo.response);
  const { effects, flaws } = await effectsOfAnswer(load.tx, proposal, body);
  if (flaws.length > 0) throw new Error(`The moves of the answer to ${demo.code} are none: ${JSON.stringify(flaws)}`);
  const day = demo.days.answered!;
  const asked = await askedOfAnswer(load.tx, proposal, body);
  const draft = draftOfBody(body, { effects, ownWords: null, ...asked });
  const { appealRoute, lineReasons: _reasons, ...words } = body;
  return {
    draft,
    row: {
      cityId: load.cityId,
      id: randomUUIDv7() as ResponseId,
      proposalId: proposal.id,
      publishedAt: load.days.at(day, hourOf('answered', place)),
      publishedOn: load.days.on(day),
      publishedBy: people.staff.personId,
      ...words,
      ...keptOf(asked),
      decision: demo.response.decision,
      effects,
      nextStepOn: draft.nextStepOn!,
      appealRoute: appealRoute || null,
      appealUntil: draft.appealUntil ?? null,
      deferredUntil: null,
      budgetStage: null,
      joinedWithId: null,
      readAgain: false,
      demo: true,
    },
  };
}

function bodyOf({ days }: DemoLoad, begun: Begun, response: DemoResponse): ResponseDraftBody {
  const { language, decision, reasonCode, explanation, office, officeHolder, parts, evidence, figures, alternative } = response;
  const { nextStep, appeal, translations } = response;
  return {
    language,
    decision,
    reasonCode,
    evidence,
    explanation,
    office,
    officeHolder,
    figures: figures.map(toFigure),
    alternative,
    nextStepOn: days.on(nextStep.day),
    nextStep: nextStep.what,
    appealRoute: appeal?.route ?? '',
    appealUntil: appeal ? days.on(appeal.lastDay) : null,
    translations: Object.entries(translations).map(([to, words]) => ({ language: to as typeof language, ...words })),
    parts: parts.map((part) => ({ what: part.what, accepted: part.decision === 'accepted', reasonCode: part.reasonCode })),
    acceptedMoves: acceptedMoves(begun, response),
    lineReasons: lineReasons(begun, response),
    deferredUntil: null,
    budgetStage: '',
  };
}

/** What the answer says of every line that does not get all that was asked. */
function lineReasons({ moves }: Begun, { lineReason }: DemoResponse): Record<string, string> {
  return lineReason === undefined ? {} : Object.fromEntries(moves.map(({ line }) => [line, lineReason]));
}

/** A demo proposal moves money from one line to one other, so what is accepted of it is one amount. */
function acceptedMoves({ moves }: Begun, { decision, parts }: DemoResponse): ResponseDraftBody['acceptedMoves'] {
  if (decision !== 'accepted_in_part') return [];
  const accepted = parts.filter((part) => part.decision === 'accepted').reduce((sum, { cents }) => sum + BigInt(cents), 0n);
  return moves.map(({ line, delta: { minor, currency } }) => ({
    line,
    delta: { minor: (minor < 0n ? -accepted : accepted).toString(), currency },
  }));
}

function toFigure({ label, cents, source }: DemoFigure): AnswerFigureBody {
  const { attribution, currency } = readDemo('city.json');
  const { file, line, column } = source;
  const place = `${file}, ${line}, ${column}. ${attribution.es}`;
  return { label, amount: { minor: cents, currency }, value: null, source: place };
}
