import { Problem, noAnswer } from '../../../api/problem.js';

export interface FactsFile {
  readonly city: string;
  readonly file: File;
  /** What holds where no column says otherwise. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly language: string;
}

/** Sends a file to be looked at, or to be taken; a refusal is thrown as everywhere else. */
export async function sendFacts<View>(to: 'preview' | 'take', { city, file, defaults, language }: FactsFile): Promise<View> {
  const form = new FormData();
  form.append('file', file, file.name);
  const query = new URLSearchParams(defaults).toString();
  const inCity = encodeURIComponent(city);
  const address =
    to === 'preview' ? `/api/v1/cities/${inCity}/fact-imports/preview?${query}` : `/api/v1/cities/${inCity}/fact-imports?${query}`;
  const answer = await fetch(address, {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: { 'accept-language': language },
  }).catch(() => {
    throw noAnswer();
  });
  const body = (await answer.json()) as View;
  if (!answer.ok) throw new Problem({ ...body, status: answer.status });
  return body;
}
