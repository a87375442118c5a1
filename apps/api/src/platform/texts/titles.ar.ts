import type { Titles } from './titles.js';

export const ar: Titles = {
  'access/sign-in-needed': 'سجّل الدخول للقيام بذلك',
  'access/not-allowed': 'دورك لا يسمح بذلك',
  'access/foreign-origin': 'جاء هذا الطلب من موقع آخر',
  'access/too-many-requests': 'محاولات كثيرة؛ انتظر قليلًا ثم حاول من جديد',
  'people/wrong-sign-in': 'البريد وكلمة المرور غير متطابقين',
  'people/wrong-code': 'هذا الرمز غير صحيح أو انتهت مدته',
  'request/not-found': 'لا يوجد شيء هنا',
  'request/invalid': 'هناك حقول تحتاج إلى تصحيح',
  'request/unreadable': 'تعذّرت قراءة الطلب',
  'request/too-large': 'ما أُرسل كبير جدًا',
  'request/unsupported-type': 'أرسله بصيغة JSON',
  'request/changed-meanwhile': 'غيّره شخص آخر في هذه الأثناء',
  unexpected: 'حدث خلل من جانبنا',
};
