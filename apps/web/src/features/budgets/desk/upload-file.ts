import type { MendedRowsView } from '@madang/contracts/budget-mending';
import { Problem, noAnswer } from '../../../api/problem.js';

export interface FileUpload {
  readonly city: string;
  readonly importId: string;
  readonly file: File;
  readonly direction: string;
  readonly elimination: boolean;
  /** The profile by which it is read; empty where it is guessed. */
  readonly profile: string;
  readonly language: string;
  /** Hundredths of what has been sent. */
  readonly onProgress: (percent: number) => void;
}

/** Sends a file and tells how far it is: `fetch` keeps that to itself. Answers with the file's id. */
export async function uploadFile({
  city,
  importId,
  file,
  direction,
  elimination,
  profile,
  language,
  onProgress,
}: FileUpload): Promise<string> {
  const query = new URLSearchParams({ direction, elimination: String(elimination), ...(profile === '' ? {} : { profile }) });
  const to = `/api/v1/cities/${encodeURIComponent(city)}/budget-imports/${importId}/files?${query.toString()}`;
  const { id } = await send<{ readonly id: string }>({ to, file, language, onProgress });
  return id;
}

export interface RowsUpload {
  readonly city: string;
  readonly importId: string;
  readonly fileId: string;
  readonly file: File;
  readonly language: string;
}

/** Sends rows that were mended in a spreadsheet, and answers what came of them. */
export function uploadRows({ city, importId, fileId, file, language }: RowsUpload): Promise<MendedRowsView> {
  const to = `/api/v1/cities/${encodeURIComponent(city)}/budget-imports/${importId}/files/${fileId}/mended-rows`;
  return send<MendedRowsView>({ to, file, language });
}

interface Sending {
  readonly to: string;
  readonly file: File;
  readonly language: string;
  readonly onProgress?: (percent: number) => void;
}

function send<Answer>({ to, file, language, onProgress }: Sending): Promise<Answer> {
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(Math.round((loaded * 100) / total)));
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(request.response as Answer);
      else reject(new Problem({ ...(request.response as object | null), status: request.status }));
    });
    request.addEventListener('error', () => reject(noAnswer()));
    request.send(form);
  });
}
