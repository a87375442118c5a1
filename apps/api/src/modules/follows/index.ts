export { followedThing, type FollowedThing } from './followed-thing.js';
export { FollowsModule } from './follows.module.js';
export { lineChangedSql } from './notices/line-changed.js';
export { newsLine } from './notices/news-line.js';
export { isNews, newsNames } from './notices/news-names.js';
