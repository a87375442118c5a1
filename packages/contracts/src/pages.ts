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
