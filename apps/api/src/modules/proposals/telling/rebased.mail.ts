import type { RebaseOutcome } from '@madang/contracts/rebasings';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

/** What a mail about a newer budget is made of. */
export interface RebasedFacts {
  readonly title: string;
  readonly reference: string | null;
  readonly outcome: RebaseOutcome;
  readonly toYear: number;
  readonly link: string;
  readonly isAuthor: boolean;
}

interface Words {
  readonly subject: (year: number) => string;
  readonly newer: (title: string, year: number) => string;
  readonly outcome: Readonly<Record<RebaseOutcome, string>>;
  readonly choose: string;
  readonly read: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: (year) => `a newer budget for ${year}`,
    newer: (title, year) => `The city has published a newer budget for ${year}. It concerns “${title}”.`,
    outcome: {
      followed: 'Every amount of the proposal still stands in it. The proposal now refers to the newer budget; nothing else changed.',
      asked:
        'The newer budget cannot bear all of its amounts. Until the author chooses, the proposal stays on the budget it was written for.',
      kept: 'The author keeps the amounts as they were, on the budget they were written for.',
      fitted: 'The author now asks for what the newer budget can bear.',
    },
    choose: 'Please choose: keep your amounts as they are, or ask for what the newer budget can bear.',
    read: (link) => `See both budgets side by side: ${link}`,
  },
  es: {
    subject: (year) => `un presupuesto más nuevo para ${year}`,
    newer: (title, year) => `La ciudad ha publicado un presupuesto más nuevo para ${year}. Afecta a «${title}».`,
    outcome: {
      followed:
        'Todos los importes de la propuesta siguen siendo posibles. La propuesta se refiere ahora al nuevo presupuesto; nada más ha cambiado.',
      asked:
        'El nuevo presupuesto no admite todos sus importes. Hasta que su autor elija, la propuesta sigue en el presupuesto para el que se escribió.',
      kept: 'Su autor mantiene los importes como estaban, en el presupuesto para el que se escribieron.',
      fitted: 'Su autor pide ahora lo que el nuevo presupuesto admite.',
    },
    choose: 'Elige, por favor: mantener tus importes como están o pedir lo que el nuevo presupuesto admite.',
    read: (link) => `Mira los dos presupuestos lado a lado: ${link}`,
  },
  ko: {
    subject: (year) => `${year}년 새 예산`,
    newer: (title, year) => `시가 ${year}년 새 예산을 공개했습니다. “${title}” 제안과 관련이 있습니다.`,
    outcome: {
      followed: '제안의 모든 금액이 새 예산에서도 그대로 가능합니다. 제안은 이제 새 예산을 가리키며, 그 밖에 바뀐 것은 없습니다.',
      asked: '새 예산에서는 모든 금액이 가능하지는 않습니다. 제안자가 고를 때까지 제안은 처음 쓴 예산에 그대로 있습니다.',
      kept: '제안자가 금액을 처음 쓴 예산 그대로 두기로 했습니다.',
      fitted: '제안자가 이제 새 예산에서 가능한 만큼을 요청합니다.',
    },
    choose: '골라 주세요. 금액을 그대로 두거나, 새 예산에서 가능한 만큼만 요청할 수 있습니다.',
    read: (link) => `두 예산을 나란히 보기: ${link}`,
  },
  ar: {
    subject: (year) => `ميزانية أحدث لعام ${year}`,
    newer: (title, year) => `نشرت المدينة ميزانية أحدث لعام ${year}، وهي تخص «${title}».`,
    outcome: {
      followed: 'كل مبالغ المقترح ما زالت ممكنة فيها. يشير المقترح الآن إلى الميزانية الأحدث، ولم يتغير شيء آخر.',
      asked: 'الميزانية الأحدث لا تحتمل كل مبالغه. وإلى أن يختار صاحبه يبقى المقترح على الميزانية التي كُتب لها.',
      kept: 'أبقى صاحب المقترح المبالغ كما كانت، على الميزانية التي كُتبت لها.',
      fitted: 'يطلب صاحب المقترح الآن ما تحتمله الميزانية الأحدث.',
    },
    choose: 'اختر من فضلك: إبقاء مبالغك كما هي، أو طلب ما تحتمله الميزانية الأحدث.',
    read: (link) => `شاهد الميزانيتين جنبًا إلى جنب: ${link}`,
  },
};

/** Authors are asked for their choice; supporters learn what it means for what they backed. */
export function rebasedMail(language: Language, facts: RebasedFacts): MailText {
  const { title, reference, outcome, toYear, link, isAuthor } = facts;
  const say = words[language];
  const lines = [say.newer(title, toYear), say.outcome[outcome], isAuthor && outcome === 'asked' && say.choose, say.read(link)];
  return {
    subject: reference === null ? say.subject(toYear) : `${reference}: ${say.subject(toYear)}`,
    text: lines.filter((line) => line !== false).join('\n\n'),
    language,
  };
}
