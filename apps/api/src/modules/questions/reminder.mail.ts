import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';

interface ReminderFacts {
  readonly question: string;
  readonly dueOn: CalendarDate;
  readonly office: string | null;
  readonly officeHolder: string | null;
  /** Whether the head of the office is asked now. */
  readonly toHead: boolean;
  readonly link: string;
}

interface Words {
  readonly subject: Readonly<Record<'remind' | 'head', (dueOn: string) => string>>;
  readonly body: Readonly<Record<'remind' | 'head', (dueOn: string) => string>>;
  readonly nobody: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: {
      remind: (dueOn) => `A question waits for an answer until ${dueOn}`,
      head: () => 'A question has been without an answer for a week: its head of office is asked',
    },
    body: {
      remind: (dueOn) => `A resident asked the city. The answer was promised by ${dueOn}; after that day it is shown as overdue.`,
      head: (dueOn) => `The answer was promised by ${dueOn}. It now waits for the head of the office, in public.`,
    },
    nobody: 'No office has been named for it yet.',
  },
  ko: {
    subject: {
      remind: (dueOn) => `${dueOn}까지 답해야 하는 질문이 있습니다`,
      head: () => '일주일째 답이 없는 질문이 있어 부서장에게 묻습니다',
    },
    body: {
      remind: (dueOn) => `주민이 시에 물었습니다. ${dueOn}까지 답하기로 했으며, 그날이 지나면 기한이 지난 것으로 표시됩니다.`,
      head: (dueOn) => `${dueOn}까지 답하기로 했습니다. 이제 부서장의 답을 기다린다고 공개됩니다.`,
    },
    nobody: '아직 담당 부서가 정해지지 않았습니다.',
  },
  es: {
    subject: {
      remind: (dueOn) => `Una pregunta espera respuesta hasta el ${dueOn}`,
      head: () => 'Una pregunta lleva una semana sin respuesta: se pregunta a la jefatura de la oficina',
    },
    body: {
      remind: (dueOn) => `Un residente preguntó a la ciudad. La respuesta se prometió para el ${dueOn}; después se muestra como vencida.`,
      head: (dueOn) => `La respuesta se prometió para el ${dueOn}. Ahora espera a la jefatura de la oficina, en público.`,
    },
    nobody: 'Todavía no se ha nombrado ninguna oficina.',
  },
  ar: {
    subject: {
      remind: (dueOn) => `سؤال ينتظر إجابة حتى ${dueOn}`,
      head: () => 'سؤال بلا إجابة منذ أسبوع: يُسأل رئيس المكتب',
    },
    body: {
      remind: (dueOn) => `سأل أحد السكان المدينة. وُعد بالإجابة حتى ${dueOn}، وبعده يظهر السؤال متأخرًا.`,
      head: (dueOn) => `وُعد بالإجابة حتى ${dueOn}. ينتظر السؤال الآن رئيس المكتب، علنًا.`,
    },
    nobody: 'لم يُسمَّ له مكتب بعد.',
  },
};

/** To whoever acts for the city: a question is due, or is with the head of the office now. */
export function reminderMail(language: Language, facts: ReminderFacts): { subject: string; text: string } {
  const { subject, body, nobody } = words[language];
  const which = facts.toHead ? 'head' : 'remind';
  const { office, officeHolder, dueOn, question, link } = facts;
  const who = office === null ? nobody : [officeHolder, office].filter((one) => one !== null).join(', ');
  return { subject: subject[which](dueOn), text: [body[which](dueOn), '', `“${question}”`, '', who, '', link].join('\n') };
}
