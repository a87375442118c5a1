import type { ProblemArea } from './problem-area.js';

export const assemblyDayProblems = {
  'assembly/already-begun': {
    status: 409,
    titles: {
      en: 'It has begun; the announcement stays as it was',
      ko: '이미 시작했습니다. 안내는 그대로 남습니다',
      es: 'Ya ha empezado; el anuncio queda como estaba',
      ar: 'لقد بدأت؛ يبقى الإعلان كما كان',
    },
  },
  'assembly/not-its-day': {
    status: 409,
    titles: {
      en: 'It can be opened on its day, not before',
      ko: '정한 날이 되어야 열 수 있습니다',
      es: 'Se puede abrir en su día, no antes',
      ar: 'يمكن فتحها في يومها لا قبله',
    },
  },
  'assembly/not-open': {
    status: 409,
    titles: {
      en: 'The assembly is not open',
      ko: '주민회의가 열려 있지 않습니다',
      es: 'La asamblea no está abierta',
      ar: 'المجلس ليس مفتوحًا',
    },
  },
  'assembly/not-closed': {
    status: 409,
    titles: {
      en: 'First close the assembly',
      ko: '먼저 주민회의를 마쳐 주세요',
      es: 'Primero cierra la asamblea',
      ar: 'أغلق المجلس أولًا',
    },
  },
  'assembly/attendance-missing': {
    status: 409,
    titles: {
      en: 'First write down how many were present',
      ko: '먼저 참석 인원을 적어 주세요',
      es: 'Primero anota cuántas personas asistieron',
      ar: 'سجّل أولًا عدد الحاضرين',
    },
  },
  'assembly/minutes-not-open': {
    status: 409,
    titles: {
      en: 'The minutes are not open for correction',
      ko: '회의록이 열려 있지 않습니다',
      es: 'El acta no está abierta a correcciones',
      ar: 'المحضر غير مفتوح للتصحيح',
    },
  },
  'assembly/correction-still-open': {
    status: 409,
    titles: {
      en: 'The minutes can be corrected until their day has passed',
      ko: '회의록을 고칠 수 있는 기간이 남아 있습니다',
      es: 'El acta aún se puede corregir',
      ar: 'ما زال تصحيح المحضر ممكنًا',
    },
  },
  'assembly/record-closed': {
    status: 409,
    titles: {
      en: 'Nothing can be added to this record',
      ko: '이 기록에는 더 적을 수 없습니다',
      es: 'A este registro no se puede añadir nada',
      ar: 'لا يمكن إضافة شيء إلى هذا السجل',
    },
  },
  'assembly/group-unknown': {
    status: 400,
    titles: {
      en: 'The city names no such group',
      ko: '시가 정한 집단이 아닙니다',
      es: 'La ciudad no nombra ese grupo',
      ar: 'لا تسمي المدينة هذه الفئة',
    },
  },
  'assembly/group-larger-than-the-room': {
    status: 400,
    titles: {
      en: 'A group cannot be larger than the room',
      ko: '집단의 인원이 참석 인원보다 많을 수 없습니다',
      es: 'Un grupo no puede ser mayor que la sala',
      ar: 'لا يمكن أن تكون الفئة أكبر من القاعة',
    },
  },
  'assembly/no-quorum': {
    status: 409,
    titles: {
      en: 'Too few were present to decide',
      ko: '결정하기에는 참석자가 모자랐습니다',
      es: 'Había pocas personas para decidir',
      ar: 'كان الحاضرون أقل من النصاب',
    },
  },
} as const satisfies ProblemArea;
