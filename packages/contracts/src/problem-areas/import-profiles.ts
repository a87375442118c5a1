import type { ProblemArea } from './problem-area.js';

/** Why a profile cannot be kept, or a file not be read by it. */
export const importProfileProblems = {
  'budget/headings-missing': {
    status: 409,
    titles: {
      en: 'The file lacks headings that the profile knows. Choose another profile, or none',
      ko: '프로필에 있는 제목이 파일에 없습니다. 다른 프로필을 고르거나 프로필 없이 올리세요',
      es: 'Al archivo le faltan encabezados que el perfil conoce. Elige otro perfil o ninguno',
      ar: 'تنقص الملف عناوين يعرفها الملف التعريفي. اختر غيره أو لا تختر شيئًا',
    },
  },
  'budget/profile-name-taken': {
    status: 409,
    titles: {
      en: 'A profile of this name is there already',
      ko: '같은 이름의 프로필이 이미 있습니다',
      es: 'Ya hay un perfil con este nombre',
      ar: 'يوجد بالفعل ملف تعريفي بهذا الاسم',
    },
  },
  'budget/profile-without-headings': {
    status: 409,
    titles: {
      en: 'A file without headings cannot be recognised again, so there is nothing to keep',
      ko: '제목이 없는 파일은 다시 알아볼 수 없어 저장할 것이 없습니다',
      es: 'Un archivo sin encabezados no se puede reconocer de nuevo; no hay nada que guardar',
      ar: 'لا يمكن التعرف من جديد على ملف بلا عناوين، فلا شيء يُحفظ',
    },
  },
} as const satisfies ProblemArea;
