import { createHmac, hkdfSync } from 'node:crypto';
import { Global, Module, type DynamicModule } from '@nestjs/common';

/**
 * Pseudonyms that the database alone cannot undo: the key lives outside it. Each purpose has a key of its own, so that a
 * pseudonym from one table says nothing about another.
 */
export class Secret {
  constructor(private readonly root: Buffer) {}

  pseudonym(purpose: string, ...parts: readonly string[]): string {
    const key = Buffer.from(hkdfSync('sha256', this.root, '', `madang/${purpose}`, 32));
    return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
  }
}

@Global()
@Module({})
export class SecretModule {
  static with(root: Buffer): DynamicModule {
    return { module: SecretModule, providers: [{ provide: Secret, useValue: new Secret(root) }], exports: [Secret] };
  }
}
