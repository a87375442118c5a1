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
    field: 'labels',
    titles: {
      en: 'The indicator needs a name in the city’s own language',
      ko: '지표의 이름을 도시의 언어로 적어 주세요',
      es: 'El indicador necesita un nombre en la lengua de la ciudad',
      ar: 'يحتاج المؤشر إلى اسم بلغة المدينة',
    },
  },
  'indicator/band-needed': {
    status: 400,
    field: 'band',
    titles: {
      en: 'Say between which two values it is best, the lower one first; only an indicator with a target has them',
      ko: '가장 좋은 범위의 두 값을 작은 값부터 적어 주세요. 목표가 있는 지표에만 있습니다',
      es: 'Diga entre qué dos valores es mejor, primero el menor; solo los tiene un indicador con meta',
      ar: 'اذكر القيمتين اللتين يكون بينهما الأفضل، الأصغر أولًا؛ ولا تكونان إلا لمؤشر له هدف',
    },
  },
  'indicator/reason-needed': {
    status: 400,
    field: 'because',
    titles: {
      en: 'Something stands here already: say why it changes',
      ko: '이미 있는 내용입니다. 왜 바꾸는지 적어 주세요',
      es: 'Aquí ya consta algo: diga por qué cambia',
      ar: 'يوجد هنا شيء من قبل: اذكر سبب التغيير',
    },
  },
  'indicator/differs-from-catalogue': {
    status: 400,
    titles: {
      en: 'This is an indicator of the common catalogue: count it as it stands there, or give yours a code of its own',
      ko: '공통 목록의 지표입니다. 목록대로 세거나, 다른 부호를 붙여 주세요',
      es: 'Es un indicador del catálogo común: cuéntelo como allí está o dé al suyo un código propio',
      ar: 'هذا مؤشر من القائمة المشتركة: احسبه كما ورد فيها، أو أعطِ مؤشرك رمزًا خاصًا به',
    },
  },
  'indicator/no-values-column': {
    status: 400,
    titles: {
      en: 'No column of this file holds figures: a heading must be “value”, a year, or the code of an indicator',
      ko: '이 파일에는 수치가 든 열이 없습니다. 제목이 “값”이거나 연도이거나 지표 부호여야 합니다',
      es: 'Ninguna columna del archivo tiene cifras: un encabezado debe ser «valor», un año o el código de un indicador',
      ar: 'لا يحوي أي عمود في هذا الملف أرقامًا: يجب أن يكون العنوان «القيمة» أو سنة أو رمز مؤشر',
    },
  },
  'indicator/file-missing': {
    status: 400,
    titles: {
      en: 'No file was sent',
      ko: '보낸 파일이 없습니다',
      es: 'No se ha enviado ningún archivo',
      ar: 'لم يُرسل أي ملف',
    },
  },
  'indicator/file-too-long': {
    status: 413,
    titles: {
      en: 'This file has too many rows for one go: send it in parts',
      ko: '한 번에 받기에는 행이 너무 많습니다. 나누어 보내 주세요',
      es: 'El archivo tiene demasiadas filas para una vez: envíelo por partes',
      ar: 'يحوي الملف صفوفًا أكثر مما يُقبل دفعة واحدة: أرسله على أجزاء',
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
} as const satisfies ProblemArea;
