export { latestVersion, movableLines, type LatestVersion, type LineForMoves } from './movable-lines.js';
