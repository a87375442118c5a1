import { RequestMethod, type Type } from '@nestjs/common';
import {
  GUARDS_METADATA,
  HTTP_CODE_METADATA,
  METHOD_METADATA,
  PARAMTYPES_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
} from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { ModulesContainer } from '@nestjs/core';
import { MetadataScanner } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import { MAY, type RouteAccess } from '../access/may.decorator.js';
import { ACCEPTS } from './accepts.decorator.js';
import { ANSWERS, type AnswerType } from './answers.decorator.js';

export const apiPrefix = 'api';

/** One door of the API, as its decorators describe it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/api/v1/cities/:city/session`. */
  readonly path: string;
  /** The module without its suffix, such as `Budgets`. */
  readonly module: string;
  /** The controller without its suffix, such as `BudgetImports`. */
  readonly group: string;
  /** The handler's name, such as `signIn`. */
  readonly name: string;
  /** Undefined when the handler does not say: then nobody may. */
  readonly access: RouteAccess | undefined;
  readonly throttled: boolean;
  readonly body: Type | undefined;
  /** Media type of a body that is no JSON. */
  readonly accepts: string | undefined;
  readonly filter: Type | undefined;
  readonly status: number;
  readonly answers: AnswerType | undefined;
}

/** Every route of the application in a stable order, read from the controllers that Nest has found. */
export function routesOf(modules: ModulesContainer): Route[] {
  return [...modules.values()]
    .flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => routesOfController(module.name.replace(/Module$/, ''), metatype as Type)),
    )
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}

function routesOfController(module: string, controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
    .map((name) => ({ module, ...routeOf(controller, name, prototype[name]!) }));
}

function routeOf(controller: Type, name: string, handler: object): Omit<Route, 'module'> {
  const said = (key: string): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] as Route['method'];
  return {
    method,
    path: join(apiPrefix, Reflect.getMetadata(PATH_METADATA, controller) as string, Reflect.getMetadata(PATH_METADATA, handler) as string),
    group: controller.name.replace(/Controller$/, ''),
    name,
    access: said(MAY) as RouteAccess | undefined,
    throttled: ((said(GUARDS_METADATA) as unknown[] | undefined) ?? []).includes(ThrottlerGuard),
    body: argumentType(controller, name, RouteParamtypes.BODY),
    accepts: said(ACCEPTS) as string | undefined,
    filter: argumentType(controller, name, RouteParamtypes.QUERY),
    status: (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (method === 'POST' ? 201 : 200),
    answers: said(ANSWERS) as AnswerType | undefined,
  };
}

/** The class of the parameter that takes the whole body or the whole query. */
function argumentType(controller: Type, name: string, kind: RouteParamtypes): Type | undefined {
  const places = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number; data?: unknown }>;
  const place = Object.entries(places).find(([key]) => key.startsWith(`${kind}:`))?.[1];
  if (!place) return undefined;
  if (place.data !== undefined)
    throw new Error(`${controller.name}.${name} takes a single value: give it a class, so that it is checked and described`);
  return (Reflect.getMetadata(PARAMTYPES_METADATA, controller.prototype as object, name) as Type[])[place.index];
}

function join(...parts: string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
