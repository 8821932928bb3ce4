import { FUNCTIONS } from './functions';

// Excel calls a function as soon as the runtime is up: all of them are associated at once, with nothing to wait for.
for (const [id, { call }] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, call);
