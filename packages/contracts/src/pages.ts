/** How the API process asks for a page, and what it gets: the whole contract between the two halves of the house. */

export interface PageRequest {
  /** Path and query, as the visitor asked. */
  readonly url: string;
  /** The API inside this very process, carrying the visitor's own cookie: same guards, same answers, no network. */
  readonly fetch: typeof globalThis.fetch;
  /** ISO instant; both sides print the same words from it. */
  readonly now: string;
  readonly acceptLanguage: string;
  readonly cookie: string;
  /** The public address of this installation, such as `https://budget.example.org`. */
  readonly origin: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type RenderPage = (request: PageRequest) => Promise<PageAnswer>;

/** What an address says in short: for the picture beside a link that somebody sends, and for a frame on another site. */
export interface ShareCard {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly city: string;
  /** What kind of thing it is and of which year: "Budget 2025". */
  readonly kind: string;
  readonly title: string;
  /** The card in one sentence. */
  readonly summary: string;
  /** Three at most. */
  readonly figures: readonly CardFigure[];
  /** Five at most, the longest bar first. */
  readonly rows: readonly CardRow[];
  /** Who says so, and of when; or that it is made up. */
  readonly source: string | null;
  /** The whole page, with scheme and host. */
  readonly address: string;
}

export interface CardFigure {
  readonly term: string;
  readonly value: string;
}

export interface CardRow {
  readonly label: string;
  readonly value: string;
  /** Hundredths of a per cent of the longest bar. */
  readonly points: number;
}

/** The card of the page at an address; null where there is no such page, or where it has none. */
export type TellCard = (request: PageRequest) => Promise<ShareCard | null>;
