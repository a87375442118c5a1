import type { CouncilStep } from '@madang/accountability';
import type { Language } from '@madang/contracts/wire';

/** What mails say of a promise while it is being kept. Days are set apart from the sentence, so that no language has to count them. */
export interface PromiseWords {
  readonly subject: Readonly<Record<'changed' | 'council' | 'execution' | 'milestone' | 'news', string>>;
  readonly changed: (title: string) => string;
  readonly why: string;
  readonly council: Readonly<Record<CouncilStep, (title: string, body: string) => string>>;
  readonly differs: string;
  readonly execution: (title: string, year: number) => string;
  readonly unmatched: (lines: number) => string;
  readonly milestone: (title: string, milestone: string) => string;
  readonly late: (days: number) => string;
  readonly news: (title: string) => string;
  readonly read: (link: string) => string;
  readonly page: (link: string) => string;
}

export const promiseWords: Readonly<Record<Language, PromiseWords>> = {
  en: {
    subject: {
      changed: 'the city changed its plan',
      council: 'what the council did with the promise',
      execution: 'a later budget shows the promised lines',
      milestone: 'a milestone of the promise is reached',
      news: 'news of the promise',
    },
    changed: (title) =>
      `The city changed the plan by which it keeps its promise about “${title}”. The page shows what was, what is, and why.`,
    why: 'Its reason, in its own words:',
    council: {
      tabled: (title, body) => `The promise about “${title}” lies before this body now: ${body}.`,
      amended: (title, body) => `The promise about “${title}” was changed by this body: ${body}.`,
      adopted: (title, body) => `The promise about “${title}” was adopted by this body: ${body}.`,
      refused: (title, body) => `The promise about “${title}” was refused by this body: ${body}.`,
    },
    differs: 'It voted something else than the city had promised. The page shows the difference, line by line.',
    execution: (title, year) =>
      `The city has published a later budget for ${year}. It shows what became of the lines that were promised for “${title}”.`,
    unmatched: (lines) => `Promised lines that cannot be found in it: ${lines}. The page names them.`,
    milestone: (title, milestone) => `The city says that a milestone of its promise about “${title}” is reached: ${milestone}.`,
    late: (days) => `Days later than first promised: ${days}.`,
    news: (title) => `The city reported again on its promise about “${title}”. Its words are on the page.`,
    read: (link) => `Asked, promised, adopted and executed, line by line: ${link}`,
    page: (link) => `The proposal and all that has happened with it: ${link}`,
  },
  es: {
    subject: {
      changed: 'la ciudad cambió su plan',
      council: 'lo que hizo el pleno con la promesa',
      execution: 'un presupuesto posterior muestra las partidas prometidas',
      milestone: 'se ha alcanzado un hito de la promesa',
      news: 'novedades de la promesa',
    },
    changed: (title) =>
      `La ciudad cambió el plan con el que cumple su promesa sobre «${title}». La página muestra qué era, qué es y por qué.`,
    why: 'Su motivo, en sus palabras:',
    council: {
      tabled: (title, body) => `La promesa sobre «${title}» está ahora ante este órgano: ${body}.`,
      amended: (title, body) => `Este órgano cambió la promesa sobre «${title}»: ${body}.`,
      adopted: (title, body) => `Este órgano aprobó la promesa sobre «${title}»: ${body}.`,
      refused: (title, body) => `Este órgano rechazó la promesa sobre «${title}»: ${body}.`,
    },
    differs: 'Votó algo distinto de lo que la ciudad había prometido. La página muestra la diferencia, partida por partida.',
    execution: (title, year) =>
      `La ciudad ha publicado un presupuesto posterior de ${year}. Muestra qué fue de las partidas prometidas para «${title}».`,
    unmatched: (lines) => `Partidas prometidas que no aparecen en él: ${lines}. La página las nombra.`,
    milestone: (title, milestone) => `La ciudad dice que se ha alcanzado un hito de su promesa sobre «${title}»: ${milestone}.`,
    late: (days) => `Días de retraso sobre la primera fecha prometida: ${days}.`,
    news: (title) => `La ciudad ha vuelto a informar sobre su promesa acerca de «${title}». Sus palabras están en la página.`,
    read: (link) => `Pedido, prometido, aprobado y ejecutado, partida por partida: ${link}`,
    page: (link) => `La propuesta y todo lo que ha pasado con ella: ${link}`,
  },
  ko: {
    subject: {
      changed: '시가 계획을 바꾸었습니다',
      council: '의회가 약속을 어떻게 다루었는지',
      execution: '나중 예산에 나타난 약속 항목',
      milestone: '약속의 이정표에 이르렀습니다',
      news: '약속에 관한 새 소식',
    },
    changed: (title) => `시가 “${title}” 제안의 약속을 지킬 계획을 바꾸었습니다. 무엇이 어떻게 왜 바뀌었는지 페이지에 나와 있습니다.`,
    why: '시가 밝힌 까닭:',
    council: {
      tabled: (title, body) => `“${title}” 제안에 관한 약속이 이제 다음 기관에 상정되었습니다: ${body}.`,
      amended: (title, body) => `“${title}” 제안에 관한 약속을 다음 기관이 고쳤습니다: ${body}.`,
      adopted: (title, body) => `“${title}” 제안에 관한 약속을 다음 기관이 의결했습니다: ${body}.`,
      refused: (title, body) => `“${title}” 제안에 관한 약속을 다음 기관이 부결했습니다: ${body}.`,
    },
    differs: '시가 약속한 것과 다르게 정해졌습니다. 항목마다 무엇이 다른지 페이지에 나와 있습니다.',
    execution: (title, year) => `시가 ${year}년의 나중 예산을 공개했습니다. “${title}” 제안에 약속된 항목이 어떻게 되었는지 보여 줍니다.`,
    unmatched: (lines) => `그 예산에서 찾을 수 없는 약속 항목: ${lines}. 페이지에서 어느 것인지 볼 수 있습니다.`,
    milestone: (title, milestone) => `시가 “${title}” 제안의 약속에서 다음 이정표에 이르렀다고 알렸습니다: ${milestone}.`,
    late: (days) => `처음 약속한 날보다 늦은 날수: ${days}.`,
    news: (title) => `시가 “${title}” 제안의 약속이 어디까지 왔는지 다시 알렸습니다. 시의 말은 페이지에 있습니다.`,
    read: (link) => `항목마다 요청, 약속, 의결, 집행을 보기: ${link}`,
    page: (link) => `제안과 그동안 있었던 모든 일 보기: ${link}`,
  },
  ar: {
    subject: {
      changed: 'غيّرت المدينة خطتها',
      council: 'ما فعله المجلس بالوعد',
      execution: 'ميزانية لاحقة تُظهر البنود الموعودة',
      milestone: 'بُلغت مرحلة من مراحل الوعد',
      news: 'جديد الوعد',
    },
    changed: (title) => `غيّرت المدينة الخطة التي تفي بها بوعدها بشأن «${title}». تعرض الصفحة ما كان وما صار ولماذا.`,
    why: 'السبب بكلماتها:',
    council: {
      tabled: (title, body) => `الوعد بشأن «${title}» مطروح الآن أمام هذه الجهة: ${body}.`,
      amended: (title, body) => `غيّرت هذه الجهة الوعد بشأن «${title}»: ${body}.`,
      adopted: (title, body) => `أقرت هذه الجهة الوعد بشأن «${title}»: ${body}.`,
      refused: (title, body) => `رفضت هذه الجهة الوعد بشأن «${title}»: ${body}.`,
    },
    differs: 'جاء التصويت مخالفًا لما وعدت به المدينة. تعرض الصفحة الفرق بندًا بندًا.',
    execution: (title, year) => `نشرت المدينة ميزانية لاحقة لعام ${year}. تُظهر ما آلت إليه البنود الموعودة لمقترح «${title}».`,
    unmatched: (lines) => `بنود موعودة لا توجد فيها: ${lines}. تذكرها الصفحة.`,
    milestone: (title, milestone) => `تقول المدينة إن مرحلة من وعدها بشأن «${title}» قد بُلغت: ${milestone}.`,
    late: (days) => `عدد أيام التأخر عن أول موعد: ${days}.`,
    news: (title) => `عادت المدينة فأخبرت عن وعدها بشأن «${title}». كلامها في الصفحة.`,
    read: (link) => `المطلوب والموعود والمُقر والمنفَّذ بندًا بندًا: ${link}`,
    page: (link) => `المقترح وكل ما جرى فيه: ${link}`,
  },
};
