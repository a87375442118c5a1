import type { CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import type { Secret } from '../platform/secret.js';
import type { DemoDays } from './demo-days.js';
import type { Timeline } from './timeline.js';

/** What every part of the load works with. */
export interface DemoLoad {
  readonly tx: EntityManager;
  readonly cityId: CityId;
  readonly days: DemoDays;
  readonly timeline: Timeline;
  readonly secret: Secret;
  /** One line of progress for whoever waits. */
  readonly say: (line: string) => void;
}
