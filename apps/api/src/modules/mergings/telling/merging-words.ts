import type { Language } from '@madang/contracts/wire';

type OfTwo = (title: string, other: string) => string;

interface OneSide {
  readonly offered: OfTwo;
  readonly asked: OfTwo;
  readonly asksYou: OfTwo;
  readonly done: OfTwo;
}

/** What mails say of merging and splitting. Numbers stand after a colon, so that no language needs another form for each. */
export interface Say {
  readonly merging: string;
  readonly splitting: string;
  readonly from: OneSide;
  readonly into: OneSide;
  readonly refused: OfTwo;
  readonly nothing: OfTwo;
  readonly split: {
    readonly asked: (title: string, parts: number) => string;
    readonly asksYou: (title: string, parts: number) => string;
    readonly done: (title: string, parts: number) => string;
    readonly nothing: (title: string) => string;
  };
  readonly read: (link: string) => string;
}

export const mergingWords: Readonly<Record<Language, Say>> = {
  en: {
    merging: 'Becoming one with another proposal',
    splitting: 'Taking the proposal apart',
    from: {
      offered: (title, other) =>
        `It is offered that “${title}” goes into the proposal ${other}. Nothing happens unless the authors of both agree.`,
      asked: (title, other) =>
        `The authors agree that “${title}” goes into ${other}. Everybody who backs one of the two is asked now, for seven days.`,
      asksYou: (title, other) =>
        `You support “${title}”. Its authors want it to go into ${other}. Your support moves there only if you say so: you have seven days. If you say nothing, it stays where it is.`,
      done: (title, other) =>
        `“${title}” went into ${other}. Support moved only where people said so. It stays readable, and for 14 days somebody who backs it can adopt it.`,
    },
    into: {
      offered: (title, other) =>
        `It is offered that the proposal ${other} goes into “${title}”. Nothing happens unless the authors of both agree.`,
      asked: (title, other) =>
        `The authors agree that ${other} goes into “${title}”. Everybody who backs one of the two is asked now, for seven days.`,
      asksYou: (title, other) =>
        `You support “${title}”. Its authors want to take in the proposal ${other}. Where this changes the money, you and the other supporters are asked: you have seven days.`,
      done: (title, other) =>
        `The proposal ${other} went into “${title}”. The page shows what is new, word by word. If you no longer stand behind it, you can take your support back.`,
    },
    refused: (title, other) => `“${title}” and ${other} do not become one. The page says why.`,
    nothing: (title, other) => `The offer that “${title}” and ${other} become one came to nothing.`,
    split: {
      asked: (title, parts) => `The supporters of “${title}” are asked which of its parts they back. Parts: ${parts}.`,
      asksYou: (title, parts) =>
        `You support “${title}”. Its author takes it apart. Parts: ${parts}. Say within seven days which of them you back: any, all or none. If you say nothing, your support stays with the whole.`,
      done: (title, parts) => `“${title}” has been taken apart. Parts: ${parts}. Your choice follows as soon as a part is public.`,
      nothing: (title) => `“${title}” is not taken apart after all. Everything stays as it is.`,
    },
    read: (link) => `Read it and say your word: ${link}`,
  },
  es: {
    merging: 'Unirse a otra propuesta',
    splitting: 'Dividir la propuesta',
    from: {
      offered: (title, other) =>
        `Se ofrece que «${title}» pase a la propuesta ${other}. No ocurre nada si no lo aceptan los autores de ambas.`,
      asked: (title, other) =>
        `Los autores aceptan que «${title}» pase a ${other}. Se pregunta ahora, durante siete días, a quienes apoyan una de las dos.`,
      asksYou: (title, other) =>
        `Apoyas «${title}». Sus autores quieren que pase a ${other}. Tu apoyo solo se mueve si tú lo dices: tienes siete días. Si no dices nada, se queda donde está.`,
      done: (title, other) =>
        `«${title}» pasó a ${other}. Los apoyos se movieron solo donde alguien lo dijo. Sigue siendo legible y, durante 14 días, quien la apoya puede adoptarla.`,
    },
    into: {
      offered: (title, other) =>
        `Se ofrece que la propuesta ${other} pase a «${title}». No ocurre nada si no lo aceptan los autores de ambas.`,
      asked: (title, other) =>
        `Los autores aceptan que ${other} pase a «${title}». Se pregunta ahora, durante siete días, a quienes apoyan una de las dos.`,
      asksYou: (title, other) =>
        `Apoyas «${title}». Sus autores quieren incluir la propuesta ${other}. Si eso cambia el dinero, se os pregunta a ti y a las demás personas que la apoyan: tenéis siete días.`,
      done: (title, other) =>
        `La propuesta ${other} pasó a «${title}». La página muestra lo nuevo, palabra por palabra. Si ya no la respaldas, puedes retirar tu apoyo.`,
    },
    refused: (title, other) => `«${title}» y ${other} no se unen. La página dice por qué.`,
    nothing: (title, other) => `La oferta de unir «${title}» y ${other} quedó sin efecto.`,
    split: {
      asked: (title, parts) => `Se pregunta a quienes apoyan «${title}» qué partes respaldan. Partes: ${parts}.`,
      asksYou: (title, parts) =>
        `Apoyas «${title}». Su autor la divide. Partes: ${parts}. Di en siete días cuáles respaldas: alguna, todas o ninguna. Si no dices nada, tu apoyo sigue con el conjunto.`,
      done: (title, parts) => `«${title}» se ha dividido. Partes: ${parts}. Tu elección se cumple en cuanto una parte sea pública.`,
      nothing: (title) => `«${title}» al final no se divide. Todo queda como está.`,
    },
    read: (link) => `Léelo y di lo que piensas: ${link}`,
  },
  ko: {
    merging: '다른 제안과 하나로 합치기',
    splitting: '제안 나누기',
    from: {
      offered: (title, other) =>
        `“${title}” 제안을 ${other} 제안에 합치자는 제의가 있습니다. 두 제안의 제안자가 모두 동의해야 이루어집니다.`,
      asked: (title, other) =>
        `제안자들이 “${title}” 제안을 ${other} 제안에 합치기로 했습니다. 이제 두 제안의 지지자 모두에게 7일 동안 묻습니다.`,
      asksYou: (title, other) =>
        `지지하시는 “${title}” 제안을 제안자들이 ${other} 제안에 합치려 합니다. 회원님이 말씀하셔야만 지지가 옮겨집니다. 7일 동안 답할 수 있고, 아무 말씀이 없으면 그대로 남습니다.`,
      done: (title, other) =>
        `“${title}” 제안이 ${other} 제안에 합쳐졌습니다. 지지는 본인이 말한 경우에만 옮겨졌습니다. 글은 계속 읽을 수 있고, 14일 동안 지지자가 이어받을 수 있습니다.`,
    },
    into: {
      offered: (title, other) =>
        `${other} 제안을 “${title}” 제안에 합치자는 제의가 있습니다. 두 제안의 제안자가 모두 동의해야 이루어집니다.`,
      asked: (title, other) =>
        `제안자들이 ${other} 제안을 “${title}” 제안에 합치기로 했습니다. 이제 두 제안의 지지자 모두에게 7일 동안 묻습니다.`,
      asksYou: (title, other) =>
        `지지하시는 “${title}” 제안에 제안자들이 ${other} 제안을 합치려 합니다. 금액이 바뀌면 지지자 모두에게 묻습니다. 7일 동안 답할 수 있습니다.`,
      done: (title, other) =>
        `${other} 제안이 “${title}” 제안에 합쳐졌습니다. 무엇이 달라졌는지 페이지에서 낱말까지 볼 수 있습니다. 더는 뜻을 같이하지 않으시면 지지를 거둘 수 있습니다.`,
    },
    refused: (title, other) => `“${title}” 제안과 ${other} 제안은 합쳐지지 않습니다. 까닭은 페이지에 있습니다.`,
    nothing: (title, other) => `“${title}” 제안과 ${other} 제안을 합치자는 제의는 효력을 잃었습니다.`,
    split: {
      asked: (title, parts) => `“${title}” 제안의 지지자에게 나눈 것 가운데 무엇을 지지하는지 묻고 있습니다. 나눈 수: ${parts}.`,
      asksYou: (title, parts) =>
        `지지하시는 “${title}” 제안을 제안자가 나눕니다. 나눈 수: ${parts}. 7일 안에 무엇을 지지하는지 말씀해 주세요. 일부든 전부든 없든 좋습니다. 아무 말씀이 없으면 지지는 본래 제안에 남습니다.`,
      done: (title, parts) => `“${title}” 제안이 나뉘었습니다. 나눈 수: ${parts}. 나뉜 제안이 공개되면 고르신 대로 이루어집니다.`,
      nothing: (title) => `“${title}” 제안은 나누지 않게 되었습니다. 모두 그대로입니다.`,
    },
    read: (link) => `읽고 뜻을 말하기: ${link}`,
  },
  ar: {
    merging: 'الانضمام إلى مقترح آخر',
    splitting: 'تقسيم المقترح',
    from: {
      offered: (title, other) => `يُعرض أن يصير «${title}» جزءًا من المقترح ${other}. لا يحدث شيء ما لم يوافق أصحاب الاثنين.`,
      asked: (title, other) => `وافق الأصحاب على أن يصير «${title}» جزءًا من ${other}. يُسأل الآن كل من يؤيد أحدهما لمدة سبعة أيام.`,
      asksYou: (title, other) =>
        `أنت تؤيد «${title}». يريد أصحابه أن يصير جزءًا من ${other}. لا ينتقل تأييدك إلا إذا قلت ذلك: أمامك سبعة أيام. إن لم تقل شيئًا بقي حيث هو.`,
      done: (title, other) =>
        `صار «${title}» جزءًا من ${other}. لم ينتقل التأييد إلا حيث قال الناس ذلك. يبقى مقروءًا، ويمكن لمن يؤيده أن يتبناه خلال 14 يومًا.`,
    },
    into: {
      offered: (title, other) => `يُعرض أن يصير المقترح ${other} جزءًا من «${title}». لا يحدث شيء ما لم يوافق أصحاب الاثنين.`,
      asked: (title, other) => `وافق الأصحاب على أن يصير ${other} جزءًا من «${title}». يُسأل الآن كل من يؤيد أحدهما لمدة سبعة أيام.`,
      asksYou: (title, other) =>
        `أنت تؤيد «${title}». يريد أصحابه أن يضموا إليه المقترح ${other}. حيث يغيّر ذلك المال تُسأل أنت وسائر المؤيدين: أمامكم سبعة أيام.`,
      done: (title, other) => `صار المقترح ${other} جزءًا من «${title}». تعرض الصفحة الجديد كلمة كلمة. إن لم تعد تؤيده فيمكنك سحب تأييدك.`,
    },
    refused: (title, other) => `لن يصير «${title}» و${other} واحدًا. تذكر الصفحة السبب.`,
    nothing: (title, other) => `سقط العرض بأن يصير «${title}» و${other} واحدًا.`,
    split: {
      asked: (title, parts) => `يُسأل مؤيدو «${title}» أي أجزائه يؤيدون. عدد الأجزاء: ${parts}.`,
      asksYou: (title, parts) =>
        `أنت تؤيد «${title}». يقسمه صاحبه. عدد الأجزاء: ${parts}. قل خلال سبعة أيام أيها تؤيد: بعضها أو كلها أو لا شيء منها. إن لم تقل شيئًا بقي تأييدك مع الأصل.`,
      done: (title, parts) => `قُسم «${title}». عدد الأجزاء: ${parts}. يسري اختيارك حالما يصبح الجزء علنيًا.`,
      nothing: (title) => `لن يُقسم «${title}». يبقى كل شيء كما هو.`,
    },
    read: (link) => `اقرأه وقل كلمتك: ${link}`,
  },
};
