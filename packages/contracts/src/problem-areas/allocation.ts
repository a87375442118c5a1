import type { ProblemArea } from './problem-area.js';

/** What is wrong with a counting rule or its conditions. */
export const allocationProblems = {
  'allocation/utility-not-of-this-rule': {
    status: 400,
    titles: {
      en: 'This rule does not take that measure of benefit',
      ko: '이 규칙에는 맞지 않는 효용 기준입니다',
      es: 'Esta regla no admite esa medida del beneficio',
      ar: 'هذه القاعدة لا تقبل مقياس المنفعة هذا',
    },
  },
  'allocation/completion-not-of-this-rule': {
    status: 400,
    titles: {
      en: 'This rule does not take that way of spending what is left',
      ko: '이 규칙에는 맞지 않는 잔액 처리 방식입니다',
      es: 'Esta regla no admite esa forma de gastar lo que sobra',
      ar: 'هذه القاعدة لا تقبل طريقة إنفاق الباقي هذه',
    },
  },
  'allocation/rank-scores-not-whole': {
    status: 400,
    titles: {
      en: 'Scores by rank are whole numbers from 0 to 1,000,000',
      ko: '순위 점수는 0에서 1,000,000까지의 정수입니다',
      es: 'Los puntos por puesto son enteros de 0 a 1.000.000',
      ar: 'نقاط المراتب أعداد صحيحة من 0 إلى 1٬000٬000',
    },
  },
  'allocation/parameter-not-of-this-rule': {
    status: 400,
    titles: {
      en: 'This rule does not take that parameter',
      ko: '이 규칙에는 없는 매개변수입니다',
      es: 'Esta regla no tiene ese parámetro',
      ar: 'هذه القاعدة لا تقبل هذا المعامل',
    },
  },
  'allocation/not-an-amount': {
    status: 400,
    titles: {
      en: 'An amount is digits with at most six decimals',
      ko: '금액은 숫자이며 소수점 아래 여섯 자리까지입니다',
      es: 'Un importe son cifras con seis decimales como máximo',
      ar: 'المبلغ أرقام بست خانات عشرية على الأكثر',
    },
  },
  'allocation/limit-out-of-range': {
    status: 400,
    titles: {
      en: 'A number in the conditions is out of range',
      ko: '조건의 숫자가 범위를 벗어났습니다',
      es: 'Un número de las condiciones está fuera de rango',
      ar: 'أحد أرقام الشروط خارج المدى',
    },
  },
  'allocation/limits-contradict': {
    status: 400,
    titles: {
      en: 'A minimum lies above its maximum',
      ko: '최솟값이 최댓값보다 큽니다',
      es: 'Un mínimo supera su máximo',
      ar: 'حدّ أدنى أعلى من حدّه الأقصى',
    },
  },
  'allocation/exclusion-of-one': {
    status: 400,
    titles: {
      en: 'A group of which one is funded names at least two projects',
      ko: '하나만 선정하는 묶음에는 사업이 둘 이상 있어야 합니다',
      es: 'Un grupo del que se financia uno nombra al menos dos proyectos',
      ar: 'المجموعة التي يُموَّل منها واحد تضمّ مشروعين على الأقل',
    },
  },
  'allocation/named-twice': {
    status: 400,
    titles: {
      en: 'The conditions name something twice',
      ko: '조건에 같은 것이 두 번 나옵니다',
      es: 'Las condiciones nombran algo dos veces',
      ar: 'تذكر الشروط شيئًا مرتين',
    },
  },
  'allocation/area-without-fund': {
    status: 400,
    titles: {
      en: 'The conditions name an area that has no fund',
      ko: '조건에 재원이 없는 구역이 나옵니다',
      es: 'Las condiciones nombran una zona sin fondo',
      ar: 'تذكر الشروط منطقة بلا صندوق',
    },
  },
  'allocation/areas-in-a-circle': {
    status: 400,
    titles: {
      en: 'An area lies in itself',
      ko: '구역이 자기 자신 안에 들어 있습니다',
      es: 'Una zona está dentro de sí misma',
      ar: 'منطقة تقع داخل نفسها',
    },
  },
  'allocation/leftover-goes-back': {
    status: 400,
    titles: {
      en: 'Leftovers can only go to an area that is counted later',
      ko: '남은 돈은 나중에 집계하는 구역으로만 넘어갑니다',
      es: 'Lo que sobra solo puede ir a una zona que se cuenta después',
      ar: 'لا ينتقل الباقي إلا إلى منطقة تُعدّ لاحقًا',
    },
  },
  'allocation/exclusion-of-unknown-project': {
    status: 400,
    titles: {
      en: 'A group names a project that is not on the ballot',
      ko: '묶음에 투표에 오르지 않은 사업이 들어 있습니다',
      es: 'Un grupo nombra un proyecto que no va a votación',
      ar: 'مجموعة تذكر مشروعًا ليس على الورقة',
    },
  },
  'allocation/area-unknown': {
    status: 400,
    titles: {
      en: 'Something names a district that has no fund, or is none',
      ko: '재원이 없거나 존재하지 않는 지역이 적혀 있습니다',
      es: 'Se nombra un distrito que no tiene fondo o que no existe',
      ar: 'ذُكر حيّ ليس له صندوق أو ليس موجودًا',
    },
  },
  'allocation/funds-exceed-budget': {
    status: 400,
    titles: {
      en: 'The funds of the districts and of the whole city add up to more than there is',
      ko: '지역 재원과 시 전체 재원의 합이 전체 재원보다 많습니다',
      es: 'Los fondos de los distritos y de toda la ciudad suman más de lo que hay',
      ar: 'مجموع صناديق الأحياء والمدينة كلها أكبر من المتاح',
    },
  },
  'allocation/fund-too-fine': {
    status: 400,
    titles: {
      en: 'A fund has more decimals than the currency',
      ko: '재원의 소수 자릿수가 통화보다 많습니다',
      es: 'Un fondo tiene más decimales que la moneda',
      ar: 'لأحد الصناديق منازل عشرية أكثر مما للعملة',
    },
  },
} as const satisfies ProblemArea;
