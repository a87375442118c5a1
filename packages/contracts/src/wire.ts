import './metadata.js';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsDefined,
  IsIn,
  IsISO4217CurrencyCode,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { calendarDate } from '@madang/basics';
import type { Currency, Money } from '@madang/money';

const NESTED = 'madang:nested';

/** The class inside a property that `Nested` or `NestedList` made; for those who describe the class. */
export function nestedType(prototype: object, property: string): (new () => object) | undefined {
  return (Reflect.getMetadata(NESTED, prototype, property) as (() => new () => object) | undefined)?.();
}

/**
 * An object that must be there, must be one object and not a list, and is checked inside.
 * Bare `@ValidateNested()` lets a missing object and an empty list through.
 */
export function Nested(type: () => new () => object): PropertyDecorator {
  return (target, property) => {
    IsDefined()(target, property);
    IsObject()(target, property);
    ValidateNested()(target, property);
    Type(type)(target, property);
    Reflect.defineMetadata(NESTED, type, target, property);
  };
}

/** A list of objects, each an object and checked inside: bare `@ValidateNested` lets `[[]]` through. Give `@ArrayMaxSize` beside it. */
export function NestedList(type: () => new () => object): PropertyDecorator {
  return (target, property) => {
    IsDefined()(target, property);
    IsArray()(target, property);
    IsObject({ each: true })(target, property);
    ValidateNested({ each: true })(target, property);
    Type(type)(target, property);
    Reflect.defineMetadata(NESTED, type, target, property);
  };
}

export const isNotNull = (_object: unknown, value: unknown): boolean => value !== null;

/** There, but perhaps `null`: how a view says that something is not known or not yet so. */
export function OrNull(): PropertyDecorator {
  return ValidateIf(isNotNull);
}

/** A day as `YYYY-MM-DD`; not an instant. For instants take `@IsRFC3339()`. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({ name: 'isDay', validator: { validate: (value) => typeof value === 'string' && calendarDate(value).ok } });
}

export const isTextMap = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string' && !one.includes('\0'));

/** An object of texts, such as a name in several languages: `{ "en": "Town", "es": "Villa" }`. */
export function IsTextMap(): PropertyDecorator {
  return ValidateBy({ name: 'isTextMap', validator: { validate: isTextMap } });
}

/** What a request that makes something answers, when the thing itself is read elsewhere. */
export class CreatedView {
  @IsUUID()
  readonly id: string;
}

/** Minor units that are no debt: up to 18 digits, which the database can keep and add up a few of. */
export const minorUnitsPattern = /^(0|[1-9]\d{0,17})$/;

/** Money as it travels: minor units as a decimal string of up to 18 digits, since a JSON number is a float. */
export class WireMoney {
  @IsString()
  @Matches(/^-?(0|[1-9]\d{0,17})$/)
  minor: string;

  @IsISO4217CurrencyCode()
  currency: string;
}

export function toWire(amount: Money): WireMoney {
  return { minor: amount.minor.toString(), currency: amount.currency };
}

export function fromWire(wire: WireMoney): Money {
  return { minor: BigInt(wire.minor), currency: wire.currency as Currency };
}

/** A text written by a person, with its language beside it, so that it can be read out in the right voice. */
export class WrittenText {
  @IsString()
  @MaxLength(10_000)
  text: string;

  @IsIn(['ar', 'en', 'es', 'ko'])
  language: string;
}

/** Languages of the interface, and so far of what people write. */
export const languages = ['en', 'ko', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The language of a text that was written elsewhere, perhaps none of the city's: two or three letters (ISO 639). */
export const textLanguagePattern = /^[a-z]{2,3}$/;
