export { createClient, type ClientOptions, type SkillGraphClient } from './client.js';
export * from './documents.generated.js';
export { SkillGraphError } from './errors.js';
export { edgesOf } from './pages.js';
