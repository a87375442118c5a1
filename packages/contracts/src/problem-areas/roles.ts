import type { ProblemArea } from './problem-area.js';

export const roleProblems = {
  'roles/not-to-oneself': {
    status: 409,
    titles: {
      en: 'Nobody gives a role to themselves',
      ko: '자기 자신에게는 역할을 줄 수 없습니다',
      es: 'Nadie se da un papel a sí mismo',
      ar: 'لا يمنح أحد نفسه دورًا',
    },
  },
  'roles/held-already': {
    status: 409,
    titles: {
      en: 'This person holds the role already',
      ko: '이미 이 역할을 맡고 있습니다',
      es: 'Esta persona ya tiene ese papel',
      ar: 'يحمل هذا الشخص الدور بالفعل',
    },
  },
  'roles/not-independent': {
    status: 409,
    titles: {
      en: 'The committee and the ombudsperson are independent: none of them is staff or administrator as well',
      ko: '위원회와 옴부즈퍼슨은 독립적입니다. 직원이나 관리자를 함께 맡을 수 없습니다',
      es: 'El comité y la defensoría son independientes: nadie es a la vez personal o administrador',
      ar: 'اللجنة وأمين المظالم مستقلان: لا يكون أحدهما موظفًا أو مديرًا أيضًا',
    },
  },
  'roles/last-administrator': {
    status: 409,
    titles: {
      en: 'This is the last administrator: name another one first',
      ko: '마지막 관리자입니다. 먼저 다른 관리자를 정해 주세요',
      es: 'Es la última persona administradora: nombra antes a otra',
      ar: 'هذا آخر مدير: عيّن غيره أولًا',
    },
  },
} as const satisfies ProblemArea;
