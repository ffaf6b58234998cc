import { z } from 'zod';

/** A problem detail of RFC 9457 with Entente's members. */
export const problemSchema = z.object({
  type: z.string().describe('A URN of the code'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What went wrong, naming the item'),
  code: z.string().describe('Stable; what programs look at'),
  remedy: z.string().describe('What can be done about it'),
  instance: z.string().describe('The path that was asked for'),
  requestId: z.string(),
  retriable: z.boolean().describe('Whether the same request may succeed later'),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .exactOptional()
    .describe('Field by field, where the input is wrong'),
});
