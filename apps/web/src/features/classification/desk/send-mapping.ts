import type { MappingPreviewView } from '@madang/contracts/classification';
import { noAnswer, Problem } from '../../../api/problem.js';

interface Sent {
  readonly city: string;
  readonly language: string;
  readonly file: File;
}

/** What a file would change; nothing is kept. */
export async function previewMapping(sent: Sent): Promise<MappingPreviewView> {
  const address = `/api/v1/cities/${encodeURIComponent(sent.city)}/classification/mapping-previews`;
  return (await send(sent, address, {})) as MappingPreviewView;
}

export async function takeMapping(sent: Sent & { readonly reason: string; readonly revision: number }): Promise<void> {
  const { reason, language, revision } = sent;
  const address = `/api/v1/cities/${encodeURIComponent(sent.city)}/classification/mappings`;
  await send(sent, address, { reason, language, revision: String(revision) });
}

/** A file goes as a form, which the typed client does not write. */
async function send({ language, file }: Sent, address: string, query: Readonly<Record<string, string>>): Promise<unknown> {
  const form = new FormData();
  form.append('file', file, file.name);
  const answer = await fetch(`${address}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    body: form,
    headers: { 'accept-language': language },
  }).catch(() => {
    throw noAnswer();
  });
  const body = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  if (!answer.ok) throw new Problem({ ...body, status: answer.status });
  return body;
}
