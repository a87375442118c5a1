import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CityId } from '@madang/basics';
import type { DefinitionBody } from '@madang/contracts/indicator-sheets';
import { isIndicatorCode } from '@madang/rights';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { IndicatorDefinitionRow } from '../indicator-definition.entity.js';
import { indicatorDefined } from '../indicators.events.js';
import { indicatorsPolicy, roleIn } from '../indicators.policy.js';
import { hideSmallNumbers } from '../values/hide-small-numbers.js';
import { fromCatalogue, holdDefinition } from './hold-definition.js';
import { isOwnCode } from './own-code.js';

const catalogueFields = ['right', 'unit', 'direction', 'band'] as const;
/** A change of these makes another thing of it: figures before and after must not be compared. */
const meaningFields = ['unit', 'direction', 'band', 'computation'] as const;

@Injectable()
export class DefinitionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes down what is counted. Better words stay the same version; another meaning is a new one, and the old keeps its figures. */
  define(actor: Actor, code: string, body: DefinitionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(indicatorsPolicy.define(actor));
      const { cityId, personId } = actor;
      const now = await this.clock.now(tx);
      await check(tx, cityId, code, body);
      if (isIndicatorCode(code)) keepToCatalogue(fromCatalogue(cityId, code, now), body);
      const held = await holdDefinition(tx, cityId, code, now);
      const { right, labels, unit, direction, computation, notes, cadence, countsPeople, because } = body;
      const band = body.band && ([body.band[0]!, body.band[1]!] as const);
      const definition = { right, labels, unit, direction, band, computation, notes, cadence, countsPeople };
      const another = held !== null && !meaningFields.every((field) => isDeepStrictEqual(held[field], definition[field]));
      const firstWords = held !== null && held.definedBy === null;
      if (another && !firstWords && because === null) throw new Problem('indicator/reason-needed');
      const version = held === null ? 1 : another ? held.version + 1 : held.version;
      const indicator = isIndicatorCode(code) ? code : null;
      const row = {
        cityId,
        code,
        version,
        indicator,
        ...definition,
        definedBy: personId,
        because: another ? because : (held?.because ?? null),
      };
      if (held?.version === version) await tx.update(IndicatorDefinitionRow, { cityId, code, version }, row);
      else await tx.insert(IndicatorDefinitionRow, { ...row, definedAt: now });
      if (held && held.countsPeople !== countsPeople) await hideSmallNumbers(tx, { ...held, countsPeople });
      await publish(tx, indicatorDefined(code, { version, because }, actingAs(actor, roleIn(actor)), now));
    });
  }
}

async function check(tx: EntityManager, cityId: CityId, code: string, { labels, direction, band }: DefinitionBody): Promise<void> {
  if (!isIndicatorCode(code) && !isOwnCode(code)) throw new Problem('indicator/code-malformed');
  const city = await readOne<{ ownLanguage: string }>(tx, 'select own_language as "ownLanguage" from city where id = $1', [cityId]);
  const { ownLanguage } = city ?? notFound();
  if ((labels[ownLanguage] ?? '').trim() === '') throw new Problem('indicator/name-missing', { language: ownLanguage });
  const banded = band !== null && Number(band[0]) <= Number(band[1]);
  if (direction === 'target' ? !banded : band !== null) throw new Problem('indicator/band-needed');
}

/** The common catalogue says the same in every city; a city that counts otherwise gives it a code of its own. */
function keepToCatalogue(entry: IndicatorDefinitionRow, body: DefinitionBody): void {
  const differs = catalogueFields.filter((field) => !isDeepStrictEqual(entry[field], body[field]));
  if (differs.length > 0) throw new Problem('indicator/differs-from-catalogue', { fields: differs });
}
