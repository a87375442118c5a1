import { err, ok, type Result } from '@madang/basics';
import { lineFields, type ImportProfile } from '@madang/budget';
import { readTextFile } from './read-text-file.js';

/** A profile as the desk exports it (one, or a list of one), or as this command is given it. The error is a sentence. */
export function readImportProfile(file: string): Result<ImportProfile, string> {
  const text = readTextFile(file);
  if (!text.ok) return err(`${file}${text.error}`);
  const json = parsed(text.value);
  const body = isRecord(json) && Array.isArray(json['items']) ? (json['items'] as unknown[])[0] : json;
  if (!isRecord(body)) return err(`${file}: A profile is a JSON object with "headings" or "fields".`);
  const headings = isRecord(body['headings']) ? body['headings'] : headingsOf(body['fields']);
  const stranger = Object.keys(headings ?? {}).find((field) => !lineFields.some((known) => known === field));
  if (!headings || stranger !== undefined) {
    return err(`${file}: ${stranger === undefined ? 'The profile names no headings.' : `"${stranger}" is no field of a budget line.`}`);
  }
  const widths = Array.isArray(body['codeWidths'])
    ? Object.fromEntries((body['codeWidths'] as { field: string; width: number }[]).map(({ field, width }) => [field, width]))
    : (body['codeWidths'] ?? {});
  return ok({
    ...defaults,
    ...body,
    headings,
    codeWidths: widths,
    format: { ...defaults.format, ...asRecord(body['format']) },
  } as ImportProfile);
}

const defaults = {
  encoding: 'utf-8',
  delimiter: ',',
  format: { decimal: '.', group: '', unitsOf: '1', blank: 'refused' },
} as const;

/** On the wire a profile lists its fields; here it is keyed by them. */
function headingsOf(fields: unknown): Record<string, unknown> | undefined {
  if (!Array.isArray(fields)) return undefined;
  return Object.fromEntries((fields as { field: string; headings: unknown }[]).map(({ field, headings }) => [field, headings]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
