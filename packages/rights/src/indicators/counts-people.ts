import type { IndicatorEntry } from '../catalogue/indicators/indicator-entry.js';

const ofThings: readonly IndicatorEntry['collection'][] = ['audit', 'budget', 'gis', 'model', 'sensor'];

/**
 * Whether an indicator of the catalogue is taken to count people, so that its small numbers are hidden. Rules in force, money,
 * land and air point at nobody. Where it is not certain, as with homes, it counts as people until a city says otherwise.
 */
export function countsPeople({ type, collection }: Pick<IndicatorEntry, 'type' | 'collection'>): boolean {
  return type !== 'structure' && !ofThings.includes(collection);
}
