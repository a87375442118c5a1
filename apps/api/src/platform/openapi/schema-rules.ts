/** A part of a JSON schema (2020-12, the dialect of OpenAPI 3.1). */
export interface Schema {
  readonly [keyword: string]: unknown;
}

type Rule = (limits: readonly unknown[]) => Schema;

const text = { type: 'string' } as const;

/** What each validator promises, in the words of JSON schema. A validator that is not here stops the application at boot. */
export const schemaRules: Readonly<Record<string, Rule>> = {
  isDefined: () => ({}),
  isString: () => text,
  isNotEmpty: () => ({ minLength: 1 }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isPositive: () => ({ exclusiveMinimum: 0 }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  isIn: ([values]) => ({ enum: values }),
  equals: ([value]) => ({ const: value }),
  isLength: ([least, most]) => ({ ...text, minLength: least, ...(most !== undefined && { maxLength: most }) }),
  minLength: ([least]) => ({ ...text, minLength: least }),
  maxLength: ([most]) => ({ ...text, maxLength: most }),
  matches: ([pattern]) => ({ ...text, pattern: (pattern as RegExp).source }),
  isEmail: () => ({ ...text, format: 'email' }),
  isUuid: () => ({ ...text, format: 'uuid' }),
  isUrl: () => ({ ...text, format: 'uri' }),
  isRFC3339: () => ({ ...text, format: 'date-time' }),
  isDay: () => ({ ...text, format: 'date' }),
  isISO4217CurrencyCode: () => ({ ...text, pattern: '^[A-Z]{3}$' }),
  isBooleanString: () => ({ ...text, enum: ['true', 'false', '1', '0'] }),
  isTextMap: () => ({ type: 'object', additionalProperties: text }),
  isShortTextMap: ([most, entries]) => ({ type: 'object', maxProperties: entries, additionalProperties: { ...text, maxLength: most } }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array' }),
  arrayNotEmpty: () => ({ type: 'array', minItems: 1 }),
  arrayMinSize: ([least]) => ({ type: 'array', minItems: least }),
  arrayMaxSize: ([most]) => ({ type: 'array', maxItems: most }),
  arrayUnique: () => ({ type: 'array', uniqueItems: true }),
};
