import type { AssemblyView } from '@madang/contracts/assemblies';
import type { AssemblyBody } from '@madang/contracts/assembly-announcements';
import { agendaValues } from './agenda-rows.js';
import { linesFrom, textOrNull, wholeFrom } from './form-values.js';

type Values = Readonly<Record<string, string>>;

/** An announcement as the fields of its form; a new one in the language of who writes it. */
export function announcementValues(assembly: AssemblyView | undefined, language: string): Record<string, string> {
  if (!assembly) return { kind: 'general', language, minutes: '180' };
  const { title, question, kind, members, heldOn, startsAt, minutes, place, districtCode, convenedBy, access, commitment } = assembly;
  return {
    title,
    question,
    kind,
    members: members === null ? '' : String(members),
    heldOn,
    startsAt,
    minutes: String(minutes),
    place,
    districtCode: districtCode ?? '',
    convenedBy,
    access: access.join('\n'),
    commitment,
    language: assembly.language,
    ...agendaValues(assembly.agenda),
  };
}

/** From the fields to what is sent, without the agenda. */
export function announcementFrom(values: Values): Omit<AssemblyBody, 'agenda'> {
  const text = (name: string) => values[name] ?? '';
  return {
    kind: text('kind') as AssemblyBody['kind'],
    title: text('title'),
    question: text('question'),
    language: text('language') as AssemblyBody['language'],
    place: text('place'),
    districtCode: textOrNull(values['districtCode']),
    heldOn: text('heldOn'),
    startsAt: text('startsAt'),
    minutes: wholeFrom(values['minutes']),
    convenedBy: text('convenedBy'),
    commitment: text('commitment'),
    access: linesFrom(values['access']),
    members: values['kind'] === 'panel' ? wholeFrom(values['members']) : null,
  };
}
