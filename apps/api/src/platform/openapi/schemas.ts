import type { Type } from '@nestjs/common';
import { isNotNull, nestedType } from '@madang/contracts/wire';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { schemaRules, type Schema } from './schema-rules.js';

/** Schemas of body, filter and view classes by name, made from the very validators that check them. */
export class Schemas {
  private readonly classes = new Map<string, Type>();
  readonly byName: Record<string, Schema> = {};

  reference(type: Type): Schema {
    const known = this.classes.get(type.name);
    if (known && known !== type) throw new Error(`Two classes are called ${type.name}: the description needs one name for one thing`);
    if (!known) {
      this.classes.set(type.name, type);
      this.byName[type.name] = this.schemaOf(type);
    }
    return { $ref: `#/components/schemas/${type.name}` };
  }

  /** Every property with its schema and whether it must be there. */
  properties(type: Type): { readonly name: string; readonly required: boolean; readonly schema: Schema }[] {
    const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
    if (rules.length === 0) throw new Error(`${type.name} has no validators: nothing would check it, and nothing describes it`);
    const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
    return names.map((name) =>
      this.property(
        type,
        name,
        rules.filter(({ propertyName }) => propertyName === name),
      ),
    );
  }

  private schemaOf(type: Type): Schema {
    const properties = this.properties(type);
    return {
      type: 'object',
      properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
      required: properties.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  }

  private property(type: Type, name: string, rules: readonly ValidationMetadata[]) {
    const conditions = rules.filter((rule) => rule.type === ValidationTypes.CONDITIONAL_VALIDATION);
    const optional = conditions.some((rule) => rule.name === 'isOptional');
    const nullable = conditions.some((rule) => rule.constraints[0] === isNotNull);
    if (conditions.length > Number(optional) + Number(nullable))
      throw new Error(`${type.name}.${name} is checked only at times: say @OrNull() or @IsOptional()`);
    const checks = rules.filter((rule) => !conditions.includes(rule));
    const schema = this.checked(type, name, checks);
    return { name, required: !optional, schema: nullable ? orNull(schema) : schema };
  }

  private checked(type: Type, name: string, checks: readonly ValidationMetadata[]): Schema {
    const merge = (parts: readonly ValidationMetadata[]) =>
      Object.assign({}, ...parts.map((rule) => this.part(type, name, rule))) as Schema;
    const ofEach = checks.filter(({ each }) => each);
    const whole = merge(checks.filter(({ each }) => !each));
    if (ofEach.length === 0) return withType(whole);
    return { ...whole, type: 'array', items: withType(merge(ofEach)) };
  }

  private part(type: Type, name: string, rule: ValidationMetadata): Schema {
    if (rule.type === ValidationTypes.NESTED_VALIDATION) {
      const nested = nestedType(type.prototype as object, name);
      if (!nested) throw new Error(`${type.name}.${name} is nested by a bare @ValidateNested: take @Nested or @NestedList`);
      return this.reference(nested);
    }
    if (rule.type === ValidationTypes.WHITELIST) return {};
    const known = schemaRules[rule.name ?? ''];
    if (!known) throw new Error(`${type.name}.${name} is checked by "${rule.name}", which schema-rules.ts does not know`);
    return known((rule.constraints ?? []) as unknown[]);
  }
}

/** A reference says all by itself; a list of values says of what type they are, so that readers and generators need not guess. */
function withType(schema: Schema): Schema {
  if ('$ref' in schema) return { $ref: schema['$ref'] };
  if ('type' in schema || !Array.isArray(schema['enum'])) return schema;
  return { type: typeof schema['enum'][0], ...schema };
}

function orNull(schema: Schema): Schema {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema['type'], 'null'], ...(Array.isArray(schema['enum']) && { enum: [...schema['enum'], null] }) };
}
