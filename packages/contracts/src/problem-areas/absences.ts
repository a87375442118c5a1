import type { ProblemArea } from './problem-area.js';

export const absenceProblems = {
  'absence/no-such-days': {
    status: 400,
    field: 'until',
    titles: {
      en: 'The last day is today or later, not before the first, and within a year of it',
      ko: '마지막 날은 오늘이나 그 뒤여야 하고, 첫날보다 앞서지 않으며 첫날부터 1년 안이어야 합니다',
      es: 'El último día es hoy o después, no anterior al primero, y dentro de un año desde él',
      ar: 'اليوم الأخير هو اليوم أو بعده، لا قبل اليوم الأول، وخلال سنة منه',
    },
  },
  'absence/own-substitute': {
    status: 400,
    field: 'substitute',
    titles: {
      en: 'Nobody stands in for themselves',
      ko: '자기 자신을 대신할 수는 없습니다',
      es: 'Nadie se sustituye a sí mismo',
      ar: 'لا ينوب أحد عن نفسه',
    },
  },
  'absence/away-already': {
    status: 409,
    titles: {
      en: 'Away on some of these days already',
      ko: '이 가운데 이미 자리를 비우기로 한 날이 있습니다',
      es: 'Algunos de estos días ya consta una ausencia',
      ar: 'سُجّل غياب بالفعل في بعض هذه الأيام',
    },
  },
  'absence/substitute-away': {
    status: 409,
    titles: {
      en: 'Who would stand in is away on some of these days',
      ko: '이 가운데 대신할 사람이 자리를 비우는 날이 있습니다',
      es: 'Quien sustituiría está ausente algunos de estos días',
      ar: 'من سينوب غائب في بعض هذه الأيام',
    },
  },
} as const satisfies ProblemArea;
