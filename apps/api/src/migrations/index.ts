import { LayTheGround1795304438901 } from './1795304438901-lay-the-ground.js';
/** In the order in which they run. Listed by name: a pattern would find other files under other tools. */
export const migrations = [LayTheGround1795304438901];
