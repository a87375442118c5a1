import type { ResponseDraftBody } from '@madang/contracts/response-drafts';

/** What every group of fields is given: the answer so far, how to change it, and what is wrong with a field. */
export interface AnswerFields {
  readonly content: ResponseDraftBody;
  readonly change: (patch: Partial<ResponseDraftBody>) => void;
  readonly errorOf: (name: string) => string | undefined;
}

/** The list with one of its entries changed. */
export function withEntry<T>(list: readonly T[], index: number, patch: Partial<T>): T[] {
  return list.map((entry, at) => (at === index ? { ...entry, ...patch } : entry));
}

export function withoutEntry<T>(list: readonly T[], index: number): T[] {
  return list.filter((_entry, at) => at !== index);
}
