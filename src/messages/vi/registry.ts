/** Texts of registry, Vietnamese; the same keys stand in `../en/registry.ts`. */
export const registry = {} as const;
