import type { Schema } from './schema-rules.js';

const formats: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  uuid: 'id (UUID)',
  uri: 'web address',
  'date-time': 'instant (RFC 3339)',
  date: 'day (YYYY-MM-DD)',
  binary: 'file',
};
const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};

/** What a schema asks for, in words for people; a name of another class is handed to `link`. */
export function ruleWords(schema: Schema, link: (name: string) => string): string {
  if (typeof schema['$ref'] === 'string') return link(schema['$ref'].split('/').at(-1)!);
  const { anyOf, type } = schema;
  if (Array.isArray(anyOf)) return `${ruleWords(anyOf[0] as Schema, link)}, or null`;
  if (Array.isArray(type)) return `${ruleWords({ ...schema, type: type[0] as string, ...withoutNull(schema) }, link)}, or null`;
  if (type === 'array')
    return [`list of ${ruleWords((schema['items'] ?? {}) as Schema, link)}`, ...range(schema, 'minItems', 'maxItems', 'items')].join(', ');
  if (Array.isArray(schema['enum'])) return `one of ${schema['enum'].map(String).join(' · ')}`;
  if ('const' in schema) return `always ${JSON.stringify(schema['const'])}`;
  return [
    formats[String(schema['format'])] ?? types[String(type)] ?? 'anything',
    ...range(schema, 'minLength', 'maxLength', 'characters'),
    ...range(schema, 'minimum', 'maximum', ''),
    ...(typeof schema['pattern'] === 'string' ? [`matching ${schema['pattern']}`] : []),
  ].join(', ');
}

function withoutNull(schema: Schema): Schema {
  return Array.isArray(schema['enum']) ? { enum: schema['enum'].filter((value) => value !== null) } : {};
}

function range(schema: Schema, low: string, high: string, unit: string): string[] {
  const [least, most] = [schema[low], schema[high]] as [number | undefined, number | undefined];
  if (least === undefined && most === undefined) return [];
  const words = least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`;
  return [`${words} ${unit}`.trim()];
}
