import type { Type } from '@nestjs/common';
import { problemView } from './problem-schema.js';
import type { Route } from './routes.js';
import type { Schema } from './schema-rules.js';
import { Schemas } from './schemas.js';

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** The roles that may call this at all; whether they may touch the object it names depends on the object. */
  readonly 'x-may': readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content } | { readonly $ref: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface ApiDescription {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string; readonly license: object };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: object;
    readonly securitySchemes: object;
  };
}

/** The API described by its own routes and classes; throws when a class says something that cannot be described. */
export function describeApi(routes: readonly Route[]): ApiDescription {
  const schemas = new Schemas();
  const paths: Record<string, Record<string, Operation>> = {};
  const ids = new Set<string>();
  for (const route of routes) {
    const operation = operationOf(route, schemas);
    if (ids.has(operation.operationId)) throw new Error(`Two handlers are called ${operation.operationId}`);
    ids.add(operation.operationId);
    (paths[braced(route.path)] ??= {})[route.method.toLowerCase()] = operation;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Madang',
      version: '1',
      description:
        'How a city that opens its budget is read and used by programs. Amounts travel as minor units in a string with their currency, instants as RFC 3339, days as YYYY-MM-DD. What is refused is answered as RFC 9457 problem details.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ module }) => module))].toSorted().map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...Object.fromEntries(Object.entries(schemas.byName).toSorted(([a], [b]) => (a < b ? -1 : 1))), ProblemView: problemView },
      responses: {
        Problem: {
          description: 'Refused. `code` and `type` say why, `title` says it in the language of `Accept-Language`.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
        },
      },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'madang',
          description: 'Set by signing in; named `__Host-madang` where the site is served over https.',
        },
      },
    },
  };
}

function operationOf(route: Route, schemas: Schemas): Operation {
  const open = route.access === 'public';
  const parameters = [...pathParameters(route.path), ...(route.filter ? queryParameters(route.filter, schemas) : [])];
  return {
    operationId: `${route.group}.${route.name}`,
    tags: [route.module],
    summary: words(route.group, route.name),
    security: open ? [{}, { session: [] }] : [{ session: [] }],
    'x-may': open ? ['anyone'] : [...(route.access ?? [])],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, schemas),
    responses: { [route.status]: goodAnswer(route, schemas), ...refusals(route) },
  };
}

function bodyOf({ body, accepts }: Route, schemas: Schemas): Pick<Operation, 'requestBody'> {
  if (body) return { requestBody: { required: true, content: { 'application/json': { schema: schemas.reference(body) } } } };
  if (accepts) return { requestBody: { required: true, content: { [accepts]: { schema: { type: 'string', format: 'binary' } } } } };
  return {};
}

function goodAnswer({ answers, status }: Route, schemas: Schemas): { description: string; content?: Content } {
  if (answers === undefined) return { description: status === 202 ? 'Taken on; the answer comes another way.' : 'Done; nothing to say.' };
  if (typeof answers === 'string')
    return { description: 'The file.', content: { [answers]: { schema: { type: answers.endsWith('json') ? 'object' : 'string' } } } };
  return { description: status === 201 ? 'Made.' : 'Found.', content: { 'application/json': { schema: schemas.reference(answers) } } };
}

function refusals(route: Route): Operation['responses'] {
  const takesInput = route.body !== undefined || route.filter !== undefined || route.accepts !== undefined;
  const statuses = [
    ...(takesInput ? [400] : []),
    ...(route.access === 'public' ? [] : [401, 403]),
    ...(route.path.includes(':') ? [404] : []),
    ...(route.throttled ? [429] : []),
  ];
  return Object.fromEntries([...statuses, 'default'].map((status) => [status, { $ref: '#/components/responses/Problem' }]));
}

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(filter: Type, schemas: Schemas): Parameter[] {
  return schemas.properties(filter).map(({ name, required, schema }) => ({ name, in: 'query', required, schema }));
}

function braced(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

/** `BudgetImports` and `publish` → "Budget imports: publish". */
function words(group: string, name: string): string {
  const spaced = (text: string) => text.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${spaced(group)}: ${spaced(name)}`;
}
