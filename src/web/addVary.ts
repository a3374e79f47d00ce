import type { FastifyReply } from 'fastify';

/** Says that the answer depends on this header of the request, beside those that are named already. */
export function addVary(reply: FastifyReply, name: string): void {
  const names = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (!names.some((each) => each.toLowerCase() === name)) reply.header('vary', [...names, name].join(', '));
}
