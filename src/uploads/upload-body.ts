import type { Request } from 'express';
import { Problem } from '../problem.ts';

/**
 * The body of a request, counted as it comes: what `Content-Length` says is a claim like any other. Throws `Problem`
 * FILE_TOO_LARGE; null where the sender hung up before the end.
 */
export async function uploadBody(request: Request, most: number): Promise<Buffer | null> {
  const tooLarge = (): Problem => new Problem('FILE_TOO_LARGE', { params: { limit: Math.round(most / 1024 / 1024) } });
  if (Number(request.get('content-length') ?? '0') > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    return null;
  }
  return Buffer.concat(chunks);
}
