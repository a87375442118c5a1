import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorGuard } from './actor.guard.js';
import { CityGuard } from './city.guard.js';
import { SessionCookie } from './session-cookie.js';

@Global()
@Module({})
export class AccessModule {
  /** `imports` are the modules that provide the two directories. */
  static with(publicUrl: string, imports: Type[]): DynamicModule {
    return {
      module: AccessModule,
      imports,
      providers: [
        { provide: SessionCookie, useValue: new SessionCookie(publicUrl) },
        { provide: APP_GUARD, useClass: CityGuard },
        { provide: APP_GUARD, useClass: ActorGuard },
      ],
      exports: [SessionCookie],
    };
  }
}
