import type { EntitySchema } from '@mikro-orm/core';

/** Every entity, listed by name: nothing is discovered by folder or decorator. */
export const ENTITIES: EntitySchema[] = [];
