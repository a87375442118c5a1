import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiDescription } from '@madang/api';

interface Promised {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  /** Made when it is first asked for: a file of tests meets few of all the answers. */
  readonly check: (() => ValidateFunction) | undefined;
}

let last: { readonly text: string; readonly promises: Promises } | undefined;

/** What the published description promises. Every answer that a test receives is held against it. */
export class Promises {
  private readonly all: readonly Promised[];
  private readonly problem: ValidateFunction;

  /** Every yard of a worker describes the same API: what was made for one serves the next. */
  static of(description: ApiDescription): Promises {
    const text = JSON.stringify(description);
    if (last?.text !== text) last = { text, promises: new Promises(description) };
    return last.promises;
  }

  private constructor(description: ApiDescription) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'api', components: description.components });
    this.problem = ajv.compile({ $ref: 'api#/components/schemas/ProblemView' });
    this.all = Object.entries(description.paths)
      .toSorted(([a], [b]) => a.split('{').length - b.split('{').length)
      .flatMap(([path, operations]) =>
        Object.entries(operations).map(([method, { responses }]): Promised => {
          const [status = '', answer] = Object.entries(responses)[0] ?? [];
          const content = answer && 'content' in answer ? answer.content?.['application/json'] : undefined;
          const schema = content && absolute(content.schema);
          return {
            method: method.toUpperCase(),
            path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
            status: Number(status),
            check: schema && once(() => ajv.compile(schema)),
          };
        }),
      );
  }

  /** Throws when an answer holds more, less or something else than was promised. */
  check(method: string, url: string, status: number, body: unknown): void {
    const path = url.split('?')[0]!;
    if (status >= 400) return this.hold(this.problem, `${method} ${path} refused`, body);
    const promised = this.all.find((one) => one.method === method && one.path.test(path));
    if (!promised?.check || status === 304) return undefined;
    if (status !== promised.status) throw new Error(`${method} ${path} answered ${status}, but ${promised.status} is promised`);
    return this.hold(promised.check(), `${method} ${path} answered`, body);
  }

  private hold(check: ValidateFunction, what: string, body: unknown): void {
    if (check(body)) return;
    const wrong = (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params).slice(0, 200)}`,
    );
    throw new Error(`${what} what its view does not promise:\n  ${wrong.join('\n  ')}`);
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function absolute(schema: Readonly<Record<string, unknown>>): object {
  return typeof schema['$ref'] === 'string' ? { $ref: `api${schema['$ref']}` } : schema;
}
