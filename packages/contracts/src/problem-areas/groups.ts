import type { ProblemArea } from './problem-area.js';

export const groupProblems = {
  'group/code-malformed': {
    status: 400,
    titles: {
      en: 'A short name has small letters, figures and hyphens, 40 at most',
      ko: '짧은 이름은 영문 소문자, 숫자, 붙임표로 40자까지 쓸 수 있습니다',
      es: 'El nombre corto lleva minúsculas, cifras y guiones, 40 como máximo',
      ar: 'يتكوّن الاسم القصير من أحرف لاتينية صغيرة وأرقام وشرطات، 40 على الأكثر',
    },
  },
  'group/unknown': {
    status: 400,
    titles: {
      en: 'The city has no group of this name',
      ko: '이 이름의 집단은 이 도시에 없습니다',
      es: 'La ciudad no tiene ningún grupo con este nombre',
      ar: 'لا توجد في المدينة مجموعة بهذا الاسم',
    },
  },
  'group/name-missing': {
    status: 400,
    field: 'names',
    titles: {
      en: 'The group needs a name in the city’s own language',
      ko: '집단의 이름을 도시의 언어로 적어 주세요',
      es: 'El grupo necesita un nombre en la lengua de la ciudad',
      ar: 'تحتاج المجموعة إلى اسم بلغة المدينة',
    },
  },
} as const satisfies ProblemArea;
