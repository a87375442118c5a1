import { budgetFileProblems } from './budget-files.js';
import { budgetMappingProblems } from './budget-mappings.js';
import { budgetMendingProblems } from './budget-mending.js';
import { budgetReadingProblems } from './budget-readings.js';
import { budgetRowProblems } from './budget-rows.js';
import { importProfileProblems } from './import-profiles.js';
import type { ProblemArea } from './problem-area.js';

const publishingProblems = {
  'budget/already-published': {
    status: 409,
    titles: {
      en: 'This import is published; a correction is a new import',
      ko: '이미 공개된 가져오기입니다. 고치려면 새로 가져오세요',
      es: 'Esta importación ya está publicada; una corrección es una importación nueva',
      ar: 'هذا الاستيراد منشور بالفعل؛ التصحيح يكون باستيراد جديد',
    },
  },
  'budget/import-has-obstacles': {
    status: 409,
    titles: {
      en: 'Something has to be settled before this can be published',
      ko: '공개하기 전에 해결할 것이 있습니다',
      es: 'Hay algo que resolver antes de publicar',
      ar: 'هناك ما يجب حسمه قبل النشر',
    },
  },
  'budget/control-totals-differ': {
    status: 409,
    titles: {
      en: 'The lines do not add up to the printed total',
      ko: '항목의 합계가 인쇄된 총액과 다릅니다',
      es: 'Las partidas no suman el total impreso',
      ar: 'مجموع البنود لا يساوي الإجمالي المطبوع',
    },
  },
  'budget/line-in-two-files': {
    status: 409,
    titles: {
      en: 'The same lines stand in two files; remove one of the files',
      ko: '같은 항목이 두 파일에 있습니다. 파일 하나를 빼 주세요',
      es: 'Las mismas partidas están en dos archivos; quita uno de ellos',
      ar: 'البنود نفسها موجودة في ملفين؛ احذف أحدهما',
    },
  },
  'budget/other-fiscal-year': {
    status: 409,
    titles: {
      en: 'The file names another fiscal year than the cover',
      ko: '파일의 회계연도가 표지의 회계연도와 다릅니다',
      es: 'El archivo nombra otro ejercicio que la portada',
      ar: 'يذكر الملف سنة مالية غير التي على الغلاف',
    },
  },
  'budget/other-currency': {
    status: 400,
    titles: {
      en: 'Budgets in different currencies cannot be compared line by line',
      ko: '통화가 다른 예산은 항목별로 비교할 수 없습니다',
      es: 'Presupuestos en monedas distintas no se pueden comparar partida por partida',
      ar: 'لا يمكن مقارنة ميزانيات بعملات مختلفة بندا بندا',
    },
  },
  'budget/reallocation-refused': {
    status: 400,
    titles: {
      en: 'These moves do not make a reallocation',
      ko: '이 이동은 예산 재배분이 되지 않습니다',
      es: 'Estos movimientos no forman una reasignación',
      ar: 'هذه التحويلات لا تشكل إعادة تخصيص',
    },
  },
} as const satisfies ProblemArea;

export const budgetProblems = {
  ...budgetFileProblems,
  ...budgetMappingProblems,
  ...budgetMendingProblems,
  ...importProfileProblems,
  ...budgetReadingProblems,
  ...budgetRowProblems,
  ...publishingProblems,
};
