import type { ProblemArea } from './problem-area.js';

export const debateProblems = {
  'debate/window': {
    status: 400,
    field: 'closesOn',
    titles: {
      en: 'A debate needs from 7 to 90 days: long enough to hear of it, and with an end',
      ko: '토론 기간은 7일에서 90일 사이여야 합니다. 알려질 만큼 길고, 끝이 있어야 합니다',
      es: 'Un debate dura de 7 a 90 días: tiempo para enterarse, y con final',
      ar: 'يدوم النقاش من 7 أيام إلى 90 يومًا: وقت كافٍ ليُعرف به، وله نهاية',
    },
  },
  'debate/over': {
    status: 409,
    titles: {
      en: 'This debate is over. What was said stays',
      ko: '끝난 토론입니다. 나온 말은 그대로 남습니다',
      es: 'Este debate ha terminado. Lo dicho permanece',
      ar: 'انتهى هذا النقاش. ما قيل يبقى',
    },
  },
  'debate/still-open': {
    status: 409,
    titles: {
      en: 'The debate is still open: report on it when it is over',
      ko: '아직 진행 중인 토론입니다. 끝난 뒤에 보고해 주세요',
      es: 'El debate sigue abierto: informa cuando termine',
      ar: 'النقاش ما زال مفتوحًا: اكتب التقرير عند انتهائه',
    },
  },
  'debate/reported-already': {
    status: 409,
    titles: {
      en: 'The report on this debate is published already',
      ko: '이 토론의 보고서는 이미 공개되었습니다',
      es: 'El informe de este debate ya está publicado',
      ar: 'نُشر تقرير هذا النقاش من قبل',
    },
  },
  'debate/enough-statements': {
    status: 409,
    titles: {
      en: 'You have added as many statements as one person may add here',
      ko: '한 사람이 올릴 수 있는 만큼 진술을 이미 올리셨습니다',
      es: 'Has añadido todas las afirmaciones que puede añadir una persona',
      ar: 'أضفت كل ما يمكن لشخص واحد إضافته من عبارات',
    },
  },
  'debate/said-already': {
    status: 409,
    titles: {
      en: 'This statement is already there: take your stance on it instead',
      ko: '이미 올라온 진술입니다. 그 진술에 대한 뜻을 밝혀 주세요',
      es: 'Esa afirmación ya está: di qué piensas de ella',
      ar: 'هذه العبارة موجودة: قل رأيك فيها',
    },
  },
  'debate/statement-gone': {
    status: 409,
    titles: {
      en: 'This statement can no longer be answered',
      ko: '더는 뜻을 밝힐 수 없는 진술입니다',
      es: 'A esta afirmación ya no se puede responder',
      ar: 'لم يعد ممكنًا إبداء الرأي في هذه العبارة',
    },
  },
  'debate/statement-answered': {
    status: 409,
    titles: {
      en: 'Others have taken a stance on it: it stays',
      ko: '다른 사람이 이미 뜻을 밝혔으므로 그대로 남습니다',
      es: 'Otras personas ya han dicho qué piensan: se queda',
      ar: 'أبدى آخرون رأيهم فيها: تبقى',
    },
  },
  'statement/link': {
    status: 400,
    field: 'text',
    titles: {
      en: 'A statement is one idea, without addresses of websites',
      ko: '진술은 하나의 생각입니다. 웹 주소는 넣지 마세요',
      es: 'Una afirmación es una idea, sin direcciones de internet',
      ar: 'العبارة فكرة واحدة، بلا عناوين مواقع',
    },
  },
} as const satisfies ProblemArea;
