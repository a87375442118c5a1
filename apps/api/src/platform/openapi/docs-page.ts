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
    ${join(own.map(({ path, method, operation }) => endpoint(path, method, operation)))}`;
}

function endpoint(path: string, method: string, operation: Operation): Html {
  return html`<section id="${operation.operationId}">
    <h3>${operation.summary}</h3>
    <p>
      <code><b>${method.toUpperCase()}</b> ${path}</code>
    </p>
    <dl>
      <dt>Who may call</dt>
      <dd>${operation['x-may'].join(', ') || 'nobody'}</dd>
      ${
        operation.parameters
          ? html`<dt>Parameters</dt>
              <dd>${parameters(operation.parameters)}</dd> `
          : html``
      }${body(operation)}
      <dt>Answers</dt>
      <dd>${join(answers(operation))}</dd>
    </dl>
  </section> `;
}

function parameters(all: NonNullable<Operation['parameters']>): Html {
  return html`<ul>
    ${join(
      all.map(
        ({ name, required, schema, in: place }) =>
          html`<li><code>${name}</code> (${place}${required ? '' : ', optional'}): ${words(schema)}</li>`,
      ),
    )}
  </ul>`;
}

function body({ requestBody }: Operation): Html {
  if (!requestBody) return html``;
  const [[mediaType, { schema }] = ['', { schema: {} }]] = Object.entries(requestBody.content);
  return html`<dt>Body</dt>
    <dd>${words(schema)} as <code>${mediaType}</code></dd> `;
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
  const required = new Set(schema['required'] as string[]);
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return html`<section id="shape-${name}">
    <h3>${name}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        ${join(
          fields.map(
            ([field, rule]) =>
              html`<tr>
                <th scope="row"><code>${field}</code></th>
                <td>${words(rule)}${required.has(field) ? '' : ' (optional)'}</td>
              </tr> `,
          ),
        )}
      </tbody>
    </table>
  </section> `;
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
