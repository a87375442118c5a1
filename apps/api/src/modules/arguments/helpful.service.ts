import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { seenProposal } from '../proposals/index.js';
import { ArgumentRow } from './argument.entity.js';
import { argumentsPolicy } from './arguments.policy.js';
import { HelpfulArgumentRow } from './helpful-argument.entity.js';
import { heldArgument, stands } from './held-argument.js';

/** Saying that an argument helps one think, whichever side it is on. */
@Injectable()
export class HelpfulService {
  constructor(private readonly db: DataSource) {}

  /** Doing it twice is doing it once; the count goes with the rows, since the argument is held. */
  set(actor: Actor, name: string, argument: string, wanted: boolean): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await seenProposal(tx, actor, name);
      authorise(argumentsPolicy.findHelpful(actor, proposal));
      const held = await heldArgument(tx, proposal, argument);
      const { cityId, personId } = signedIn(actor);
      if (held.writerId === personId) throw new Problem('argument/own', {});
      if (!stands(held)) throw new Problem('argument/gone', {});
      const key = { cityId, argumentId: held.id, personId };
      if ((await tx.existsBy(HelpfulArgumentRow, key)) === wanted) return;
      if (wanted) await tx.insert(HelpfulArgumentRow, key);
      else await tx.delete(HelpfulArgumentRow, key);
      await tx.update(ArgumentRow, { cityId, id: held.id }, { helpful: held.helpful + (wanted ? 1 : -1) });
    });
  }
}
