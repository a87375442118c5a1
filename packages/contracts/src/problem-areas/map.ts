import type { ProblemArea } from './problem-area.js';

const status = 400;

export const mapProblems = {
  'map/file-missing': {
    status,
    titles: { en: 'Choose a file first', ko: '먼저 파일을 고르세요', es: 'Elige antes un archivo', ar: 'اختر ملفًا أولًا' },
  },
  'map/too-large': {
    status: 413,
    titles: {
      en: 'The file is too large: simplify the shapes, two megabytes at most',
      ko: '파일이 너무 큽니다. 경계를 단순하게 줄여 2MB 이하로 올려 주세요',
      es: 'El archivo es demasiado grande: simplifica las formas, dos megabytes como máximo',
      ar: 'الملف كبير جدًا: بسّط الأشكال، ميغابايتان على الأكثر',
    },
  },
  'map/not-geojson': {
    status,
    titles: {
      en: 'This is no GeoJSON: a collection of features is needed',
      ko: 'GeoJSON이 아닙니다. FeatureCollection이 필요합니다',
      es: 'Esto no es GeoJSON: hace falta una FeatureCollection',
      ar: 'هذا ليس GeoJSON: يلزم FeatureCollection',
    },
  },
  'map/empty': {
    status,
    titles: {
      en: 'There is no shape in the file',
      ko: '파일에 도형이 없습니다',
      es: 'No hay ninguna forma en el archivo',
      ar: 'لا شكل في الملف',
    },
  },
  'map/not-degrees': {
    status,
    titles: {
      en: 'Coordinates must be degrees of longitude and latitude (WGS 84): export the file once more in them',
      ko: '좌표는 경도와 위도(WGS 84)여야 합니다. 그 좌표로 다시 내보내 주세요',
      es: 'Las coordenadas deben ser grados de longitud y latitud (WGS 84): vuelve a exportar el archivo así',
      ar: 'يجب أن تكون الإحداثيات درجات طول وعرض (WGS 84): صدّر الملف بها من جديد',
    },
  },
  'map/not-an-area': {
    status,
    titles: {
      en: 'A feature is no area: a polygon is needed, or several',
      ko: '면이 아닌 도형이 있습니다. Polygon이나 MultiPolygon이어야 합니다',
      es: 'Un elemento no es un área: hace falta un polígono, o varios',
      ar: 'أحد العناصر ليس مساحة: يلزم مضلع أو أكثر',
    },
  },
  'map/ring-too-short': {
    status,
    titles: {
      en: 'An outline has fewer than four points',
      ko: '점이 네 개보다 적은 경계가 있습니다',
      es: 'Un contorno tiene menos de cuatro puntos',
      ar: 'في أحد الحدود أقل من أربع نقاط',
    },
  },
  'map/ring-open': {
    status,
    titles: {
      en: 'An outline does not end where it began',
      ko: '시작한 곳에서 끝나지 않는 경계가 있습니다',
      es: 'Un contorno no termina donde empezó',
      ar: 'أحد الحدود لا ينتهي حيث بدأ',
    },
  },
  'map/over-the-date-line': {
    status,
    titles: {
      en: 'An outline crosses the date line: cut it there into two pieces',
      ko: '날짜 변경선을 지나는 경계가 있습니다. 거기서 둘로 나눠 주세요',
      es: 'Un contorno cruza la línea de cambio de fecha: córtalo allí en dos',
      ar: 'أحد الحدود يعبر خط التاريخ: اقسمه هناك إلى قطعتين',
    },
  },
  'map/no-such-district': {
    status,
    titles: {
      en: 'A feature names no district of this city in its property “code” or “name”',
      ko: '“code”나 “name” 속성이 이 도시의 구를 가리키지 않는 도형이 있습니다',
      es: 'Un elemento no nombra ningún distrito de esta ciudad en su propiedad «code» o «name»',
      ar: 'أحد العناصر لا يسمي أي حي من هذه المدينة في خاصيته «code» أو «name»',
    },
  },
  'map/district-twice': {
    status,
    titles: {
      en: 'A district stands in the file twice: put its pieces into one feature',
      ko: '같은 구가 두 번 나옵니다. 한 도형으로 합쳐 주세요',
      es: 'Un distrito aparece dos veces: reúne sus partes en un solo elemento',
      ar: 'يرد حي مرتين: اجمع قطعه في عنصر واحد',
    },
  },
  'map/too-many-points': {
    status: 413,
    titles: {
      en: 'The outlines have too many points for a phone: simplify them and try again',
      ko: '휴대전화에서 보기에 점이 너무 많습니다. 경계를 단순하게 줄여 다시 올려 주세요',
      es: 'Los contornos tienen demasiados puntos para un teléfono: simplifícalos y vuelve a intentarlo',
      ar: 'نقاط الحدود أكثر مما يحتمله هاتف: بسّطها وأعد المحاولة',
    },
  },
} as const satisfies ProblemArea;
