import type { ProblemArea } from './problem-area.js';

export const classificationProblems = {
  'tag/unknown-value': {
    status: 400,
    titles: {
      en: 'This value is not in the list',
      ko: '목록에 없는 값입니다',
      es: 'Este valor no está en la lista',
      ar: 'هذه القيمة ليست في القائمة',
    },
  },
  'tag/unreadable-weights': {
    status: 400,
    titles: {
      en: 'Write weights as a right and its share in per cent, such as HO 40; MO 30',
      ko: '가중치는 권리와 백분율로 적어 주세요. 예: HO 40; MO 30',
      es: 'Escribe los pesos como derecho y porcentaje, por ejemplo HO 40; MO 30',
      ar: 'اكتب الأوزان على شكل حق ونسبة مئوية، مثل HO 40; MO 30',
    },
  },
  'rights/weight-not-whole-basis-points': {
    status: 400,
    titles: {
      en: 'A share goes from 0 to 100 per cent, with at most two decimals',
      ko: '비율은 0에서 100퍼센트까지이며 소수점 아래 두 자리까지입니다',
      es: 'Una parte va de 0 a 100 por ciento, con dos decimales como mucho',
      ar: 'تتراوح الحصة بين 0 و100 في المئة، بمنزلتين عشريتين على الأكثر',
    },
  },
  'rights/weights-exceed-the-whole': {
    status: 400,
    titles: {
      en: 'Together the shares are more than the whole line',
      ko: '비율을 더하면 항목 전체를 넘습니다',
      es: 'Las partes juntas superan la partida entera',
      ar: 'مجموع الحصص أكبر من البند كله',
    },
  },
  'classification/nothing-to-say': {
    status: 400,
    titles: {
      en: 'Choose what to say of the lines',
      ko: '항목에 무엇을 지정할지 골라 주세요',
      es: 'Elige qué decir de las partidas',
      ar: 'اختر ما تريد قوله عن البنود',
    },
  },
  'classification/no-lines': {
    status: 409,
    titles: {
      en: 'No line would change',
      ko: '바뀌는 항목이 없습니다',
      es: 'No cambiaría ninguna partida',
      ar: 'لن يتغير أي بند',
    },
  },
  'classification/already-undone': {
    status: 409,
    titles: {
      en: 'This has been undone already',
      ko: '이미 되돌린 작업입니다',
      es: 'Esto ya se ha deshecho',
      ar: 'تم التراجع عن هذا من قبل',
    },
  },
  'classification/mapping-without-columns': {
    status: 400,
    titles: {
      en: 'The file needs a column “line” or “programme”, and at least one to take over',
      ko: '파일에는 ‘line’ 또는 ‘programme’ 열과, 가져올 열이 하나 이상 있어야 합니다',
      es: 'El archivo necesita una columna «line» o «programme» y al menos una que tomar',
      ar: 'يحتاج الملف إلى عمود «line» أو «programme» وعمود واحد على الأقل لأخذه',
    },
  },
  'classification/mapping-has-faults': {
    status: 400,
    titles: {
      en: 'Some cells cannot be read; mend them and send the file again',
      ko: '읽을 수 없는 칸이 있습니다. 고쳐서 파일을 다시 보내 주세요',
      es: 'Hay celdas que no se pueden leer; corrígelas y envía de nuevo el archivo',
      ar: 'لا يمكن قراءة بعض الخلايا؛ أصلحها وأرسل الملف من جديد',
    },
  },
} as const satisfies ProblemArea;
