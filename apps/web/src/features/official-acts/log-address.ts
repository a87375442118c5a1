/** What the address says: acts about one proposal or all, and from where on. */
export interface LogAddress {
  readonly reference?: string;
  readonly cursor?: string;
}

/** What no proposal is called is left out, so that a broken address still shows the record. */
export function readLogAddress(search: URLSearchParams): LogAddress {
  const reference = /^\d{4}-[1-9]\d{0,8}$/.exec(search.get('reference') ?? '')?.[0];
  const cursor = search.get('cursor');
  return { ...(reference !== undefined && { reference }), ...(cursor !== null && { cursor }) };
}
