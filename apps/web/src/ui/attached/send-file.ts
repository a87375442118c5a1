import { noAnswer, Problem } from '../../api/problem.js';

/** Beside the words of a draft, or as evidence of what was delivered: with a report of the city, or with what a resident found. */
const doors = {
  draft: (city: string, proposal: string) => `/api/v1/cities/${city}/proposals/${proposal}/attachments`,
  report: (city: string, proposal: string) => `/api/v1/cities/${city}/proposals/${proposal}/delivery/evidence`,
  check: (city: string, proposal: string) => `/api/v1/cities/${city}/proposals/${proposal}/delivery/check/evidence`,
} as const;

interface FileToSend {
  readonly to: keyof typeof doors;
  readonly city: string;
  readonly proposal: string;
  readonly language: string;
  readonly file: File;
  /** What is said of it; what is null or missing is left out. */
  readonly fields: Readonly<Record<string, string | null | undefined>>;
}

/** Sends a file with its words, which stand before it; a refusal is thrown as everywhere else. */
export async function sendFile({ to, city, proposal, language, file, fields }: FileToSend): Promise<void> {
  const form = new FormData();
  for (const [name, said] of Object.entries(fields)) if (typeof said === 'string') form.append(name, said);
  form.append('file', file, file.name);
  const address = doors[to](encodeURIComponent(city), encodeURIComponent(proposal));
  const headers = { 'accept-language': language };
  const answer = await fetch(address, { method: 'POST', body: form, credentials: 'same-origin', headers }).catch(() => {
    throw noAnswer();
  });
  if (answer.ok) return;
  const refusal = (await answer.json().catch(() => ({}))) as object;
  throw new Problem({ ...refusal, status: answer.status });
}

/** What a file picker offers to choose; what a file is, the API reads from its bytes. */
export const acceptedFiles = '.jpg,.jpeg,.png,.webp,.pdf,.odt,.docx,.txt,image/jpeg,image/png,image/webp,application/pdf,text/plain';
