import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { timingSafeEqual } from 'node:crypto';
import type { Keys } from './keys.ts';
import { failure, type Reply } from './postgrest-error.ts';
import type { Call } from './rpc.ts';

const LARGEST_BODY = 50 * 1024 * 1024;

/**
 * The part of Supabase's HTTP interface that the project uses: `/rest/v1/rpc/<function>`, behind a gateway that knows
 * two keys. Request in, Response out.
 */
export function supabaseApp(keys: Keys, call: (call: Call) => Promise<Reply>): Hono {
  const app = new Hono();

  app.use(
    '/rest/v1/*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) => send(context, failure(413, 'PGRST102', 'The body is too large')),
    }),
  );
  app.on(['GET', 'POST'], '/rest/v1/rpc/:name', async (context) => {
    const key = context.req.header('apikey');
    if (!key)
      return refuse(
        context,
        'No API key found in request',
        'No `apikey` request header or url param was found.',
      );
    const role = roleOf(key, keys);
    const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    // A token that is not one of the keys would be a person who has signed in. Nobody does here.
    if (!role || (bearer !== undefined && roleOf(bearer, keys) !== role)) {
      return refuse(
        context,
        'Invalid API key',
        'Double check your Supabase `anon` or `service_role` API key.',
      );
    }
    const method = context.req.method as Call['method'];
    const args = method === 'GET' ? JSON.stringify(context.req.query()) : (await context.req.text()) || '{}';
    const reply = await call({ role, method, name: context.req.param('name'), args });
    if (reply.status === 401) context.header('www-authenticate', 'Bearer');
    return send(context, reply);
  });
  app.all('/rest/v1/rpc/:name', (context) =>
    send(context, failure(405, 'PGRST101', 'Only GET and POST verbs are allowed on RPC')),
  );
  app.all('/rest/v1/:table', (context) =>
    send(
      context,
      failure(
        404,
        'PGRST205',
        `Could not find the table 'public.${context.req.param('table')}' in the schema cache`,
      ),
    ),
  );
  app.notFound((context) => send(context, failure(404, 'PGRST125', 'Invalid path specified in request URL')));
  app.onError((error, context) => {
    console.error('The embedded database could not answer.', error);
    return send(context, failure(503, 'PGRST001', 'Could not connect with the database.', error.message));
  });
  return app;
}

function roleOf(key: string, { publishableKey, secretKey }: Keys): Call['role'] | null {
  if (same(key, secretKey)) return 'service_role';
  return same(key, publishableKey) ? 'anon' : null;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** As Supabase's gateway, which stands before PostgREST, refuses a key. */
const refuse = (context: Context, message: string, hint: string) => context.json({ message, hint }, 401);

function send(context: Context, { status, body }: Reply): Response {
  if (status === 204) return context.body(null, 204);
  return context.body(body, status as ContentfulStatusCode, {
    'content-type': 'application/json; charset=utf-8',
  });
}
