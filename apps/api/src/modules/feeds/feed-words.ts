import type { Language } from '@madang/contracts/wire';
import type { PhaseName } from '@madang/participation';
import { rightNames } from './right-names.js';

interface Words {
  readonly proposals: (city: string) => string;
  readonly news: (name: string, city: string) => string;
  readonly right: (code: string) => string;
  /** Of the day by which the city owes the next step. */
  readonly promised: (title: string) => string;
  readonly lastDayOfDebate: (name: string) => string;
  readonly answerDue: string;
  readonly begins: (phase: string, cycle: string) => string;
  readonly lastDay: (phase: string, cycle: string) => string;
  readonly phases: Readonly<Record<PhaseName, string>>;
}

const rightIn = (language: Language) => (code: string) => new Map<string, string>(Object.entries(rightNames[language])).get(code) ?? code;

/** What feeds and calendar files say of themselves, in every language of the house. */
export const feedWords: Readonly<Record<Language, Words>> = {
  en: {
    proposals: (city) => `Proposals: ${city}`,
    news: (name, city) => `News of ${name}: ${city}`,
    right: rightIn('en'),
    promised: (title) => `Promised date: ${title}`,
    lastDayOfDebate: (name) => `Last day of the debate: ${name}`,
    answerDue: 'The city owes an answer to a question',
    begins: (phase, cycle) => `${cycle}: ${phase} begins`,
    lastDay: (phase, cycle) => `${cycle}: ${phase}, last day`,
    phases: {
      collecting: 'Collecting proposals',
      review: 'Review by the city',
      voting: 'Vote',
      counting: 'Count',
      delivery: 'Carrying it out',
    },
  },
  ko: {
    proposals: (city) => `제안: ${city}`,
    news: (name, city) => `${name} 소식: ${city}`,
    right: rightIn('ko'),
    promised: (title) => `약속한 날: ${title}`,
    lastDayOfDebate: (name) => `토론 마지막 날: ${name}`,
    answerDue: '시가 질문에 답해야 하는 날',
    begins: (phase, cycle) => `${cycle}: ${phase} 시작`,
    lastDay: (phase, cycle) => `${cycle}: ${phase} 마지막 날`,
    phases: { collecting: '제안 모으기', review: '시의 검토', voting: '투표', counting: '개표', delivery: '실행' },
  },
  es: {
    proposals: (city) => `Propuestas: ${city}`,
    news: (name, city) => `Novedades de ${name}: ${city}`,
    right: rightIn('es'),
    promised: (title) => `Fecha prometida: ${title}`,
    lastDayOfDebate: (name) => `Último día del debate: ${name}`,
    answerDue: 'La ciudad debe una respuesta a una pregunta',
    begins: (phase, cycle) => `${cycle}: empieza ${phase}`,
    lastDay: (phase, cycle) => `${cycle}: ${phase}, último día`,
    phases: {
      collecting: 'Recogida de propuestas',
      review: 'Revisión de la ciudad',
      voting: 'Votación',
      counting: 'Recuento',
      delivery: 'Ejecución',
    },
  },
  ar: {
    proposals: (city) => `المقترحات: ${city}`,
    news: (name, city) => `أخبار ${name}: ${city}`,
    right: rightIn('ar'),
    promised: (title) => `الموعد الموعود: ${title}`,
    lastDayOfDebate: (name) => `آخر يوم للنقاش: ${name}`,
    answerDue: 'على المدينة أن تجيب عن سؤال',
    begins: (phase, cycle) => `${cycle}: بداية ${phase}`,
    lastDay: (phase, cycle) => `${cycle}: آخر يوم من ${phase}`,
    phases: { collecting: 'جمع المقترحات', review: 'مراجعة المدينة', voting: 'التصويت', counting: 'الفرز', delivery: 'التنفيذ' },
  },
};
