import type { MessageDescriptor, Messages } from '@lingui/core';
import type { QueryKey } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { ShareCard } from '@madang/contracts/pages';
import type { Format } from '../format/format.js';

/** What an address says. */
export interface Here {
  readonly city: string;
  readonly language: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
}

/** What a title may be made of: the address, and answers that have already come. */
export interface Reading extends Here {
  readonly read: <T>(query: PageQuery & { readonly queryFn?: (context: never) => T | Promise<T> }) => T | undefined;
}

/** The part of `queryOptions()` that a route needs. */
export interface PageQuery {
  readonly queryKey: QueryKey;
}

/** What a card is made of: answers that have come, and the words of the reader. */
export interface CardReading extends Reading {
  readonly say: (words: MessageDescriptor) => string;
  readonly format: Format;
  /** A name of the city in the reader's language, else in its own. */
  readonly nameOf: (names: Readonly<Record<string, string>>, otherwise: string) => string;
}

/** What a page says of itself when it is sent to others; null where it has nothing to say. Its title is the page's unless it says another. */
export type CardOf = (
  reading: CardReading,
) => (Pick<ShareCard, 'kind' | 'summary' | 'figures' | 'rows' | 'source'> & Partial<Pick<ShareCard, 'title'>>) | null;

/** What a program that reads the head of a page finds beside it: a feed to follow, a date to keep. */
export interface PageFeed {
  readonly address: string;
  readonly words: MessageDescriptor;
  readonly type: 'application/atom+xml' | 'text/calendar';
}

/** One line of a feature's route table. The path stands below `/:city/:language`. */
export interface RouteEntry {
  readonly path: string;
  /** Always in the form `() => import('./x-page.js').then((module) => module.XPage)`: the build reads the file name from it. */
  readonly load: () => Promise<ComponentType>;
  /** What the page will ask; asked on the server before rendering, in the browser when a reader aims at a link. */
  readonly queries?: (here: Here) => readonly PageQuery[];
  readonly title: (reading: Reading) => MessageDescriptor | string;
  readonly description?: (reading: Reading) => MessageDescriptor | string;
  /** The page in short, for links and frames on other sites; made on the server alone, so browsers never fetch it. */
  readonly card?: () => Promise<CardOf>;
  readonly feeds?: (here: Here) => readonly PageFeed[];
  /** The page is one person's own: search engines stay out. */
  readonly personal?: boolean;
  /** The page is for typing: it wakes at once instead of when the browser is idle. */
  readonly form?: boolean;
  /** A page for one act alone: no header, no footer. Says where "Back" leads. */
  readonly focus?: (here: Here) => string;
  /** A page of the office: drawn in the browser alone, inside the desk's own frame. */
  readonly desk?: boolean;
  /** Pieces of other features that the page leaves room for: `<Part name="official-answer" />`. */
  readonly parts?: readonly string[];
  /** Written by the build: the page's file, from `src/`. */
  readonly file?: string;
}

/** A piece of a feature for which a page of another leaves room; it stands in the feature's route table, beside its pages. */
export interface PartEntry extends Pick<RouteEntry, 'load' | 'queries' | 'file'> {
  /** The name by which pages ask for it. */
  readonly part: string;
}

/** A catalogue as the build makes it from a `.po` file. */
export interface Catalogue {
  readonly messages: Messages;
}

/** Catalogues by their file, from the root of the app: `/src/features/people/locales/ko.po`. */
export type Texts = Readonly<Record<string, () => Promise<Catalogue>>>;

/** What a feature brings. Its `x.routes.ts` exports it under the name `table`. */
export interface RouteTable {
  readonly routes: readonly RouteEntry[];
  readonly parts?: readonly PartEntry[];
  readonly texts?: Texts;
}
