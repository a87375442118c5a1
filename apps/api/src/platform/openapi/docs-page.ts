import { problems } from '@madang/contracts/problems';
import type { ApiDescription, Operation } from './document.js';
import { html, join, type Html } from './html.js';
import { ruleWords } from './rule-words.js';
import type { Schema } from './schema-rules.js';

/** The description as one page for people: no script, one stylesheet, every shape and every refusal with a place to link to. */
export function docsPage(api: ApiDescription): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${api.info.title}: the interface for programs</title>
        <link rel="stylesheet" href="/api/docs/style.css" />
      </head>
      <body>
        <header>
          <h1>${api.info.title}: the interface for programs</h1>
          <p>${api.info.description}</p>
          <p>The same for machines: <a href="/api/openapi.json">openapi.json</a> (OpenAPI ${api.openapi}).</p>
        </header>
        <nav aria-label="Contents">
          <ul>
            ${join(api.tags.map(({ name }) => html`<li><a href="#${name}">${name}</a></li> `))}
            <li><a href="#shapes">Shapes</a></li>
            <li><a href="#problems">Problems</a></li>
          </ul>
        </nav>
        <main>
          ${join(api.tags.map(({ name }) => group(api, name)))}
          <h2 id="shapes">Shapes</h2>
          ${join(Object.entries(api.components.schemas).map(([name, schema]) => shape(name, schema)))} ${problemTable()}
        </main>
      </body>
    </html> `;
  return page.text;
}

function group(api: ApiDescription, name: string): Html {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const own = operations.filter(({ operation }) => operation.tags[0] === name);
  return html`<h2 id="${name}">${name}</h2>
    ${join(own.map(({ path, method, operation }) => endpoint(api, path, method, operation)))}`;
}

function endpoint(api: ApiDescription, path: string, method: string, operation: Operation): Html {
  return html`<section id="${operation.operationId}">
    <h3>${operation.summary}</h3>
    <p>
      <code><b>${method.toUpperCase()}</b> ${path}</code>
    </p>
    <dl>
      <dt>Who may call</dt>
      <dd>${operation['x-may'].join(', ') || 'nobody'}</dd>
      ${filter(operation)}${body(api, operation)}
      <dt>Answers</dt>
      <dd>${join(answers(operation))}</dd>
    </dl>
  </section> `;
}

function filter({ parameters = [] }: Operation): Html {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  if (asked.length === 0) return html``;
  return html`<dt>Query</dt>
    <dd>${fieldTable(asked)}</dd> `;
}

function body(api: ApiDescription, { requestBody }: Operation): Html {
  if (!requestBody) return html``;
  const [[mediaType, { schema }] = ['', { schema: {} }]] = Object.entries(requestBody.content);
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1)! : '';
  return html`<dt>Body</dt>
    <dd>
      <p>${words(schema)} as <code>${mediaType}</code></p>
      ${fieldTable(fieldsOf(api.components.schemas[name] ?? {}))}
    </dd> `;
}

function answers({ responses }: Operation): Html[] {
  const refused = Object.entries(responses).filter(([status, answer]) => '$ref' in answer && status !== 'default');
  const good = Object.entries(responses).flatMap(([status, answer]) => ('description' in answer ? [{ status, ...answer }] : []));
  return [
    ...good.map(({ status, description, content }) => {
      const [mediaType, { schema } = { schema: undefined }] = Object.entries(content ?? {})[0] ?? [''];
      return html`<p><b>${status}</b> ${schema ? html`${words(schema)} as <code>${mediaType}</code>` : description}</p>`;
    }),
    html`<p>Refusals (<a href="#problems">problems</a>): ${[...refused.map(([status]) => status), 'others'].join(', ')}</p>`,
  ];
}

function shape(name: string, schema: Schema): Html {
  return html`<section id="shape-${name}">
    <h3>${name}</h3>
    ${fieldTable(fieldsOf(schema))}
  </section> `;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

function fieldsOf(schema: Schema): Field[] {
  const required = new Set(schema['required'] as string[]);
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return properties.map(([name, rule]) => ({ name, required: required.has(name), schema: rule }));
}

function fieldTable(fields: readonly Field[]): Html {
  if (fields.length === 0) return html``;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Rule</th>
      </tr>
    </thead>
    <tbody>
      ${join(
        fields.map(
          ({ name, required, schema }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${words(schema)}${required ? '' : ' (optional)'}</td>
            </tr> `,
        ),
      )}
    </tbody>
  </table>`;
}

function problemTable(): Html {
  return html`<h2 id="problems">Problems</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Status</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${join(
          Object.entries(problems).map(
            ([code, { status, titles }]) =>
              html`<tr id="${code}">
                <th scope="row"><code>${code}</code></th>
                <td>${String(status)}</td>
                <td>${titles.en}</td>
              </tr> `,
          ),
        )}
      </tbody>
    </table>`;
}

/** A rule in words; the names of other shapes become links, so the words around them are made safe piece by piece. */
function words(schema: Schema): Html {
  const mark = '\u0000';
  const parts = ruleWords(schema, (name) => `${mark}${name}${mark}`).split(mark);
  return join(parts.map((part, index) => (index % 2 === 1 ? html`<a href="#shape-${part}">${part}</a>` : html`${part}`)));
}
