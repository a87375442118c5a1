import openapiTS, { astToString } from 'openapi-typescript';

const heading = `// Written by \`pnpm client\` from the API's own description. Do not edit by hand.\n\n`;

/** The TypeScript types of an OpenAPI document, as they stand in src/schema.ts. */
export async function generate(document) {
  return heading + astToString(await openapiTS(structuredClone(document), { alphabetize: true }));
}
