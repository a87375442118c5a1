export { CitiesModule } from './cities.module.js';
export { cityFacts, setYearFact, type CityFacts } from './city-facts.js';
export type { ProgrammeClassification } from './city.entity.js';
export { holdCity } from './hold-city.js';
export { responseSettings } from './time-limits/response-settings.js';
export { priorityGroups } from './groups/priority-groups.js';
