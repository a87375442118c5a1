export { hashToken, newToken } from './tokens.js';
export { PeopleModule } from './people.module.js';
export { addStandIn } from './add-stand-in.js';
export { changeRoles, personWithEmail, rolesOf } from './roles-of-person.js';
