export { PeopleModule } from './people.module.js';
export { addStandIn } from './add-stand-in.js';
