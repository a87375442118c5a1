import type { ProblemArea } from './problem-area.js';

export const attachmentProblems = {
  'attachment/file-missing': {
    status: 400,
    titles: {
      en: 'Choose a file first',
      ko: '먼저 파일을 골라 주세요',
      es: 'Elige primero un archivo',
      ar: 'اختر ملفًا أولًا',
    },
  },
  'attachment/type-unknown': {
    status: 415,
    titles: {
      en: 'Send a picture (JPEG, PNG, WebP) or a document (PDF, ODT, DOCX, plain text). What a file is counts, not its name',
      ko: '사진(JPEG, PNG, WebP)이나 문서(PDF, ODT, DOCX, 일반 텍스트)를 보내 주세요. 파일 이름이 아니라 내용으로 판단합니다',
      es: 'Envía una imagen (JPEG, PNG, WebP) o un documento (PDF, ODT, DOCX, texto). Cuenta lo que es el archivo, no su nombre',
      ar: 'أرسل صورة (JPEG أو PNG أو WebP) أو مستندًا (PDF أو ODT أو DOCX أو نصًا). العبرة بمحتوى الملف لا باسمه',
    },
  },
  'attachment/too-large': {
    status: 413,
    titles: {
      en: 'The file is too large: a picture may have 10 MB, a document 5 MB. Send a smaller one',
      ko: '파일이 너무 큽니다. 사진은 10MB, 문서는 5MB까지입니다. 더 작은 파일을 보내 주세요',
      es: 'El archivo es demasiado grande: 10 MB para una imagen, 5 MB para un documento. Envía uno más pequeño',
      ar: 'الملف كبير جدًا: 10 ميغابايت للصورة و5 للمستند. أرسل ملفًا أصغر',
    },
  },
  'attachment/too-many-pixels': {
    status: 413,
    titles: {
      en: 'The picture has more than 50 million dots. Save it smaller and send it again',
      ko: '사진이 5천만 화소를 넘습니다. 작게 저장해 다시 보내 주세요',
      es: 'La imagen tiene más de 50 millones de puntos. Guárdala más pequeña y envíala otra vez',
      ar: 'في الصورة أكثر من 50 مليون نقطة. احفظها أصغر ثم أرسلها ثانية',
    },
  },
  'attachment/unreadable': {
    status: 400,
    titles: {
      en: 'The picture cannot be read. Open it, save it anew and send that',
      ko: '사진을 읽을 수 없습니다. 열어서 다시 저장한 파일을 보내 주세요',
      es: 'La imagen no se puede leer. Ábrela, guárdala de nuevo y envía esa',
      ar: 'تعذرت قراءة الصورة. افتحها واحفظها من جديد ثم أرسلها',
    },
  },
  'attachment/too-many': {
    status: 409,
    titles: {
      en: 'A proposal has room for 6 pictures and 4 documents. Take one away first',
      ko: '제안 하나에 사진 6장, 문서 4건까지 붙일 수 있습니다. 먼저 하나를 지워 주세요',
      es: 'En una propuesta caben 6 imágenes y 4 documentos. Quita antes uno',
      ar: 'يتسع المقترح لست صور وأربعة مستندات. أزل واحدًا أولًا',
    },
  },
  'attachment/quota-full': {
    status: 409,
    titles: {
      en: 'All your files together may have 60 MB. Take away some that you no longer need',
      ko: '올리신 파일은 모두 합쳐 60MB까지입니다. 필요 없는 파일을 지워 주세요',
      es: 'Todos tus archivos juntos pueden ocupar 60 MB. Quita los que ya no necesites',
      ar: 'يمكن أن تبلغ ملفاتك كلها 60 ميغابايت. أزل ما لم تعد تحتاج إليه',
    },
  },
  'attachment/words-missing': {
    status: 400,
    field: 'words',
    titles: {
      en: 'Say in a few words what it shows: not everybody sees a picture or opens a file',
      ko: '무엇이 담겨 있는지 짧게 적어 주세요. 누구나 사진을 보거나 파일을 열 수 있는 것은 아닙니다',
      es: 'Di en pocas palabras qué muestra: no todo el mundo ve una imagen o abre un archivo',
      ar: 'قل بكلمات قليلة ماذا يُظهر: ليس الجميع يرى الصورة أو يفتح الملف',
    },
  },
  'attachment/words-too-long': {
    status: 400,
    field: 'words',
    titles: {
      en: 'Say it in at most 300 characters',
      ko: '300자 안으로 적어 주세요',
      es: 'Dilo en 300 caracteres como mucho',
      ar: 'قل ذلك في 300 حرف على الأكثر',
    },
  },
} as const satisfies ProblemArea;
