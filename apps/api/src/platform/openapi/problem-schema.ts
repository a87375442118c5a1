import { problems } from '@madang/contracts/problems';
import type { Schema } from './schema-rules.js';

const text: Schema = { type: 'string' };

/** RFC 9457 problem details as `ProblemView` declares them; the facts beside are free. */
export const problemView: Schema = {
  type: 'object',
  properties: {
    type: { ...text, description: 'A page that explains this problem, or `about:blank`.' },
    title: text,
    status: { type: 'integer' },
    instance: { ...text, description: 'Names this one failure: `urn:uuid:…`.' },
    code: { ...text, enum: [...Object.keys(problems).toSorted(), 'unexpected'] },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { ...text, description: 'JSON pointer into the body.' },
          code: { ...text, description: 'The rule that was broken, such as `maxLength`.' },
          detail: text,
          facts: { type: 'object', additionalProperties: true },
        },
        required: ['pointer', 'code', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'instance', 'code'],
  additionalProperties: true,
};
