import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO4217CurrencyCode,
  IsOptional,
  IsRFC3339,
  IsSemVer,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsTextMap, Nested, NestedList, OrNull, WireMoney } from '@madang/contracts/wire';
import { PageOf } from '@madang/contracts/paging';
import { describe, expect, it } from 'vitest';
import { Schemas } from './schemas.js';

class Card {
  @IsString()
  name: string;
}

class Everything {
  @IsString()
  @Length(2, 60)
  @Matches(/^[a-z]+$/)
  slug: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  @IsIn(['en', 'ko'], { each: true })
  languages: string[];

  @OrNull()
  @IsIn(['yes', 'no'])
  answer: string | null;

  @OrNull()
  @Nested(() => WireMoney)
  cost: WireMoney | null;

  @NestedList(() => Card)
  cards: Card[];

  @IsTextMap()
  names: Record<string, string>;

  @IsDay()
  dueOn: string;
}

class Formats {
  @IsUUID()
  id: string;

  @IsEmail()
  email: string;

  @IsRFC3339()
  at: string;

  @IsISO4217CurrencyCode()
  currency: string;

  @IsBoolean()
  demo: boolean;
}

class CardPage extends PageOf(() => Card) {}

function schemaOf(type: new () => object) {
  const schemas = new Schemas();
  schemas.reference(type);
  return schemas.byName[type.name] as { properties: Record<string, unknown>; required: string[] };
}

describe('a class described by its validators', () => {
  const { properties, required } = schemaOf(Everything);

  it('keeps the limits of each rule', () => {
    expect(properties['slug']).toEqual({ type: 'string', minLength: 2, maxLength: 60, pattern: '^[a-z]+$' });
    expect(properties['limit']).toEqual({ type: 'integer', minimum: 1, maximum: 100 });
    expect(properties['dueOn']).toEqual({ type: 'string', format: 'date' });
    expect(properties['names']).toEqual({ type: 'object', additionalProperties: { type: 'string' } });
  });

  it('turns a list of allowed values into strings of exactly those', () => {
    expect(properties['languages']).toEqual({ type: 'array', items: { type: 'string', enum: ['en', 'ko'] } });
  });

  it('names the format of what is written in one', () => {
    expect(schemaOf(Formats).properties).toEqual({
      id: { type: 'string', format: 'uuid' },
      email: { type: 'string', format: 'email' },
      at: { type: 'string', format: 'date-time' },
      currency: { type: 'string', pattern: '^[A-Z]{3}$' },
      demo: { type: 'boolean' },
    });
  });

  it('tells absent from null', () => {
    expect(required).toEqual(Object.keys(properties).filter((name) => name !== 'limit'));
    expect(properties['answer']).toEqual({ type: ['string', 'null'], enum: ['yes', 'no', null] });
    expect(properties['cost']).toEqual({ anyOf: [{ $ref: '#/components/schemas/WireMoney' }, { type: 'null' }] });
  });

  it('names the classes inside, and promises nothing beyond its fields', () => {
    expect(properties['cards']).toEqual({ type: 'array', items: { $ref: '#/components/schemas/Card' } });
    expect(schemaOf(Everything)).toMatchObject({ additionalProperties: false });
  });

  it('knows a page of a list by the fields of its parent', () => {
    expect(schemaOf(CardPage).required).toEqual(['items', 'nextCursor']);
  });
});

describe('what cannot be described stops the start', () => {
  it('a validator without a rule', () => {
    class Unknown {
      @IsSemVer()
      version: string;
    }
    expect(() => schemaOf(Unknown)).toThrow('Unknown.version is checked by "isSemVer"');
  });

  it('an object nested without its class', () => {
    class Bare {
      @ValidateNested()
      card: Card;
    }
    expect(() => schemaOf(Bare)).toThrow('Bare.card is nested by a bare @ValidateNested');
  });

  it('a field that is checked only at times', () => {
    class Sometimes {
      @ValidateIf(() => false)
      @IsString()
      name: string;
    }
    expect(() => schemaOf(Sometimes)).toThrow('Sometimes.name is checked only at times');
  });

  it('a class without any rule', () => {
    class Nothing {
      name: string;
    }
    expect(() => schemaOf(Nothing)).toThrow('Nothing has no validators');
  });

  it('two classes of one name', () => {
    const schemas = new Schemas();
    schemas.reference(Card);
    const other = { Card: class Card extends Everything {} };
    expect(() => schemas.reference(other.Card)).toThrow('Two classes are called Card');
  });
});
