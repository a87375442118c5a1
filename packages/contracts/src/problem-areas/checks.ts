import type { ProblemArea } from './problem-area.js';

export const checkProblems = {
  'check/no-justification-due': {
    status: 409,
    titles: {
      en: 'No justification is due for this right: the check finds no cut that asks for one',
      ko: '이 권리에는 정당화 설명이 필요하지 않습니다. 점검에서 그럴 만한 삭감이 나오지 않았습니다',
      es: 'Este derecho no exige justificación: la comprobación no halla un recorte que la pida',
      ar: 'لا يلزم تبرير لهذا الحق: لم يجد الفحص خفضًا يستوجبه',
    },
  },
  'check/justification-incomplete': {
    status: 400,
    titles: {
      en: 'A justification answers all seven questions',
      ko: '정당화 설명은 일곱 가지 질문에 모두 답해야 합니다',
      es: 'Una justificación responde a las siete preguntas',
      ar: 'يجيب التبرير عن الأسئلة السبعة كلها',
    },
  },
  'check/fact-refused': {
    status: 400,
    titles: {
      en: 'Some of these figures cannot be recorded as they are',
      ko: '일부 수치는 이대로 기록할 수 없습니다',
      es: 'Algunas de estas cifras no se pueden registrar así',
      ar: 'لا يمكن تسجيل بعض هذه الأرقام كما هي',
    },
  },
  'check/facts-refused': {
    status: 400,
    titles: {
      en: 'Some cells of this file cannot be read as they are',
      ko: '이 파일의 일부 칸을 이대로 읽을 수 없습니다',
      es: 'Algunas celdas de este archivo no se pueden leer así',
      ar: 'لا يمكن قراءة بعض خلايا هذا الملف كما هي',
    },
  },
  'check/no-fact-columns': {
    status: 400,
    titles: {
      en: 'This file needs a column “kind” and a column “value”',
      ko: '이 파일에는 "종류" 열과 "값" 열이 있어야 합니다',
      es: 'Este archivo necesita una columna «tipo» y una columna «valor»',
      ar: 'يحتاج هذا الملف إلى عمود «النوع» وعمود «القيمة»',
    },
  },
  'check/file-missing': {
    status: 400,
    titles: {
      en: 'No file was sent',
      ko: '보낸 파일이 없습니다',
      es: 'No se ha enviado ningún archivo',
      ar: 'لم يُرسل أي ملف',
    },
  },
  'check/file-too-long': {
    status: 413,
    titles: {
      en: 'This file has too many rows for one go: send it in parts',
      ko: '한 번에 받기에는 행이 너무 많습니다. 나누어 보내 주세요',
      es: 'El archivo tiene demasiadas filas para una vez: envíelo por partes',
      ar: 'يحوي الملف صفوفًا أكثر مما يُقبل دفعة واحدة: أرسله على أجزاء',
    },
  },
  'rights/no-bounds': {
    status: 400,
    titles: {
      en: 'Give the numbers, or take the usual ones back',
      ko: '기준값을 넣거나 본래 기준으로 되돌리세요',
      es: 'Indica los números o vuelve a los habituales',
      ar: 'أدخل الأرقام أو عُد إلى المعتادة',
    },
  },
  'rights/bounds-incomplete': {
    status: 400,
    titles: {
      en: 'Each threshold of this check needs a number',
      ko: '이 점검의 모든 기준에 값이 있어야 합니다',
      es: 'Cada umbral de esta comprobación necesita un número',
      ar: 'كل حدّ في هذا الفحص يحتاج إلى رقم',
    },
  },
  'rights/bound-not-a-number': {
    status: 400,
    titles: {
      en: 'A threshold is a number',
      ko: '기준은 숫자여야 합니다',
      es: 'Un umbral es un número',
      ar: 'الحدّ رقم',
    },
  },
  'rights/bounds-out-of-order': {
    status: 400,
    titles: {
      en: 'These thresholds cross: a level would be out of reach',
      ko: '기준이 서로 엇갈려 닿을 수 없는 단계가 생깁니다',
      es: 'Estos umbrales se cruzan: un nivel quedaría fuera de alcance',
      ar: 'هذه الحدود متقاطعة: سيصبح أحد المستويات غير ممكن',
    },
  },
} as const satisfies ProblemArea;
