import type { paths } from '@madang/client';

// The API's own description, read by the compiler: an address, a field or an answer that does not exist does not compile.

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Addresses that know a method, as the description writes them: `/api/v1/cities/{city}/proposals`. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { readonly [Name in M]: { readonly responses: unknown } } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;

type Json<Part> = Part extends { content: { 'application/json': infer Value } } ? Value : undefined;

/** What comes back when all went well; nothing, where there is nothing to say. */
export type AnswerOf<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer Answers }
    ? Answers extends { 200: infer Ok }
      ? Json<Ok>
      : Answers extends { 201: infer Made }
        ? Json<Made>
        : undefined
    : never;

/** The parts of the address, such as the city. */
type Parts<O> = O extends { parameters: { path: infer Path } } ? { readonly path: Path } : unknown;

/** What filters the answer; what is undefined is left out. */
type Filter<O> = O extends { parameters: { query?: infer Query } }
  ? [Query] extends [undefined]
    ? unknown
    : { readonly query?: { readonly [Name in keyof Query]?: Query[Name] | undefined } }
  : unknown;

type Body<O> = O extends { requestBody: { content: { 'application/json': infer Sent } } } ? { readonly body: Sent } : unknown;

/** The revision that the writer last saw: if somebody saved meanwhile, nothing is overwritten (412). */
export interface Seen {
  readonly ifMatch?: number | undefined;
}

/** All that an address asks to be given. */
export type GivenTo<P extends keyof paths, M extends Method> = Parts<Operation<P, M>> &
  Filter<Operation<P, M>> &
  Body<Operation<P, M>> &
  Seen;
