import * as v from 'valibot';
import type { FunctionDescription } from '../univer/functions/add-in-functions';

const schema = v.object({
  functions: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      description: v.string(),
      parameters: v.array(
        v.object({ name: v.string(), description: v.string(), optional: v.optional(v.boolean(), false) }),
      ),
    }),
  ),
});

/** Reads functions.json. */
export const readDescriptions = (json: string): readonly FunctionDescription[] =>
  v.parse(schema, JSON.parse(json)).functions;
