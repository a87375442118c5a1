import type { ProblemArea } from './problem-area.js';

/** What stands between a table whose columns are known and lines that can be published. */
export const budgetMappingProblems = {
  'budget/mapping-refused': {
    status: 400,
    titles: {
      en: 'The columns are not matched so that lines can be read',
      ko: '열 연결이 맞지 않아 항목을 읽을 수 없습니다',
      es: 'Las columnas no están asignadas de modo que se puedan leer partidas',
      ar: 'الأعمدة غير مطابقة بحيث يمكن قراءة البنود',
    },
  },
  'budget/mapping-lacks-initial': {
    status: 400,
    titles: {
      en: 'Say which column holds the initial amount',
      ko: '최초 예산액이 있는 열을 고르세요',
      es: 'Indica qué columna contiene el importe inicial',
      ar: 'حدد العمود الذي يحتوي على المبلغ الأولي',
    },
  },
  'budget/mapping-lacks-classification': {
    status: 400,
    titles: {
      en: 'Say which column tells what the money is for',
      ko: '돈의 쓰임을 알려 주는 열을 고르세요',
      es: 'Indica qué columna dice para qué es el dinero',
      ar: 'حدد العمود الذي يبيّن الغرض من المال',
    },
  },
  'budget/mapping-joins-columns': {
    status: 400,
    titles: {
      en: 'Only codes may be put together from several columns',
      ko: '코드만 여러 열을 합쳐서 만들 수 있습니다',
      es: 'Solo los códigos pueden componerse de varias columnas',
      ar: 'الرموز وحدها يمكن تركيبها من عدة أعمدة',
    },
  },
  'budget/mapping-beyond-table': {
    status: 400,
    titles: {
      en: 'The table has no column of that number',
      ko: '표에 그 번호의 열이 없습니다',
      es: 'La tabla no tiene una columna con ese número',
      ar: 'لا يوجد في الجدول عمود بهذا الرقم',
    },
  },
  'budget/mapping-reads-amount-twice': {
    status: 400,
    titles: {
      en: 'One column cannot be two amounts',
      ko: '한 열을 두 가지 금액으로 쓸 수 없습니다',
      es: 'Una columna no puede ser dos importes',
      ar: 'لا يمكن أن يكون العمود الواحد مبلغين',
    },
  },
  'budget/no-lines': {
    status: 409,
    titles: {
      en: 'No line was found in this file',
      ko: '이 파일에서 예산 항목을 찾지 못했습니다',
      es: 'No se encontró ninguna partida en este archivo',
      ar: 'لم يُعثر على أي بند في هذا الملف',
    },
  },
  'budget/rows-with-errors': {
    status: 409,
    titles: {
      en: 'Some rows have errors; mend them, or leave them out and say so',
      ko: '오류가 있는 행이 있습니다. 고치거나, 빼고 그 사실을 밝히세요',
      es: 'Hay filas con errores; corrígelas o déjalas fuera y dilo',
      ar: 'توجد صفوف بها أخطاء؛ صحّحها أو استبعدها مع التصريح بذلك',
    },
  },
  'budget/totals-undecided': {
    status: 409,
    titles: {
      en: 'Some rows look like totals; say whether they count',
      ko: '합계처럼 보이는 행이 있습니다. 포함할지 정해 주세요',
      es: 'Algunas filas parecen totales; indica si cuentan',
      ar: 'تبدو بعض الصفوف إجماليات؛ قل هل تُحتسب',
    },
  },
  'budget/amount-ambiguous': {
    status: 409,
    titles: {
      en: 'An amount can be read in two ways; say which mark parts the decimals',
      ko: '두 가지로 읽을 수 있는 금액이 있습니다. 소수점 기호를 정해 주세요',
      es: 'Hay un importe que se puede leer de dos maneras; indica qué signo separa los decimales',
      ar: 'يمكن قراءة أحد المبالغ بطريقتين؛ حدد العلامة التي تفصل الكسور',
    },
  },
  'budget/other-currency': {
    status: 400,
    titles: {
      en: 'The budget is in another currency',
      ko: '예산의 통화와 다릅니다',
      es: 'El presupuesto está en otra moneda',
      ar: 'الميزانية بعملة أخرى',
    },
  },
  'budget/several-fiscal-years': {
    status: 409,
    titles: {
      en: 'The file holds more than one fiscal year; split it by year',
      ko: '파일에 회계연도가 둘 이상 있습니다. 연도별로 나누세요',
      es: 'El archivo contiene más de un ejercicio; divídelo por año',
      ar: 'يحتوي الملف على أكثر من سنة مالية؛ قسّمه حسب السنة',
    },
  },
} as const satisfies ProblemArea;
