export { ClaimsModule } from './claims.module.js';
export { claimsInYear, yearsOfClaims } from './counting/claims-in-year.js';
export { ownClaims } from './own-claims.js';
