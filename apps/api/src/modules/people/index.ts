export { hashToken, newToken } from './tokens.js';
export { PeopleModule } from './people.module.js';
export { addStandIn } from './add-stand-in.js';
