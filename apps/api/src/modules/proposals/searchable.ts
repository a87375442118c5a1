import { beginningsOf } from './reading/word-beginnings.js';
import { searchText } from './search-text.js';

/** What a search and a comparison need of a proposal's words; written wherever the words are. */
export function searchable(title: string, problem: string, change: string): { searchText: string; beginnings: string[] } {
  return { searchText: searchText(title, problem, change), beginnings: beginningsOf(title, problem, change) };
}
