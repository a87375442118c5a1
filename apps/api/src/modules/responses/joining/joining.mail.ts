import type { Language } from '@madang/contracts/wire';
import { joiningDays } from '@madang/participation';
import type { MailText } from '../../../platform/mail/mail.js';
import type { JoiningTold } from './joining.events.js';

type OfTwo = (title: string, other: string) => string;

interface Words {
  readonly subject: string;
  readonly asked: Readonly<Record<JoiningTold['payload']['side'], OfTwo>>;
  readonly days: (days: number) => string;
  readonly agreed: OfTwo;
  readonly refused: OfTwo;
  readonly lapsed: OfTwo;
  readonly taken_back: OfTwo;
  readonly read: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'The city asks you about joining two proposals',
    asked: {
      answered: (title, other) =>
        `The city thinks that “${title}” and the proposal ${other} are one matter. It would answer yours by joining it with ${other}, which goes on.`,
      goes_on: (title, other) =>
        `The city thinks that “${title}” and the proposal ${other} are one matter. It would answer ${other} by joining it with yours, which goes on.`,
    },
    days: (days) =>
      `That is possible only if every author of both agrees. You have ${days} days; if somebody says nothing, both stay as they are. No support moves.`,
    agreed: (title, other) => `Every author of “${title}” and of ${other} has agreed: the city may answer that they are joined.`,
    refused: (title, other) => `An author said no: “${title}” and ${other} stay two, and the city answers each of them.`,
    lapsed: (title, other) => `Not every author answered in time: “${title}” and ${other} stay two, and the city answers each of them.`,
    taken_back: (title, other) => `The city has taken its question back: “${title}” and ${other} stay two.`,
    read: (link) => `Read and answer: ${link}`,
  },
  es: {
    subject: 'El ayuntamiento te pregunta si se unen dos propuestas',
    asked: {
      answered: (title, other) =>
        `El ayuntamiento cree que «${title}» y la propuesta ${other} son un mismo asunto. Respondería a la tuya uniéndola con ${other}, que sigue adelante.`,
      goes_on: (title, other) =>
        `El ayuntamiento cree que «${title}» y la propuesta ${other} son un mismo asunto. Respondería a ${other} uniéndola con la tuya, que sigue adelante.`,
    },
    days: (days) =>
      `Solo es posible si todas las personas que escribieron las dos dicen que sí. Tienes ${days} días; si alguien no dice nada, las dos se quedan como están. Ningún apoyo se mueve.`,
    agreed: (title, other) =>
      `Todas las personas que escribieron «${title}» y ${other} han dicho que sí: el ayuntamiento puede responder que quedan unidas.`,
    refused: (title, other) => `Alguien dijo que no: «${title}» y ${other} siguen siendo dos, y el ayuntamiento responde a cada una.`,
    lapsed: (title, other) =>
      `No todas las personas respondieron a tiempo: «${title}» y ${other} siguen siendo dos, y el ayuntamiento responde a cada una.`,
    taken_back: (title, other) => `El ayuntamiento ha retirado su pregunta: «${title}» y ${other} siguen siendo dos.`,
    read: (link) => `Leer y responder: ${link}`,
  },
  ko: {
    subject: '두 제안을 하나로 묶어도 될지 시가 묻습니다',
    asked: {
      answered: (title, other) =>
        `시는 “${title}” 제안과 ${other} 제안이 한 가지 일이라고 봅니다. 쓰신 제안은 계속 진행되는 ${other} 제안과 묶는 것으로 답하려고 합니다.`,
      goes_on: (title, other) =>
        `시는 “${title}” 제안과 ${other} 제안이 한 가지 일이라고 봅니다. ${other} 제안은 계속 진행되는 쓰신 제안과 묶는 것으로 답하려고 합니다.`,
    },
    days: (days) =>
      `두 제안의 제안자가 모두 동의해야만 할 수 있습니다. 기한은 ${days}일이며, 아무 말이 없는 사람이 있으면 둘 다 그대로 남습니다. 지지는 옮겨지지 않습니다.`,
    agreed: (title, other) => `“${title}” 제안과 ${other} 제안의 제안자가 모두 동의했습니다. 시는 두 제안을 묶는다고 답할 수 있습니다.`,
    refused: (title, other) => `동의하지 않은 제안자가 있습니다. “${title}” 제안과 ${other} 제안은 따로 남고, 시는 각각에 답합니다.`,
    lapsed: (title, other) => `기한 안에 답하지 않은 제안자가 있습니다. “${title}” 제안과 ${other} 제안은 따로 남고, 시는 각각에 답합니다.`,
    taken_back: (title, other) => `시가 물음을 거두었습니다. “${title}” 제안과 ${other} 제안은 따로 남습니다.`,
    read: (link) => `읽고 답하기: ${link}`,
  },
  ar: {
    subject: 'تسألك المدينة عن ضم مقترحين',
    asked: {
      answered: (title, other) =>
        `ترى المدينة أن «${title}» والمقترح ${other} أمر واحد. تريد أن ترد على مقترحك بضمه إلى ${other} الذي يستمر.`,
      goes_on: (title, other) =>
        `ترى المدينة أن «${title}» والمقترح ${other} أمر واحد. تريد أن ترد على ${other} بضمه إلى مقترحك الذي يستمر.`,
    },
    days: (days) =>
      `لا يمكن ذلك إلا إذا وافق كل من كتب المقترحين. لديك ${days} يومًا؛ وإن لم يقل أحدهم شيئًا بقي الاثنان كما هما. لا ينتقل أي تأييد.`,
    agreed: (title, other) => `وافق كل من كتب «${title}» و${other}: يمكن للمدينة أن ترد بأنهما ضُما.`,
    refused: (title, other) => `قال أحد الكاتبين لا: يبقى «${title}» و${other} اثنين، وترد المدينة على كل منهما.`,
    lapsed: (title, other) => `لم يرد كل الكاتبين في الموعد: يبقى «${title}» و${other} اثنين، وترد المدينة على كل منهما.`,
    taken_back: (title, other) => `سحبت المدينة سؤالها: يبقى «${title}» و${other} اثنين.`,
    read: (link) => `القراءة والرد: ${link}`,
  },
};

interface JoiningMailFacts extends Pick<JoiningTold['payload'], 'side' | 'other' | 'state'> {
  readonly reference: string;
  readonly title: string;
  readonly link: string;
}

export function joiningMail(language: Language, { side, other, state, reference, title, link }: JoiningMailFacts): MailText {
  const say = words[language];
  const lines = state === 'asked' ? [say.asked[side](title, other), say.days(joiningDays)] : [outcome(say, state)(title, other)];
  return { subject: `${reference}: ${say.subject}`, text: [...lines, say.read(link)].join('\n\n'), language };
}

/** What the city answers is told by its own mail; whatever else ends a question leaves two proposals. */
function outcome(say: Words, state: JoiningTold['payload']['state']): OfTwo {
  return state === 'agreed' || state === 'refused' || state === 'lapsed' ? say[state] : say.taken_back;
}
