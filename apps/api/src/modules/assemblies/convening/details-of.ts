import type { CalendarDate } from '@madang/basics';
import type { AgendaItemBody, AssemblyBody } from '@madang/contracts/assembly-announcements';
import type { FieldProblem } from '@madang/contracts/problems';
import { checkAgenda, checkAssembly, type AssemblyGap } from '@madang/participation';
import { Problem } from '../../../platform/http/problem.js';
import type { AgendaEntry, AssemblyRow } from '../assembly.entity.js';

type Details = Pick<
  AssemblyRow,
  | 'kind'
  | 'title'
  | 'question'
  | 'language'
  | 'place'
  | 'districtCode'
  | 'heldOn'
  | 'startsAt'
  | 'minutes'
  | 'convenedBy'
  | 'commitment'
  | 'access'
  | 'members'
  | 'agenda'
>;

/** The announcement as it is stored. What an assembly cannot do without is refused before people are called to it. */
export function detailsOf(body: AssemblyBody): Details {
  const { kind, title, question, language, place, heldOn, startsAt, minutes, convenedBy, commitment, access } = body;
  const members = kind === 'panel' ? (body.members ?? null) : null;
  refuseGaps(checkAssembly({ kind, question, commitment, place, members }));
  return {
    kind,
    title: title.normalize('NFC'),
    question: question.normalize('NFC'),
    language,
    place,
    districtCode: body.districtCode || null,
    heldOn: heldOn as CalendarDate,
    startsAt,
    minutes,
    convenedBy,
    commitment,
    access,
    members,
    agenda: agendaOf(body.agenda, minutes),
  };
}

export function agendaOf(items: readonly AgendaItemBody[], available: number): AgendaEntry[] {
  const [refusal] = checkAgenda(items, available);
  if (refusal) {
    const { code, ...facts } = refusal;
    throw new Problem(code, facts);
  }
  return items.map(({ title, minutes, record }) => ({ title, minutes, record: record || null }));
}

const fieldOf: Readonly<Record<AssemblyGap['code'], string>> = {
  'assembly/question-missing': 'question',
  'assembly/commitment-missing': 'commitment',
  'assembly/place-missing': 'place',
  'assembly/members-missing': 'members',
};

function refuseGaps(gaps: readonly AssemblyGap[]): void {
  const [first] = gaps;
  if (!first) return;
  const errors = gaps.map(({ code }): FieldProblem => ({ pointer: `#/${fieldOf[code]}`, code: 'isNotEmpty', detail: code }));
  throw new Problem(first.code, {}, errors);
}
