import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problems, type ProblemCode, type ProblemView } from '@madang/contracts/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { titleOf } from '../texts/titles.js';
import { Problem } from './problem.js';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request/unreadable',
  401: 'access/sign-in-needed',
  403: 'access/not-allowed',
  404: 'request/not-found',
  413: 'request/too-large',
  415: 'request/unsupported-type',
  429: 'access/too-many-requests',
};

const log = new Logger('problem');

/** Everything that goes wrong leaves through here, as RFC 9457 problem details. The unexpected tells its number and nothing else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    answerProblem(error, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }
}

/** For what goes wrong before Nest has been reached, too, such as an address that cannot be read. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemView(error, request);
  if (problem.status === 429 && !reply.hasHeader('retry-after')) void reply.header('retry-after', '60');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problem);
}

function problemView(error: unknown, request: FastifyRequest): ProblemView {
  const instance = `urn:uuid:${isUuid(request.id) ? request.id : randomUUID()}`;
  const known = asProblem(error);
  if (!known) {
    log.error({ err: error, instance }, 'unexpected');
    return {
      type: 'about:blank',
      title: titleOf('unexpected', request.headers['accept-language']),
      status: 500,
      instance,
      code: 'unexpected',
    };
  }
  return {
    ...jsonSafe(known.facts),
    type: `/problems/${known.code}`,
    title: titleOf(known.code, request.headers['accept-language']),
    status: known.status,
    instance,
    code: known.code,
    ...(known.errors && { errors: known.errors }),
  };
}

function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status !== 'number' || status >= 500) return undefined;
  return new Problem(codeOfStatus[status] ?? 'request/unreadable');
}

function jsonSafe(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))) as Record<
    string,
    unknown
  >;
}

function isUuid(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id);
}

export const problemCodes = Object.keys(problems) as ProblemCode[];
