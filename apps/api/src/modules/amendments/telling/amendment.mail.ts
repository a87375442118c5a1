import type { Language } from '@madang/contracts/wire';
import type { AmendmentState } from '@madang/participation';
import type { MailText } from '../../../platform/mail/mail.js';

interface AmendmentFacts {
  readonly title: string;
  readonly reference: string;
  /** What became of it; null when it was just asked for. */
  readonly state: AmendmentState | null;
  readonly link: string;
  readonly role: 'author' | 'writer' | 'supporter';
}

type Told = 'proposed' | 'asked' | 'asksYou' | 'accepted' | 'refused' | 'lapsed';

interface Words {
  readonly subject: string;
  readonly told: Readonly<Record<Told, (title: string) => string>>;
  readonly mayLeave: string;
  readonly read: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'A change to the proposal',
    told: {
      proposed: (title) =>
        `Somebody suggests a change to your proposal “${title}”. You can accept it, refuse it with a reason, or ask your supporters.`,
      asked: (title) => `The supporters of “${title}” are asked whether it may be changed.`,
      asksYou: (title) => `You support “${title}”. Its author asks you and the other supporters: may it be changed? You have seven days.`,
      accepted: (title) => `“${title}” has been changed. The page shows what is new, word by word.`,
      refused: (title) => `The suggested change to “${title}” was not accepted. The page says why.`,
      lapsed: (title) => `The suggested change to “${title}” came to nothing: the proposal had moved on.`,
    },
    mayLeave: 'If you no longer stand behind it, you can take your support back while support is being collected.',
    read: (link) => `See the change: ${link}`,
  },
  es: {
    subject: 'Un cambio en la propuesta',
    told: {
      proposed: (title) =>
        `Alguien sugiere un cambio en tu propuesta «${title}». Puedes aceptarlo, rechazarlo con un motivo o preguntar a quienes te apoyan.`,
      asked: (title) => `Se pregunta a quienes apoyan «${title}» si puede cambiarse.`,
      asksYou: (title) =>
        `Apoyas «${title}». Su autor os pregunta a ti y a las demás personas que la apoyan: ¿puede cambiarse? Tienes siete días.`,
      accepted: (title) => `«${title}» ha cambiado. La página muestra lo nuevo, palabra por palabra.`,
      refused: (title) => `El cambio sugerido en «${title}» no se aceptó. La página dice por qué.`,
      lapsed: (title) => `El cambio sugerido en «${title}» quedó sin efecto: la propuesta había avanzado.`,
    },
    mayLeave: 'Si ya no la respaldas, puedes retirar tu apoyo mientras se reúnen apoyos.',
    read: (link) => `Ver el cambio: ${link}`,
  },
  ko: {
    subject: '제안의 변경',
    told: {
      proposed: (title) =>
        `회원님의 제안 “${title}”을(를) 고치자는 의견이 왔습니다. 받아들이거나, 까닭을 적어 거절하거나, 지지자에게 물을 수 있습니다.`,
      asked: (title) => `“${title}” 제안을 고쳐도 되는지 지지자에게 묻고 있습니다.`,
      asksYou: (title) => `지지하시는 “${title}” 제안을 고쳐도 될까요? 제안자가 지지자 모두에게 묻습니다. 7일 동안 답할 수 있습니다.`,
      accepted: (title) => `“${title}” 제안이 바뀌었습니다. 무엇이 달라졌는지 페이지에서 낱말까지 볼 수 있습니다.`,
      refused: (title) => `“${title}” 제안을 고치자는 의견이 받아들여지지 않았습니다. 까닭은 페이지에 있습니다.`,
      lapsed: (title) => `“${title}” 제안을 고치자는 의견은 제안이 다음 단계로 넘어가 효력을 잃었습니다.`,
    },
    mayLeave: '더는 뜻을 같이하지 않으시면 지지를 모으는 동안 지지를 거둘 수 있습니다.',
    read: (link) => `바뀐 내용 보기: ${link}`,
  },
  ar: {
    subject: 'تغيير في المقترح',
    told: {
      proposed: (title) => `يقترح أحدهم تغييرًا في مقترحك «${title}». يمكنك قبوله، أو رفضه مع ذكر السبب، أو سؤال مؤيديك.`,
      asked: (title) => `يُسأل مؤيدو «${title}» هل يجوز تغييره.`,
      asksYou: (title) => `أنت تؤيد «${title}». يسألك صاحبه مع سائر المؤيدين: هل يجوز تغييره؟ أمامك سبعة أيام.`,
      accepted: (title) => `تغيّر «${title}». تعرض الصفحة الجديد كلمة كلمة.`,
      refused: (title) => `لم يُقبل التغيير المقترح في «${title}». تذكر الصفحة السبب.`,
      lapsed: (title) => `سقط التغيير المقترح في «${title}»: كان المقترح قد انتقل إلى مرحلة أخرى.`,
    },
    mayLeave: 'إن لم تعد تؤيده فيمكنك سحب تأييدك ما دام جمع التأييد مفتوحًا.',
    read: (link) => `شاهد التغيير: ${link}`,
  },
};

export function amendmentMail(language: Language, facts: AmendmentFacts): MailText {
  const { title, reference, link, role } = facts;
  const say = words[language];
  const told = toldOf(facts);
  const lines = [say.told[told](title), told === 'accepted' && role === 'supporter' && say.mayLeave, say.read(link)];
  return { subject: `${reference}: ${say.subject}`, text: lines.filter((line) => line !== false).join('\n\n'), language };
}

function toldOf({ state, role }: AmendmentFacts): Told {
  switch (state) {
    case 'asked':
      return role === 'supporter' ? 'asksYou' : 'asked';
    case 'accepted':
    case 'refused':
    case 'lapsed':
      return state;
    default:
      return 'proposed';
  }
}
