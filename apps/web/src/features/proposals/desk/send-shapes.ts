import type { ShapesTakenView } from '@madang/contracts/district-shapes';
import { noAnswer, Problem } from '../../../api/problem.js';

interface ShapesFile {
  readonly city: string;
  readonly language: string;
  readonly file: File;
}

/** Sends a file of shapes; a refusal is thrown as everywhere else. */
export async function sendShapes({ city, language, file }: ShapesFile): Promise<ShapesTakenView> {
  const form = new FormData();
  form.append('file', file, file.name);
  const address = `/api/v1/cities/${encodeURIComponent(city)}/district-shapes`;
  const headers = { 'accept-language': language };
  const answer = await fetch(address, { method: 'PUT', body: form, credentials: 'same-origin', headers }).catch(() => {
    throw noAnswer();
  });
  const body = (await answer.json().catch(() => ({}))) as ShapesTakenView;
  if (!answer.ok) throw new Problem({ ...body, status: answer.status });
  return body;
}
