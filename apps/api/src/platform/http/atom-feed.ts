import type { Language } from '@madang/contracts/wire';
import { escapeXml } from './escape-xml.js';

export interface AtomEntry {
  /** Stays the same for good: by it a reader's program knows what it has shown. */
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is not the feed's. */
  readonly language?: string;
  readonly updatedAt: Date;
  readonly page: string;
  readonly summary?: string;
}

export interface AtomFeed {
  /** Its own address. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly language: Language;
  readonly author: string;
  /** Address of the terms under which it may be used; see RFC 4946. */
  readonly licence?: string;
  readonly updatedAt: Date;
  readonly entries: readonly AtomEntry[];
}

/** A feed as RFC 4287 has it. */
export function atomFeed({ self, page, title, language, author, licence, updatedAt, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${updatedAt.toISOString()}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(licence === undefined ? [] : [`  <link rel="license" href="${escapeXml(licence)}"/>`]),
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, title, language, updatedAt, page, summary }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title${language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`}>${escapeXml(title)}</title>`,
    `    <updated>${updatedAt.toISOString()}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...(summary === undefined ? [] : [`    <summary>${escapeXml(summary)}</summary>`]),
    '  </entry>',
  ].join('\n');
}
