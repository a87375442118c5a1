import type { ProblemArea } from './problem-area.js';

/** Why a row became part of no line: each title says what to mend. */
export const budgetRowProblems = {
  'budget/amount-blank': {
    status: 400,
    titles: {
      en: 'The amount is empty. Write 0, or say that empty cells mean nothing was planned',
      ko: '금액이 비어 있습니다. 0을 적거나, 빈칸은 0이라고 정해 주세요',
      es: 'El importe está vacío. Escribe 0 o indica que las celdas vacías significan cero',
      ar: 'المبلغ فارغ. اكتب 0 أو قل إن الخلايا الفارغة تعني صفرًا',
    },
  },
  'budget/not-an-amount': {
    status: 400,
    titles: {
      en: 'This is not an amount. Write digits alone, in the same style as the other rows',
      ko: '금액이 아닙니다. 다른 행과 같은 방식으로 숫자만 적으세요',
      es: 'Esto no es un importe. Escribe solo cifras, como en las demás filas',
      ar: 'هذا ليس مبلغًا. اكتب أرقامًا فقط بالطريقة نفسها في بقية الصفوف',
    },
  },
  'budget/amount-lost-digits': {
    status: 400,
    titles: {
      en: 'A spreadsheet has shortened this number. Widen the column, show all digits and save again',
      ko: '스프레드시트가 숫자를 줄여 적었습니다. 열을 넓혀 모든 자리를 보이게 한 뒤 다시 저장하세요',
      es: 'La hoja de cálculo abrevió este número. Ensancha la columna, muestra todas las cifras y guarda de nuevo',
      ar: 'اختصر جدول البيانات هذا الرقم. وسّع العمود وأظهر كل الأرقام ثم احفظ من جديد',
    },
  },
  'budget/amount-has-too-many-decimals': {
    status: 400,
    titles: {
      en: 'The amount has more decimals than the currency. Round it in the source, or change the units',
      ko: '통화보다 소수 자릿수가 많습니다. 원본에서 반올림하거나 단위를 바꾸세요',
      es: 'El importe tiene más decimales que la moneda. Redondéalo en el origen o cambia las unidades',
      ar: 'للمبلغ منازل عشرية أكثر من العملة. قرّبه في المصدر أو غيّر الوحدات',
    },
  },
  'budget/code-missing': {
    status: 400,
    titles: {
      en: 'A code is missing that every other row has. Fill it in, or say that it may be empty',
      ko: '다른 행에는 모두 있는 코드가 빠져 있습니다. 채우거나 비워도 된다고 정해 주세요',
      es: 'Falta un código que tienen las demás filas. Complétalo o indica que puede faltar',
      ar: 'ينقص رمز موجود في كل الصفوف الأخرى. أكمله أو قل إنه قد يكون فارغًا',
    },
  },
  'budget/row-unclassified': {
    status: 400,
    titles: {
      en: 'Nothing in this row says what the money is for. Fill in a code or a name',
      ko: '이 행에는 돈의 쓰임을 알려 주는 것이 없습니다. 코드나 이름을 적으세요',
      es: 'Nada en esta fila dice para qué es el dinero. Escribe un código o un nombre',
      ar: 'لا شيء في هذا الصف يبيّن الغرض من المال. اكتب رمزًا أو اسمًا',
    },
  },
  'budget/direction-unreadable': {
    status: 400,
    titles: {
      en: 'This does not say whether the row is spending or income',
      ko: '세출인지 세입인지 알 수 없습니다',
      es: 'Esto no dice si la fila es gasto o ingreso',
      ar: 'لا يتضح هل الصف نفقات أم إيرادات',
    },
  },
  'budget/row-has-other-width': {
    status: 400,
    titles: {
      en: 'The row has more or fewer cells than the headings; often a separator stands inside a text. Put that text in quotation marks',
      ko: '칸 수가 제목 행과 다릅니다. 글 안에 구분 기호가 있는 경우가 많으니 그 글을 따옴표로 묶으세요',
      es: 'La fila tiene más o menos celdas que los encabezados; suele haber un separador dentro de un texto. Pon ese texto entre comillas',
      ar: 'عدد خلايا الصف يختلف عن العناوين؛ غالبًا يوجد فاصل داخل نص. ضع ذلك النص بين علامتي اقتباس',
    },
  },
  'budget/line-code-clash': {
    status: 400,
    titles: {
      en: 'Two different lines would share one code. Match another column that tells them apart',
      ko: '서로 다른 두 항목의 코드가 같아집니다. 둘을 구분하는 열을 더 연결하세요',
      es: 'Dos partidas distintas tendrían el mismo código. Asigna otra columna que las distinga',
      ar: 'سيشترك بندان مختلفان في رمز واحد. اربط عمودًا آخر يميز بينهما',
    },
  },
} as const satisfies ProblemArea;
