import { ThrottlerModule } from '@nestjs/throttler';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { DatabaseThrottleStorage } from './throttle-storage.js';

const minute = 60_000;

/** Tries at the door: many from one address, since a hall shares one; few for one account, wherever they come from. */
export function throttleModule(): DynamicModule {
  return ThrottlerModule.forRootAsync({
    inject: [DataSource],
    useFactory: (db: DataSource) => ({
      storage: new DatabaseThrottleStorage(db),
      throttlers: [
        { name: 'address', ttl: minute, limit: 60 },
        {
          name: 'account',
          ttl: minute,
          limit: 10,
          getTracker: (request: Record<string, unknown>) => accountOf(request as unknown as FastifyRequest),
        },
      ],
    }),
  });
}

function accountOf(request: FastifyRequest): string {
  const { email } = (request.body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.toLowerCase() : request.ip;
}
