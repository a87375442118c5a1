import type { ProblemArea } from './problem-area.js';

export const peopleProblems = {
  'people/wrong-sign-in': {
    status: 401,
    titles: {
      en: 'E-mail and password do not match',
      ko: '이메일과 비밀번호가 맞지 않습니다',
      es: 'El correo y la contraseña no coinciden',
      ar: 'البريد وكلمة المرور غير متطابقين',
    },
  },
  'people/wrong-code': {
    status: 400,
    field: 'code',
    titles: {
      en: 'This code is wrong or has expired',
      ko: '이 코드는 맞지 않거나 기한이 지났습니다',
      es: 'Este código no es válido o ha caducado',
      ar: 'هذا الرمز غير صحيح أو انتهت مدته',
    },
  },
} as const satisfies ProblemArea;
