/** All that is said of what lines are for. By screen: how much is known, the lines to choose from, acts, tables of them, one line. */
export { isTagField, tagFields, type TagField } from '@madang/rights';
export * from './line-coverage.js';
export * from './line-mappings.js';
export * from './said-of-lines.js';
export * from './tag-lines.js';
export * from './taggings.js';
