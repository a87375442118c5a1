import { page, paths, type Place, type Search } from '../../app/paths.js';

export function statementsPath(place: Place, debate: string, search?: Search): string {
  return paths.debates(place, `${debate}/statements`, search);
}

export function statementPath(place: Place, debate: string, number: number): string {
  return paths.debates(place, `${debate}/statements/${number}`);
}

export function newDebatePath(place: Place): string {
  return page(place, '/desk/debates/new');
}
