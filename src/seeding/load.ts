export { DemoRefused, loadDemoData } from './load-demo.ts';
export { loadReferenceData } from './load-reference.ts';
export type { LoadOptions, LoadProgress } from './seeding-client.ts';
