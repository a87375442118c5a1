import { randomUUIDv7 } from 'node:crypto';
import {
  answerQuestion,
  nextQuestionStep,
  questionAskedAt,
  questionDays,
  takeQuestionStep,
  type QuestionDuty,
} from '@madang/accountability';
import type { QuestionId } from '@madang/basics';
import { QuestionAnswerRow } from '../../modules/questions/question-answer.entity.js';
import { QuestionWantedRow } from '../../modules/questions/question-wanted.entity.js';
import { QuestionRow } from '../../modules/questions/question.entity.js';
import { questionAnswered, questionAsked, questionOverdue, questionWithHead } from '../../modules/questions/questions.events.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { readDemo, type DemoQuestion } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';

interface Asked {
  readonly demo: DemoQuestion;
  readonly question: QuestionRow;
}

/** What residents ask the city, some of it answered, some overdue. Answers how many questions there are. */
export async function addQuestions(load: DemoLoad, people: People, proposals: readonly Begun[]): Promise<number> {
  const asked = readDemo('demo-questions.json').questions.map((demo) => askedOf(load, people, demo, proposals));
  await insertRows(
    load.tx,
    QuestionRow,
    asked.map(({ question }) => question),
  );
  await insertRows(
    load.tx,
    QuestionWantedRow,
    asked.flatMap(({ demo, question: { cityId, id: questionId } }) =>
      demo.wanted.map((number) => ({ cityId, questionId, personId: people.resident(number).id })),
    ),
  );
  await insertRows(
    load.tx,
    QuestionAnswerRow,
    asked.flatMap((one) => answersOf(load, people, one)),
  );
  return asked.length;
}

function askedOf(load: DemoLoad, people: People, demo: DemoQuestion, proposals: readonly Begun[]): Asked {
  const { cityId, days, timeline } = load;
  const proposal = proposals.find((one) => one.demo.code === demo.about.proposal)!.row;
  const [askedAt, writerId] = [days.at(demo.day, 10), people.resident(demo.by).id];
  const about = { id: randomUUIDv7() as QuestionId, proposalId: proposal.id, lineCode: null };
  timeline.tell(questionAsked(about, { cityId, personId: writerId, role: 'resident' }, askedAt));
  const duty = livedThrough(load, about, questionAskedAt(askedAt, { timeZone: days.timeZone, answerDays: questionDays.answer }), demo);
  const question: QuestionRow = {
    cityId,
    ...about,
    writerId,
    text: demo.text,
    language: demo.language,
    askedAt,
    state: duty.state,
    dueOn: duty.dueOn,
    reminded: duty.reminded,
    reopened: duty.reopened,
    nextAt: nextQuestionStep(duty, days.timeZone)?.at ?? null,
    office: demo.office?.office ?? null,
    officeHolder: demo.office?.officeHolder ?? null,
    joinedIntoId: null,
    wanted: demo.wanted.length,
    coveredAt: null,
    coveredFor: null,
    saysAnswered: null,
    saysWhy: '',
    saidAt: null,
  };
  return { demo, question };
}

/** As far as the clock has come since, or to the answer. */
function livedThrough(
  { cityId, days, timeline }: DemoLoad,
  about: Pick<QuestionRow, 'id' | 'proposalId' | 'lineCode'>,
  asked: QuestionDuty,
  demo: DemoQuestion,
): QuestionDuty {
  const until = demo.answer ? days.at(demo.answer.day, 12) : days.now;
  let duty = asked;
  for (let next = nextQuestionStep(duty, days.timeZone); next && next.at <= until; next = nextQuestionStep(duty, days.timeZone)) {
    duty = takeQuestionStep(duty, next.step);
    if (next.step === 'overdue') timeline.tell(questionOverdue(about, duty.dueOn!, theTimer(cityId), next.at));
    if (next.step === 'head') timeline.tell(questionWithHead(about, demo.office?.office ?? null, theTimer(cityId), next.at));
  }
  if (!demo.answer) return duty;
  const answered = answerQuestion(duty, { before: 0, correction: null });
  if (!answered.ok) throw new Error(`An answer of the demo breaks a rule: ${answered.error.code}`);
  return answered.value;
}

function answersOf({ cityId, days, timeline }: DemoLoad, people: People, { demo, question }: Asked): QuestionAnswerRow[] {
  const { answer, office } = demo;
  if (!answer || !office) return [];
  const [answeredAt, facts] = [days.at(answer.day, 12), { number: 1, daysLate: 0 }];
  timeline.tell(questionAnswered(question, facts, people.staff, answeredAt));
  const { text, figures, table } = answer;
  const row = { cityId, questionId: question.id, ...facts, writerId: people.staff.personId!, answeredAt, text, language: demo.language };
  return [{ ...row, ...office, correction: null, figures, table, linkKind: null, linkKey: null }];
}
