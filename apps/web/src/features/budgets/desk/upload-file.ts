import { Problem, noAnswer } from '../../../api/problem.js';

export interface FileUpload {
  readonly city: string;
  readonly importId: string;
  readonly file: File;
  readonly direction: string;
  readonly elimination: boolean;
  readonly language: string;
  /** Hundredths of what has been sent. */
  readonly onProgress: (percent: number) => void;
}

/** Sends a file and tells how far it is: `fetch` keeps that to itself. Answers with the file's id. */
export function uploadFile({ city, importId, file, direction, elimination, language, onProgress }: FileUpload): Promise<string> {
  const form = new FormData();
  form.append('file', file, file.name);
  const query = new URLSearchParams({ direction, elimination: String(elimination) });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/cities/${encodeURIComponent(city)}/budget-imports/${importId}/files?${query.toString()}`);
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(Math.round((loaded * 100) / total)));
    request.addEventListener('load', () => {
      const answer = request.response as { id?: string } | null;
      if (request.status === 201 && answer?.id !== undefined) resolve(answer.id);
      else reject(new Problem({ ...answer, status: request.status }));
    });
    request.addEventListener('error', () => reject(noAnswer()));
    request.send(form);
  });
}
