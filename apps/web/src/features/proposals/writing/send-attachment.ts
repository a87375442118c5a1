import { noAnswer, Problem } from '../../../api/problem.js';

interface NewAttachment {
  readonly city: string;
  readonly proposal: string;
  readonly language: string;
  readonly file: File;
  readonly words: string;
  readonly warning: string | null;
}

/** Sends a file with its words, which stand before it; a refusal is thrown as everywhere else. */
export async function sendAttachment({ city, proposal, language, file, words, warning }: NewAttachment): Promise<void> {
  const form = new FormData();
  form.append('words', words);
  if (warning !== null) form.append('warning', warning);
  form.append('file', file, file.name);
  const address = `/api/v1/cities/${encodeURIComponent(city)}/proposals/${encodeURIComponent(proposal)}/attachments`;
  const headers = { 'accept-language': language };
  const answer = await fetch(address, { method: 'POST', body: form, credentials: 'same-origin', headers }).catch(() => {
    throw noAnswer();
  });
  if (answer.ok) return;
  const refusal = (await answer.json().catch(() => ({}))) as object;
  throw new Problem({ ...refusal, status: answer.status });
}
