import type { ProblemArea } from './problem-area.js';

export const electionProblems = {
  'election/already-there': {
    status: 409,
    titles: {
      en: 'This cycle has its election already',
      ko: '이 회차에는 이미 투표가 있습니다',
      es: 'Este ciclo ya tiene su votación',
      ar: 'لهذه الدورة تصويتها بالفعل',
    },
  },
  'election/no-voting-phase': {
    status: 409,
    titles: {
      en: 'This cycle has no phase for voting yet',
      ko: '이 회차에는 아직 투표 단계가 없습니다',
      es: 'Este ciclo aún no tiene fase de votación',
      ar: 'ليس لهذه الدورة مرحلة تصويت بعد',
    },
  },
  'election/not-a-draft': {
    status: 409,
    titles: {
      en: 'It is frozen: nothing about it can change any more',
      ko: '확정되어 더는 바꿀 수 없습니다',
      es: 'Está congelada: ya no se puede cambiar nada',
      ar: 'تم تثبيته: لم يعد يمكن تغيير شيء فيه',
    },
  },
  'election/other-currency': {
    status: 400,
    titles: {
      en: 'Every cost is in the currency of the fund',
      ko: '모든 비용은 재원과 같은 통화여야 합니다',
      es: 'Todos los costes van en la moneda del fondo',
      ar: 'كل الكلف بعملة الصندوق',
    },
  },
  'election/proposal-not-ready': {
    status: 409,
    titles: {
      en: 'A proposal cannot go on the ballot yet',
      ko: '아직 투표에 올릴 수 없는 제안이 있습니다',
      es: 'Hay una propuesta que aún no puede ir a votación',
      ar: 'هناك مقترح لا يمكن طرحه للتصويت بعد',
    },
  },
  'election/proposal-twice': {
    status: 400,
    titles: {
      en: 'A proposal stands on the ballot twice',
      ko: '같은 제안이 두 번 들어 있습니다',
      es: 'Una propuesta aparece dos veces',
      ar: 'ورد مقترح مرتين',
    },
  },
  'election/not-this-way': {
    status: 409,
    titles: {
      en: 'The election is not at this step',
      ko: '투표가 이 단계에 있지 않습니다',
      es: 'La votación no está en ese paso',
      ar: 'التصويت ليس في هذه الخطوة',
    },
  },
  'election/not-ready': {
    status: 409,
    titles: {
      en: 'Something is still missing before it can be frozen',
      ko: '확정하기 전에 더 갖춰야 할 것이 있습니다',
      es: 'Falta algo antes de poder congelarla',
      ar: 'ينقص شيء قبل أن يمكن تثبيته',
    },
  },
  'election/too-early': {
    status: 409,
    titles: { en: 'Its time has not come yet', ko: '아직 때가 되지 않았습니다', es: 'Aún no es el momento', ar: 'لم يحن وقته بعد' },
  },
  'election/too-late': {
    status: 409,
    titles: { en: 'Its time is over', ko: '정해진 시간이 지났습니다', es: 'Su plazo ha pasado', ar: 'انقضى وقته' },
  },
  'election/not-open': {
    status: 409,
    titles: {
      en: 'Votes are not being taken now',
      ko: '지금은 투표를 받지 않습니다',
      es: 'Ahora no se admiten votos',
      ar: 'لا يُستقبل التصويت الآن',
    },
  },
  'election/counts-disagree': {
    status: 409,
    titles: {
      en: 'Two counts disagree, so nothing is published',
      ko: '두 번의 집계가 달라 아무것도 공개하지 않습니다',
      es: 'Dos recuentos no coinciden; no se publica nada',
      ar: 'اختلف عدّان فلا يُنشر شيء',
    },
  },
  'ballot/revision-not-positive': {
    status: 400,
    titles: {
      en: 'Revisions of a ballot are counted from 1',
      ko: '투표의 판 번호는 1부터 셉니다',
      es: 'Las revisiones de un voto se cuentan desde 1',
      ar: 'تُعدّ نسخ الورقة ابتداءً من 1',
    },
  },
  'ballot/conflict': {
    status: 409,
    titles: {
      en: 'Another device has stored other choices',
      ko: '다른 기기에서 다른 선택이 저장되었습니다',
      es: 'Otro dispositivo ha guardado otra selección',
      ar: 'حفظ جهاز آخر اختيارات أخرى',
    },
  },
  'ballot/stale': {
    status: 409,
    titles: {
      en: 'Newer choices are stored already',
      ko: '더 새로운 선택이 이미 저장되어 있습니다',
      es: 'Ya hay guardada una selección más reciente',
      ar: 'هناك اختيارات أحدث محفوظة',
    },
  },
  'ballot/invalid': {
    status: 400,
    titles: {
      en: 'These choices do not make a valid ballot',
      ko: '이 선택으로는 유효한 투표가 되지 않습니다',
      es: 'Esta selección no forma un voto válido',
      ar: 'هذه الاختيارات لا تشكّل ورقة صالحة',
    },
  },
  'election/category-unused': {
    status: 400,
    titles: {
      en: 'A limit names a category that no project has',
      ko: '어느 사업에도 없는 분류에 한도가 정해져 있습니다',
      es: 'Un límite nombra una categoría que ningún proyecto tiene',
      ar: 'حدٌّ يذكر فئة ليست لأي مشروع',
    },
  },
} as const satisfies ProblemArea;
