export { ClaimsModule } from './claims.module.js';
export { ownClaims } from './own-claims.js';
