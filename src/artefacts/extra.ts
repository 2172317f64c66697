import * as v from 'valibot';

/** What a file has beside the fields that are known here, by its names: kept, and written again. */
export const extra = v.optional(v.record(v.string(), v.unknown()));
