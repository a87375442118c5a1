import type { ProblemArea } from './problem-area.js';

export const indicatorProblems = {
  'indicator/code-malformed': {
    status: 400,
    titles: {
      en: 'A code has capital letters, figures and hyphens, 40 at most, and is not one of the common catalogue',
      ko: '부호는 영문 대문자, 숫자, 붙임표로 40자까지이며 공통 목록의 부호와 달라야 합니다',
      es: 'El código lleva mayúsculas, cifras y guiones, 40 como máximo, y no es uno del catálogo común',
      ar: 'يتكوّن الرمز من أحرف لاتينية كبيرة وأرقام وشرطات، 40 على الأكثر، ولا يكون من رموز القائمة المشتركة',
    },
  },
  'indicator/name-missing': {
    status: 400,
    titles: {
      en: 'The indicator needs a name in the city’s own language',
      ko: '지표의 이름을 도시의 언어로 적어 주세요',
      es: 'El indicador necesita un nombre en la lengua de la ciudad',
      ar: 'يحتاج المؤشر إلى اسم بلغة المدينة',
    },
  },
  'indicator/band-needed': {
    status: 400,
    titles: {
      en: 'Say between which two values it is best, the lower one first; only an indicator with a target has them',
      ko: '가장 좋은 범위의 두 값을 작은 값부터 적어 주세요. 목표가 있는 지표에만 있습니다',
      es: 'Diga entre qué dos valores es mejor, primero el menor; solo los tiene un indicador con meta',
      ar: 'اذكر القيمتين اللتين يكون بينهما الأفضل، الأصغر أولًا؛ ولا تكونان إلا لمؤشر له هدف',
    },
  },
  'indicator/reason-needed': {
    status: 400,
    titles: {
      en: 'It is defined already: say why it changes',
      ko: '이미 정의되어 있습니다. 왜 바꾸는지 적어 주세요',
      es: 'Ya está definido: diga por qué cambia',
      ar: 'إنه معرّف من قبل: اذكر سبب التغيير',
    },
  },
  'indicator/values-refused': {
    status: 400,
    titles: {
      en: 'Some figures cannot be taken as they are',
      ko: '그대로 받을 수 없는 수치가 있습니다',
      es: 'Hay cifras que no se pueden tomar tal como están',
      ar: 'لا يمكن قبول بعض الأرقام كما هي',
    },
  },
  'indicator/file-unreadable': {
    status: 400,
    titles: {
      en: 'No table of figures can be read from this file',
      ko: '이 파일에서 수치 표를 읽을 수 없습니다',
      es: 'De este archivo no se puede leer ninguna tabla de cifras',
      ar: 'لا يمكن قراءة جدول أرقام من هذا الملف',
    },
  },
} as const satisfies ProblemArea;
