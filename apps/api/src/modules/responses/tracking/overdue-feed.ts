import type { OverdueListView, OverdueProposalView } from '@madang/contracts/overdue-lists';
import type { Language } from '@madang/contracts/wire';
import { escapeXml } from '../../../platform/http/escape-xml.js';
import { overdueWords } from './overdue-feed.words.js';

export interface FeedPlace {
  readonly publicUrl: string;
  readonly slug: string;
  readonly cityName: string;
  readonly language: Language;
}

/**
 * What is overdue as an Atom feed (RFC 4287). The id of an entry names the proposal and the date that was missed, so that a reader's
 * program shows it once for each missed duty and not anew every day.
 */
export function overdueFeed({ offices }: OverdueListView, updatedAt: Date, place: FeedPlace): string {
  const { publicUrl, slug, language, cityName } = place;
  const items = offices.flatMap(({ items }) => items).toSorted((one, other) => other.daysLate - one.daysLate);
  const self = `${publicUrl}/api/v1/cities/${slug}/responses/overdue.atom`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(overdueWords[language].title(cityName))}</title>`,
    `  <updated>${updatedAt.toISOString()}</updated>`,
    `  <author><name>${escapeXml(cityName)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${publicUrl}/${slug}/${language}/responses/overdue`)}"/>`,
    ...items.map((item) => entry(item, place)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(item: OverdueProposalView, { publicUrl, slug, language }: FeedPlace): string {
  const page = `${publicUrl}/${slug}/${language}/proposals/${item.reference}`;
  const owedOn = item.owedOn ?? item.dueOn ?? '';
  return [
    '  <entry>',
    `    <id>${escapeXml(`${publicUrl}/${slug}/proposals/${item.reference}#overdue-since-${owedOn}`)}</id>`,
    `    <title xml:lang="${item.language}">${escapeXml(`${item.reference} ${item.title}`)}</title>`,
    `    <updated>${owedOn}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `    <summary>${escapeXml(overdueWords[language].entry(item))}</summary>`,
    '  </entry>',
  ].join('\n');
}
