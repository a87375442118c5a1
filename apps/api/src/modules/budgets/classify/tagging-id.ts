import { notFound } from '../../../platform/http/problem.js';

/** The id in an address; what cannot be one names nothing. */
export function taggingId(text: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : notFound();
}
