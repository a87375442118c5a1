import type { ExportedQuestionView } from '@madang/contracts/question-exports';
import type { Language } from '@madang/contracts/wire';
import { escapeXml } from '../../platform/http/escape-xml.js';
import type { QuestionLinks } from './question-links.js';

interface FeedPlace {
  readonly slug: string;
  readonly cityName: string;
  readonly language: Language;
  readonly links: QuestionLinks;
}

const titles: Readonly<Record<Language, (city: string) => string>> = {
  en: (city) => `Questions to the city: ${city}`,
  ko: (city) => `시에 묻는 질문: ${city}`,
  es: (city) => `Preguntas a la ciudad: ${city}`,
  ar: (city) => `أسئلة إلى المدينة: ${city}`,
};

/**
 * Questions and their answers as an Atom feed (RFC 4287), the newest first. The id of an entry counts the answers, so that a reader's
 * program shows a question again when it is answered or its answer corrected, and at no other time.
 */
export function questionsFeed(
  items: readonly ExportedQuestionView[],
  updatedAt: Date,
  { slug, cityName, language, links }: FeedPlace,
): string {
  const self = `${links.publicUrl}/api/v1/cities/${slug}/questions.atom`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(titles[language](cityName))}</title>`,
    `  <updated>${updatedAt.toISOString()}</updated>`,
    `  <author><name>${escapeXml(cityName)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${links.publicUrl}/${slug}/${language}/questions`)}"/>`,
    ...items.map((item) => entry(item, slug, language, links)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  { id, question, language: asked, answer, answers, askedOn, answeredOn }: ExportedQuestionView,
  slug: string,
  language: Language,
  links: QuestionLinks,
): string {
  const page = links.question(slug, language, id);
  return [
    '  <entry>',
    `    <id>${escapeXml(`${links.publicUrl}/${slug}/questions/${id}#answers-${answers}`)}</id>`,
    `    <title xml:lang="${asked}">${escapeXml(question)}</title>`,
    `    <updated>${answeredOn ?? askedOn}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(answer === null ? [] : [`    <summary>${escapeXml(answer)}</summary>`]),
    '  </entry>',
  ].join('\n');
}
