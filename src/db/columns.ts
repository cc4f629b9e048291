import { p } from '@mikro-orm/core';

/** Columns that may be null and are null unless told otherwise. */
export const maybeText = () => p.text().strictNullable().default(null);

/** A civil date `YYYY-MM-DD`, or null. */
export const maybeDate = () => p.date().strictNullable().default(null);

/** An instant, or null. */
export const maybeInstant = () => p.datetime().strictNullable().default(null);

export const maybeInteger = () => p.integer().strictNullable().default(null);

export const maybeBoolean = () => p.boolean().strictNullable().default(null);

export const maybeUuid = () => p.uuid().strictNullable().default(null);
