import type { FastifyRequest } from 'fastify';
import { receiveRows } from '../imports/files/receive-rows.js';

/** A mapping of half a million lines is smaller. */
const largest = 64 * 1024 * 1024;

/** The rows of a mapping, its heading first. */
export function receiveMapping(request: FastifyRequest): Promise<string[][]> {
  return receiveRows(request, largest);
}
