import type { ProblemArea } from './problem-area.js';

export const assemblyProblems = {
  'assembly/question-missing': {
    status: 400,
    titles: {
      en: 'An assembly needs a question',
      ko: '주민회의에는 물음이 필요합니다',
      es: 'Una asamblea necesita una pregunta',
      ar: 'المجلس يحتاج إلى سؤال',
    },
  },
  'assembly/commitment-missing': {
    status: 400,
    titles: {
      en: 'Say what the city promises to do with the outcome',
      ko: '시가 결과를 어떻게 다룰지 약속을 적어 주세요',
      es: 'Di qué promete hacer la ciudad con el resultado',
      ar: 'اذكر ما تعد المدينة بفعله بالنتيجة',
    },
  },
  'assembly/place-missing': {
    status: 400,
    titles: {
      en: 'Say where it takes place',
      ko: '열리는 곳을 적어 주세요',
      es: 'Di dónde se celebra',
      ar: 'اذكر مكان الانعقاد',
    },
  },
  'assembly/members-missing': {
    status: 400,
    titles: {
      en: 'Say how many people are drawn for the panel',
      ko: '추첨으로 뽑는 인원을 적어 주세요',
      es: 'Di cuántas personas se sortean',
      ar: 'اذكر عدد من يُختارون بالقرعة',
    },
  },
  'assembly/agenda-empty': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'The agenda is empty',
      ko: '순서가 비어 있습니다',
      es: 'El orden del día está vacío',
      ar: 'جدول الأعمال فارغ',
    },
  },
  'assembly/agenda-title-missing': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'An item of the agenda has no name',
      ko: '이름이 없는 순서가 있습니다',
      es: 'Un punto del orden del día no tiene nombre',
      ar: 'بند في جدول الأعمال بلا اسم',
    },
  },
  'assembly/agenda-minutes-not-positive': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'An item of the agenda has no time',
      ko: '시간이 없는 순서가 있습니다',
      es: 'Un punto del orden del día no tiene tiempo',
      ar: 'بند في جدول الأعمال بلا وقت',
    },
  },
  'assembly/agenda-too-long': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'The agenda takes longer than the assembly',
      ko: '순서가 주민회의 시간보다 깁니다',
      es: 'El orden del día dura más que la asamblea',
      ar: 'جدول الأعمال أطول من المجلس',
    },
  },
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
  'assembly/decision-empty': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Write down what was decided',
      ko: '결정한 내용을 적어 주세요',
      es: 'Escribe qué se decidió',
      ar: 'اكتب ما تقرر',
    },
  },
  'assembly/count-not-whole': {
    status: 400,
    titles: {
      en: 'Counts are whole numbers',
      ko: '인원은 정수로 적어 주세요',
      es: 'Los recuentos son números enteros',
      ar: 'الأعداد صحيحة',
    },
  },
  'assembly/more-votes-than-people': {
    status: 400,
    titles: {
      en: 'More voted than were present',
      ko: '참석한 사람보다 표가 많습니다',
      es: 'Hay más votos que personas presentes',
      ar: 'الأصوات أكثر من الحاضرين',
    },
  },
  'assembly/more-answers-than-people': {
    status: 400,
    titles: {
      en: 'More answered than were present',
      ko: '참석한 사람보다 답이 많습니다',
      es: 'Hay más respuestas que personas presentes',
      ar: 'الإجابات أكثر من الحاضرين',
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
  'assembly/no-minority-view': {
    status: 400,
    field: 'minorityStatement',
    titles: {
      en: 'A minority view is kept from a fifth of the votes up',
      ko: '소수 의견은 다섯 가운데 하나 이상일 때 남깁니다',
      es: 'Una opinión minoritaria se guarda a partir de una quinta parte de los votos',
      ar: 'يُحفظ رأي الأقلية ابتداءً من خُمس الأصوات',
    },
  },
  'assembly/proposal-missing': {
    status: 400,
    field: 'proposal',
    titles: {
      en: 'Say which proposal the decision carries',
      ko: '어느 제안을 올리는지 적어 주세요',
      es: 'Di qué propuesta impulsa la decisión',
      ar: 'اذكر المقترح الذي يرفعه القرار',
    },
  },
  'assembly/proposal-unknown': {
    status: 400,
    field: 'proposal',
    titles: {
      en: 'There is no proposal with this number',
      ko: '이 번호의 제안이 없습니다',
      es: 'No hay ninguna propuesta con ese número',
      ar: 'لا يوجد مقترح بهذا الرقم',
    },
  },
  'assembly/decision-procedural': {
    status: 409,
    titles: {
      en: 'This decision is about the assembly itself',
      ko: '주민회의 진행에 관한 결정입니다',
      es: 'Esta decisión trata de la propia asamblea',
      ar: 'هذا القرار يخص المجلس نفسه',
    },
  },
  'assembly/decision-not-carried': {
    status: 409,
    titles: {
      en: 'Not more were in favour than against',
      ko: '찬성이 반대보다 많지 않았습니다',
      es: 'No hubo más votos a favor que en contra',
      ar: 'لم يزد المؤيدون على المعارضين',
    },
  },
  'assembly/decision-not-recorded': {
    status: 409,
    titles: {
      en: 'It does not stand in signed minutes yet',
      ko: '아직 서명한 회의록에 없습니다',
      es: 'Aún no consta en un acta firmada',
      ar: 'لم يرد بعد في محضر موقّع',
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
  'statement/empty': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Write one idea',
      ko: '한 가지 생각을 적어 주세요',
      es: 'Escribe una idea',
      ar: 'اكتب فكرة واحدة',
    },
  },
  'statement/too-long': {
    status: 400,
    field: 'text',
    titles: {
      en: 'One idea, in fewer words',
      ko: '한 가지 생각을 더 짧게 적어 주세요',
      es: 'Una sola idea, en menos palabras',
      ar: 'فكرة واحدة بكلمات أقل',
    },
  },
  'statement/already-counted': {
    status: 409,
    titles: {
      en: 'The room has answered this; write a new statement in its place',
      ko: '이미 물은 문장입니다. 대신할 새 문장을 적어 주세요',
      es: 'La sala ya respondió; escribe una frase nueva en su lugar',
      ar: 'أجابت القاعة عن هذا؛ اكتب عبارة جديدة مكانها',
    },
  },
  'statement/superseded': {
    status: 409,
    titles: {
      en: 'Another statement has taken its place',
      ko: '다른 문장으로 바뀌었습니다',
      es: 'Otra frase ha ocupado su lugar',
      ar: 'حلّت محلها عبارة أخرى',
    },
  },
} as const satisfies ProblemArea;
